/** `nianbao new`: begins a report, from last year's where one is given. */
import { beginFrom } from '../../core/compose/new-report';
import { newReport } from '../../core/compose/report';
import { dirname } from '../../core/host';
import { readReport } from '../../core/report/parse';
import type { Bilingual } from '../../core/rules/types';
import { absolute } from '../../host/node/paths';
import { readTextFile } from '../../host/node/read';
import { isThere } from '../../host/node/write';
import { type Arguments, UsageError } from '../arguments';
import { FAILED, localeOf, type Run } from '../commands/command';
import type { Io } from '../io';
import { openOutput } from '../output';
import { Problems } from '../problems';
import { Settings } from '../settings';

const NO_OPERANDS: Bilingual = {
  zh: 'new 不带路径；上年年报用 --from {path}',
  en: "new takes no path; last year's report goes with --from {path}",
};
const NEEDED: Bilingual = {
  zh: '没有 --from 时要写明 --body 和 --year',
  en: 'without --from, --body and --year are needed',
};
const NOT_A_YEAR: Bilingual = {
  zh: '--year 要是 2019 至 2099 的年份，不能是 {value}',
  en: '--year takes a year from 2019 to 2099, not {value}',
};
const THERE: Bilingual = {
  zh: '文件已经有了，没有写；要覆盖的加 --force',
  en: 'is there already and was not written; --force writes over it',
};

export const newCommand: Run = async (given, { io, environmentLocale }) => {
  const [path] = given.operands;
  if (path !== undefined) throw new UsageError(NO_OPERANDS, { path });
  const locale = localeOf(given, environmentLocale);
  const problems = new Problems((line) => io.stderr.write(line), locale);
  const wanted = wantedFrom(given);
  const file = given.values.get('output-file');
  const isTaken = file !== undefined && !given.switches.has('force') && isThere(absolute(io.cwd, file));
  if (isTaken) problems.add(file, THERE);
  const text = isTaken ? undefined : await compose(wanted, io, problems);
  if (text === undefined) return FAILED;
  const output = openOutput(io, file);
  output.write(text);
  problems.guard(file, () => output.close());
  return problems.count > 0 ? FAILED : 0;
};

interface Request {
  readonly body: string | undefined;
  readonly year: number | undefined;
  readonly from: string | undefined;
  readonly markup: 'markdown' | 'plain';
}

function wantedFrom({ values }: Arguments): Request {
  const [body, from] = [values.get('body')?.trim() || undefined, values.get('from')];
  const year = yearFrom(values.get('year'));
  if (from === undefined && (body === undefined || year === undefined)) throw new UsageError(NEEDED);
  return { body, year, from, markup: values.get('format') === 'text' ? 'plain' : 'markdown' };
}

/** The years that a form is prescribed for. */
function yearFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = /^20\d\d$/.test(value) ? Number(value) : 0;
  if (year < 2019) throw new UsageError(NOT_A_YEAR, { value });
  return year;
}

async function compose(
  { body, year, from, markup }: Request,
  io: Io,
  problems: Problems,
): Promise<string | undefined> {
  if (from === undefined) return newReport({ body: body ?? '', year: year ?? 0, markup });
  try {
    const path = absolute(io.cwd, from);
    const document = readReport(readTextFile(path).text);
    const begun = beginFrom(document, { body, year, markup, aliases: await aliasesFor(path, io, problems) });
    if (begun.kind === 'refused') {
      problems.add(from, begun.reason.text, begun.reason.args);
      return undefined;
    }
    for (const { text, args } of begun.remarks) problems.note(from, text, args);
    return begun.text;
  } catch (error) {
    problems.addError(from, error);
    return undefined;
  }
}

async function aliasesFor(path: string, io: Io, problems: Problems) {
  const settings = new Settings({ cwd: io.cwd, fallbackLocale: 'zh' }, problems);
  const folder = dirname(path);
  await settings.load(folder);
  return settings.optionsFor(folder, path)?.aliases;
}
