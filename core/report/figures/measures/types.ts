/** What a number counts, as its words say it. */
import type { Edition } from '../../../edition/types';
import type { Report } from '../../types';
import type { Actor } from '../actor';
import type { NumberMention } from '../numbers';
import type { Sum } from '../sums';

/** What the sentence has spoken of last; `elsewhere` is what the tables do not count. */
export type Topic =
  | 'applications'
  | 'review'
  | 'litigation'
  | 'rule'
  | 'normdoc'
  | 'license'
  | 'penalty'
  | 'coercion'
  | 'elsewhere';

/** What a recogniser may look at beside the number's own words. */
export interface Setting {
  readonly report: Report;
  readonly edition: Edition;
  /** The body's name, plain. */
  readonly body: string | undefined;
  readonly topic: Topic | undefined;
  /** Whether the sentence or its section is about 政府信息公开 and no other business. */
  readonly isDisclosure: boolean;
  /** The verb that governs a list of documents: 发布1项规章、16项规范性文件. */
  readonly making: string | undefined;
  readonly number: NumberMention;
  /** The quantity of the number before it in the sentence. */
  readonly previous: Measure | undefined;
  /** Whether 其中 or a bracket stands before it. */
  readonly isPart: boolean;
  /** Pieces joined by 、 to the number's own words without a number of their own. */
  readonly joined: string;
}

/** A quantity of the report, and what it may be compared with. */
export interface Measure {
  /** Figures of one key speak of the same quantity. */
  readonly key: string;
  /** What the words say by themselves first, then the other bases that the field uses for them. */
  readonly bases: readonly Sum[];
  /** What is left of a total when some of it is not counted: 尚未审结, 结转. May be named as an explanation. */
  readonly exceptions: readonly Sum[];
  /** Sub-rows or sub-columns of the quantity; made only where a number differs from it. */
  readonly parts: () => readonly Sum[];
  /** Whether words stand beside it that may limit what it counts. */
  readonly isDoubtful: boolean;
  readonly actor: Actor;
}

/** @param words the number's own words, plain */
export type Recogniser = (words: string, setting: Setting) => Measure | undefined;
