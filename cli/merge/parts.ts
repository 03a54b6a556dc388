/** What `lint --format json` or `jsonl` printed, read back result by result. */

import { basename } from '../../core/host';
import type { FileResult } from '../../core/lint/placed';
import { SEVERITIES } from '../../core/lint/severities';
import { linesOf } from '../../host/node/lines';

/** A file holds something that is no result. */
export class NoResultError extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is no result`);
  }
}

export type PartFormat = 'json' | 'jsonl';

/** The format of a part by its first line; undefined for an empty file, which is a part of jsonl without results. */
export function formatOfPart(path: string): PartFormat | undefined {
  for (const line of linesOf(path)) return line?.startsWith('[') ? 'json' : 'jsonl';
  return undefined;
}

/**
 * The results of a part one by one. An array is read line by line as it was written; one that another program wrote
 * anew is read as a whole.
 * @throws NoResultError; Node's own error where the file cannot be read.
 */
export function* resultsOf(path: string): Generator<FileResult> {
  let number = 0;
  let isArray = false;
  for (const line of linesOf(path)) {
    number++;
    if (number === 1 && line?.startsWith('[')) {
      isArray = true;
      if (line !== '[') return yield* wholeArray(path);
      continue;
    }
    if (isArray && number === 2 && line?.trim() === '{') return yield* wholeArray(path);
    if (isArray && line === ']') return;
    yield resultIn(isArray ? line?.replace(/,$/, '') : line, number);
  }
  if (isArray) throw new NoResultError(number);
}

function* wholeArray(path: string): Generator<FileResult> {
  const items: unknown = parsed([...linesOf(path)].join('\n'), 1);
  if (!Array.isArray(items)) throw new NoResultError(1);
  for (const item of items) {
    if (!isResult(item)) throw new NoResultError(1);
    yield item;
  }
}

function resultIn(line: string | undefined, number: number): FileResult {
  const value = parsed(line, number);
  if (!isResult(value)) throw new NoResultError(number);
  return value;
}

function parsed(text: string | undefined, number: number): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new NoResultError(number);
  }
}

function isResult(value: unknown): value is FileResult {
  const { file, findings } = (value ?? {}) as Partial<FileResult>;
  return typeof file === 'string' && Array.isArray(findings) && findings.every(isFinding);
}

function isFinding(value: unknown): boolean {
  const { rule, severity, fixes } = (value ?? {}) as Partial<FileResult['findings'][number]>;
  return typeof rule === 'string' && SEVERITIES.some((one) => one === severity) && Array.isArray(fixes);
}

/** Parts in their order: where names differ in numbers only (part-2, part-10) by these, else as they were named. */
export function inPartOrder(paths: readonly string[]): readonly string[] {
  const shapes = new Set(paths.map((path) => basename(path).replace(/\d+/g, '#')));
  if (shapes.size !== 1) return paths;
  return paths.toSorted((a, b) => compared(numbersIn(basename(a)), numbersIn(basename(b))));
}

function numbersIn(name: string): number[] {
  return [...name.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
