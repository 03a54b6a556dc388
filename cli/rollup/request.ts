/** What `nianbao rollup` was asked to do. */

import { bodyName, isSameBody } from '../../core/archive/names';
import type { RollUpBlock } from '../../core/archive/roll-up';
import type { NewReport } from '../../core/compose/report';
import type { Bilingual } from '../../core/rules/types';
import { type Arguments, UsageError } from '../arguments';

export interface RollUpRequest {
  readonly paths: readonly string[];
  readonly body: string | undefined;
  readonly year: number | undefined;
  /** A configuration file that was named. */
  readonly config: string | undefined;
  readonly outputFile: string | undefined;
  /** What the side files' names begin with; undefined where none are written. */
  readonly provenance: string | undefined;
  readonly markup: NonNullable<NewReport['markup']>;
  /** Whether a draft that is there already may be written over. */
  readonly force: boolean;
}

const NOT_A_YEAR: Bilingual = {
  zh: '--year 要是 2019 至 2099 的年份，不能是 {value}',
  en: '--year takes a year from 2019 to 2099, not {value}',
};
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
const FIRST_YEAR = 2019;

/** @throws UsageError */
export function rollUpRequest({ operands, values, switches }: Arguments): RollUpRequest {
  const outputFile = values.get('output-file');
  return {
    paths: operands.length > 0 ? operands : ['.'],
    body: values.get('body')?.trim() || undefined,
    year: yearFrom(values.get('year')),
    config: values.get('config'),
    outputFile,
    provenance: values.get('provenance') ?? (outputFile && besides(outputFile)),
    markup: values.get('format') === 'text' ? 'plain' : 'markdown',
    force: switches.has('force'),
  };
}

/** 云岭区.md → 云岭区-来源. */
function besides(file: string): string {
  return `${file.replace(/\.[^./\\]{1,10}$/, '')}-来源`;
}

/** The years that a form is prescribed for. */
function yearFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = /^20\d\d$/.test(value) ? Number(value) : 0;
  if (year < FIRST_YEAR) throw new UsageError(NOT_A_YEAR, { value });
  return year;
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
