/** What `nianbao rollup` was asked to do. */

import { bodyName, isSameBody } from '../../core/archive/names';
import type { RollUpBlock } from '../../core/archive/roll-up';
import type { Bilingual } from '../../core/rules/types';
import { type Arguments, UsageError } from '../arguments';
import { type DraftRequest, draftRequest } from '../draft';

export interface RollUpRequest extends DraftRequest {
  readonly paths: readonly string[];
  /** A configuration file that was named. */
  readonly config: string | undefined;
  /** What the side files' names begin with; undefined where none are written. */
  readonly provenance: string | undefined;
}

const NO_BLOCK: Bilingual = {
  zh: '配置中没有 rollup；在 nianbao.config.json 中写明谁的年报由哪些机关汇总，例如 {example}',
  en: 'the configuration has no rollup; say in nianbao.config.json whose report sums whose, for instance {example}',
};
const NO_SUCH_BODY: Bilingual = {
  zh: '配置的 rollup 中没有{body}，只有：{bodies}',
  en: 'no rollup of the configuration is of {body}; there are: {bodies}',
};
const SEVERAL: Bilingual = {
  zh: '配置中有几个 rollup，请用 --body 选一个：{bodies}',
  en: 'the configuration has several rollups; choose one with --body: {bodies}',
};
const EXAMPLE = '{ "rollup": { "body": "云岭区人民政府", "members": "部门/**" } }';

/** @throws UsageError */
export function rollUpRequest(given: Arguments): RollUpRequest {
  const { operands, values } = given;
  const draft = draftRequest(given);
  return {
    ...draft,
    paths: operands.length > 0 ? operands : ['.'],
    config: values.get('config'),
    provenance: values.get('provenance') ?? (draft.outputFile && besides(draft.outputFile)),
  };
}

/** 云岭区.md → 云岭区-来源. */
function besides(file: string): string {
  return `${file.replace(/\.[^./\\]{1,10}$/, '')}-来源`;
}

/**
 * The block that is meant.
 * @throws UsageError where there is none, or more than one and none is named.
 */
export function chosenBlock(
  blocks: readonly RollUpBlock[],
  { body, year }: Pick<RollUpRequest, 'body' | 'year'>,
): RollUpBlock {
  if (blocks.length === 0) throw new UsageError(NO_BLOCK, { example: EXAMPLE });
  const bodies = [...new Set(blocks.map((block) => block.body))].join('、');
  const named = body === undefined ? blocks : blocks.filter((block) => isBlockOf(block, body));
  if (named.length === 0) throw new UsageError(NO_SUCH_BODY, { body: body ?? '', bodies });
  // Blocks of one body differ in their years: a year picks its own, else the latest is meant.
  const ofYear = named.filter((block) => (block.year ?? year) === (year ?? block.year));
  const candidates = ofYear.length > 0 ? ofYear : named;
  if (new Set(candidates.map((block) => block.body)).size > 1) throw new UsageError(SEVERAL, { bodies });
  return candidates.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] as RollUpBlock;
}

function isBlockOf(block: RollUpBlock, body: string): boolean {
  const [wanted, own] = [bodyName(body, block.aliases), bodyName(block.body, block.aliases)];
  return wanted !== undefined && own !== undefined && isSameBody(wanted, own);
}
