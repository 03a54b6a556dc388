/** What the commands that write the draft of a report have in common. */
import type { NewReport } from '../core/compose/report';
import type { Bilingual } from '../core/rules/types';
import { absolute } from '../host/node/paths';
import { isThere } from '../host/node/write';
import { type Arguments, UsageError } from './arguments';
import type { Io } from './io';
import type { Problems } from './problems';

/** The arguments that they share. */
export interface DraftRequest {
  readonly body: string | undefined;
  readonly year: number | undefined;
  readonly markup: NonNullable<NewReport['markup']>;
  readonly outputFile: string | undefined;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
}

const NOT_A_YEAR: Bilingual = {
  zh: '--year 要是 2019 至 2099 的年份，不能是 {value}',
  en: '--year takes a year from 2019 to 2099, not {value}',
};
const THERE: Bilingual = {
  zh: '文件已经有了，没有写；要覆盖的加 --force',
  en: 'is there already and was not written; --force writes over it',
};
/** Of the years that a form is prescribed for. */
const FIRST_YEAR = 2019;

/** @throws UsageError */
export function draftRequest({ values, switches }: Arguments): DraftRequest {
  return {
    body: values.get('body')?.trim() || undefined,
    year: yearFrom(values.get('year')),
    markup: values.get('format') === 'text' ? 'plain' : 'markdown',
    outputFile: values.get('output-file'),
    force: switches.has('force'),
  };
}

function yearFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = /^20\d\d$/.test(value) ? Number(value) : 0;
  if (year < FIRST_YEAR) throw new UsageError(NOT_A_YEAR, { value });
  return year;
}

/** Whether the draft's file is there and must not be written over, which is told. */
export function isTaken({ outputFile, force }: DraftRequest, { cwd }: Io, problems: Problems): boolean {
  if (outputFile === undefined || force || !isThere(absolute(cwd, outputFile))) return false;
  problems.add(outputFile, THERE);
  return true;
}
