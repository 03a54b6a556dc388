/** `nianbao extract`: prints what was read. */
import type { Locale } from '../../core/lint/types';
import { readReport } from '../../core/report/parse';
import type { Bilingual } from '../../core/rules/types';
import { decode } from '../../host/node/read';
import { FAILED, localeOf, type Run } from '../commands/command';
import { EXTRACT_FORMATS, type ExtractFormatName } from '../formats/extract';
import type { ExtractFormat } from '../formats/extract-format';
import type { Io } from '../io';
import { type Output, openOutput } from '../output';
import { Pace } from '../pace';
import { Problems } from '../problems';
import { Settings } from '../settings';
import { bytesOf, findTargets, type Target, targetRequest } from '../targets';
import { extracted } from './shape';

const NOTHING: Bilingual = { zh: '没有可读的年报', en: 'there is no annual report to read' };

export const extract: Run = async (given, { io, environmentLocale }) => {
  const locale = localeOf(given, environmentLocale);
  const problems = new Problems((line) => io.stderr.write(line), locale);
  const request = targetRequest(given);
  const { files } = await findTargets(request, io, settingsFor(io, locale, problems), problems);
  const format = EXTRACT_FORMATS[(given.values.get('format') ?? 'json') as ExtractFormatName](locale);
  const outputFile = given.values.get('output-file');
  const output = openOutput(io, outputFile);
  output.write(format.start());
  const read = await extractTargets(files, { io, format, locale, output, problems });
  if (read === 0 && problems.count === 0) problems.add(request.paths.join(' '), NOTHING);
  output.write(format.end());
  problems.guard(outputFile, () => output.close());
  return problems.count > 0 ? FAILED : 0;
};

/** Only which files a folder's configuration adds or leaves out matters here. */
function settingsFor(io: Io, fallbackLocale: Locale, problems: Problems): Settings {
  return new Settings({ cwd: io.cwd, fallbackLocale }, problems);
}

interface ExtractParts {
  readonly io: Io;
  readonly format: ExtractFormat;
  readonly locale: Locale;
  readonly output: Output;
  readonly problems: Problems;
}

/** Reads the files in order; gives back how many were reports. What goes wrong with one is told, the next follows. */
async function extractTargets(targets: readonly Target[], parts: ExtractParts): Promise<number> {
  const pace = new Pace();
  let read = 0;
  for (const target of targets) {
    if (parts.io.stdout.closed) break;
    if (pace.due()) {
      parts.output.flush();
      await pace.turn();
    }
    try {
      const document = readReport(decode(bytesOf(target)).text);
      if (!target.named && !document.isReport) continue;
      read++;
      parts.output.write(parts.format.file(extracted(target.display, document, parts.locale)));
    } catch (error) {
      parts.problems.addError(target.display, error);
    }
  }
  return read;
}
