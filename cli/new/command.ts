/** `nianbao new`: begins a report, from last year's where one is given. */
import { beginFrom } from '../../core/compose/new-report';
import { newReport } from '../../core/compose/report';
import { dirname } from '../../core/host';
import { readReport } from '../../core/report/parse';
import type { Bilingual } from '../../core/rules/types';
import { absolute } from '../../host/node/paths';
import { readTextFile } from '../../host/node/read';
import { UsageError } from '../arguments';
import { FAILED, localeOf, type Run } from '../commands/command';
import { type DraftRequest, draftRequest, isTaken } from '../draft';
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
export const newCommand: Run = async (given, { io, environmentLocale }) => {
  const [path] = given.operands;
  if (path !== undefined) throw new UsageError(NO_OPERANDS, { path });
  const locale = localeOf(given, environmentLocale);
  const problems = new Problems((line) => io.stderr.write(line), locale);
  const request = draftRequest(given);
  const from = given.values.get('from');
  if (from === undefined && (request.body === undefined || request.year === undefined))
    throw new UsageError(NEEDED);
  const text = isTaken(request, io, problems) ? undefined : await compose({ ...request, from }, io, problems);
  if (text === undefined) return FAILED;
  const output = openOutput(io, request.outputFile);
  output.write(text);
  problems.guard(request.outputFile, () => output.close());
  return problems.count > 0 ? FAILED : 0;
};

interface Request extends DraftRequest {
  readonly from: string | undefined;
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
