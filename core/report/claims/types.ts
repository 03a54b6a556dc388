/**
 * Claims (断言): what a report states in words, without a number, of what its tables count. Ranges are UTF-16 offsets of
 * the original text.
 */
import type { Range } from '../../text/range';
import type { Scope, Time } from '../figures/types';

/**
 * `none`: there was none of it (未收到申请, 无行政复议). `all-done`: every application is done (均已办结).
 * `none-corrected`: no decision was corrected (均未被纠错). `all-upheld`: every decision was upheld (均获维持).
 */
export type ClaimKind = 'none' | 'all-done' | 'none-corrected' | 'all-upheld';

/** What a claim is about. */
export type ClaimObject =
  | 'received'
  | 'carriedIn'
  | 'carriedOut'
  | 'review'
  | 'litigation'
  | 'rulesMade'
  | 'documentsMade'
  | 'documentsRepealed'
  | 'license'
  | 'penalty'
  | 'coercion'
  | 'processingFee'
  | 'feeNotice'
  | 'administrativeFee';

/** One statement in words. */
export interface Claim {
  readonly kind: ClaimKind;
  /** What it is about, in the order of the words; for outcomes the reviews or lawsuits that were named. */
  readonly about: readonly ClaimObject[];
  /** The words that make it: 所有申请均已按要求办理完成. */
  readonly range: Range;
  readonly sentence: Range;
  readonly scope: Scope;
  readonly time: Time;
  /**
   * `certain`: the words leave no other reading. `loose`: they may be meant of less, 全部按时办结 of the deadlines,
   * 未被撤销 of one way to correct.
   */
  readonly strength: 'certain' | 'loose';
  /** Said of every application (所有申请), or of those just spoken of (收到34件，均已办结). */
  readonly isUniversal: boolean;
  /** Whether the words next to it say that some are left over (另有1件结转, 尚未审结) or that only closed ones are meant. */
  readonly allowsRest: boolean;
  /** Counts of cases that its sentence gives before it: 34 of 收到34件，均已办结. */
  readonly counts: readonly number[];
}

/** An amount of 信息处理费 that the report says was charged. */
export interface Charge {
  /** The amount with its unit: 2950元. */
  readonly range: Range;
  readonly text: string;
}

/** The claims of a report in order. */
export interface Claims {
  readonly all: readonly Claim[];
  /** Amounts charged, for a claim that nothing was. */
  readonly charges: readonly Charge[];
}
