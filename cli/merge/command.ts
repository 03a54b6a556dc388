/** `nianbao merge`: puts the parts of a run that was shared by --shard together again. */
import type { FileResult } from '../../core/lint/placed';
import { rules } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { hashNumber } from '../../core/text/hash';
import { absolute } from '../../host/node/paths';
import { UsageError } from '../arguments';
import { wantsColor } from '../color';
import { FAILED, localeOf, type Run } from '../commands/command';
import { FORMATS, type FormatName } from '../formats';
import type { Format } from '../formats/format';
import { maxWarnings } from '../lint/request';
import { exitCode, Tally } from '../lint/tally';
import { type Output, openOutput } from '../output';
import { version } from '../package';
import { Problems } from '../problems';
import { formatOfPart, inPartOrder, NoResultError, resultsOf } from './parts';

const NO_PARTS: Bilingual = {
  zh: 'merge 后面要写各份结果的文件（lint --format json 或 jsonl 的输出）',
  en: 'merge takes the files of the parts, as lint --format json or jsonl printed them',
};
const NO_RESULT: Bilingual = {
  zh: '不是 lint --format json 或 jsonl 的结果',
  en: 'no result of lint --format json or jsonl',
};
const TWICE: Bilingual = {
  zh: '{file} 在前面的份里已经有了',
  en: '{file} was in a part before',
};
const NOTHING: Bilingual = { zh: '各份里没有一个结果', en: 'the parts hold no result' };

export const merge: Run = async (given, { io, environmentLocale }) => {
  if (given.operands.length === 0) throw new UsageError(NO_PARTS);
  const most = maxWarnings(given.values.get('max-warnings'));
  const locale = localeOf(given, environmentLocale);
  const problems = new Problems((line) => io.stderr.write(line), locale);
  const parts = inPartOrder(given.operands);
  const outputFile = given.values.get('output-file');
  const output = openOutput(io, outputFile);
  const named = given.values.get('format') as FormatName | undefined;
  const format = FORMATS[named ?? formatOf(parts, io.cwd)]({
    locale,
    color: outputFile === undefined && wantsColor(given.switches, io),
    verbose: false,
    version: version(),
    rules: rules.map(({ meta }) => meta),
  });
  const tally = new Tally(0, false);
  output.write(format.start?.() ?? '');
  const merger = new Merger(format, output, tally, problems);
  for (const part of parts) {
    merger.add(part, absolute(io.cwd, part));
    await io.stdout.drained?.();
  }
  if (tally.checked === 0 && problems.count === 0) problems.add(parts.join(' '), NOTHING);
  output.write(format.end?.(tally) ?? '');
  problems.guard(outputFile, () => output.close());
  return problems.count > 0 ? FAILED : exitCode(tally, most);
};

/** The format of the first part that tells. */
function formatOf(parts: readonly string[], cwd: string): FormatName {
  for (const part of parts) {
    try {
      const format = formatOfPart(absolute(cwd, part));
      if (format) return format;
    } catch {
      // Told when the part is read.
    }
  }
  return 'jsonl';
}

class Merger {
  readonly #format: Format;
  readonly #output: Output;
  readonly #tally: Tally;
  readonly #problems: Problems;
  /** Hashes of the files seen. */
  readonly #seen = new Set<number>();

  constructor(format: Format, output: Output, tally: Tally, problems: Problems) {
    this.#format = format;
    this.#output = output;
    this.#tally = tally;
    this.#problems = problems;
  }

  /** Takes over the results of a part. What is wrong with it is told, and the next follows. */
  add(name: string, path: string): void {
    try {
      for (const result of resultsOf(path)) this.#take(name, result);
    } catch (error) {
      if (error instanceof NoResultError) this.#problems.add(`${name}:${error.line}`, NO_RESULT);
      else this.#problems.addError(name, error);
    }
  }

  #take(name: string, result: FileResult): void {
    const { file, findings } = result;
    const hash = hashNumber(file);
    if (this.#seen.has(hash)) {
      this.#problems.add(name, TWICE, { file });
      return;
    }
    this.#seen.add(hash);
    this.#tally.count({
      severities: findings.map(({ severity }) => severity),
      fixable: findings.map(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')),
      leftOut: { error: 0, warning: 0, information: 0, hint: 0 },
    });
    this.#output.write(this.#format.file(result, { encoding: 'utf-8', fingerprints: [] }));
  }
}
