/** `nianbao lint`: checks reports and prints the findings. */
import type { Baseline } from '../../core/lint/baseline';
import type { Locale } from '../../core/lint/types';
import { rules } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { absolute } from '../../host/node/paths';
import type { Arguments } from '../arguments';
import { wantsColor } from '../color';
import { FAILED, localeOf, type Run } from '../commands/command';
import { FORMATS } from '../formats';
import type { Format } from '../formats/format';
import type { Io } from '../io';
import { openOutput } from '../output';
import { version } from '../package';
import { Problems } from '../problems';
import { Progress } from '../progress';
import { type CommandSettings, Settings } from '../settings';
import { summaryLines } from '../summary';
import { findTargets } from '../targets';
import { BaselineWriter, readBaseline } from './baseline';
import { openCache } from './cache';
import type { RunParts } from './parts';
import type { Memory } from './remembered';
import { type LintRequest, lintRequest } from './request';
import { lintTargets } from './run';
import { exitCode, Tally } from './tally';

const NOTHING: Bilingual = { zh: '没有可检查的年报', en: 'there is no annual report to check' };

export const lint: Run = async (given, { io, environmentLocale }) => {
  const request = lintRequest(
    given,
    rules.map(({ meta }) => meta.id),
  );
  const locale = localeOf(given, environmentLocale);
  if (given.switches.has('stdin-jsonl')) return answerLines(given, request, io, locale);
  const lintNow = (extras: Extras) => lintOnce({ given, request, io, locale }, extras);
  if (!request.watch) return lintNow({});
  const { watchAndLint } = await import('../late');
  return watchAndLint({ given, request, io, locale, lint: lintNow });
};

/** What a run of many has beside the others. */
export interface Extras {
  readonly memory?: Memory;
  /** Whether only what was checked anew is printed. */
  readonly onlyFresh?: boolean;
}

interface Asked {
  readonly given: Arguments;
  readonly request: LintRequest;
  readonly io: Io;
  readonly locale: Locale;
}

/** Checks everything; resolves to the exit code. */
async function lintOnce(asked: Asked, { memory, onlyFresh = false }: Extras): Promise<number> {
  const { given, request, io, locale } = asked;
  const progress = new Progress(io, locale);
  const problems = new Problems((line) => {
    progress.clear();
    io.stderr.write(line);
  }, locale);
  const baseline = openBaseline(request, io, problems);
  if (problems.count > 0) return FAILED;
  const command: CommandSettings = {
    cwd: io.cwd,
    locale: given.values.get('locale') as Locale | undefined,
    fallbackLocale: locale,
    rules: request.rules,
    archive: request.archive,
    withoutLimit: request.baseline !== undefined || request.writeBaseline !== undefined,
  };
  const settings = new Settings(command, problems);
  const { files, failed } = await findTargets(request, io, settings, problems);
  const parts: RunParts = {
    ...{ io, request, settings, command, problems, progress, baseline, onlyFresh },
    total: files.length,
    tally: new Tally(failed, request.dryRun),
    output: openOutput(io, request.outputFile),
    format: openFormat(given, request, io, locale),
    newBaseline: request.writeBaseline === undefined ? undefined : new BaselineWriter(),
    cache: memory ?? (await openCache(request, io)),
  };
  parts.output.write(parts.format?.start?.() ?? '');
  try {
    await lintTargets(files, parts);
  } catch (error) {
    parts.output.discard();
    throw error;
  }
  progress.clear();
  return conclude(parts, locale);
}

async function answerLines(given: Arguments, request: LintRequest, io: Io, locale: Locale): Promise<number> {
  const { checkJsonlUsage, serveJsonl } = await import('../late');
  checkJsonlUsage(given);
  const problems = new Problems((line) => io.stderr.write(line), locale);
  const asked = given.values.get('locale') as Locale | undefined;
  const settings = new Settings(
    { cwd: io.cwd, ...(asked && { locale: asked }), fallbackLocale: locale, rules: request.rules },
    problems,
  );
  return serveJsonl({ io, request, settings, problems, locale });
}

function openBaseline({ baseline }: LintRequest, io: Io, problems: Problems): Baseline | undefined {
  if (baseline === undefined) return undefined;
  try {
    return readBaseline(absolute(io.cwd, baseline));
  } catch (error) {
    problems.addError(baseline, error);
    return undefined;
  }
}

/** No format where only the summary or a patch is wanted; a file is always written in full. */
function openFormat(given: Arguments, request: LintRequest, io: Io, locale: Locale): Format | undefined {
  const toFile = request.outputFile !== undefined;
  if (request.dryRun || (request.quiet && !toFile)) return undefined;
  return FORMATS[request.format]({
    locale,
    // For the problem matchers of editors, which know the English words only.
    ...(io.env.NIANBAO_SEVERITIES === 'en' && { severities: 'en' as const }),
    color: !toFile && wantsColor(given.switches, io),
    verbose: request.verbose,
    version: version(),
    rules: rules.map(({ meta }) => meta),
  });
}

/** Prints what comes at the end, puts files in place and gives the exit code. */
function conclude(parts: RunParts, locale: Locale): number {
  const { tally, problems, request, io, format, output } = parts;
  if (io.stdout.closed) {
    output.discard();
    return problems.count > 0 ? FAILED : exitCode(tally, request.maxWarnings);
  }
  const isPart = request.shard !== undefined && parts.total > 0;
  if (tally.checked === 0 && problems.count === 0 && !isPart) problems.add(request.paths.join(' '), NOTHING);
  output.write(format?.end?.(tally) ?? '');
  problems.guard(request.outputFile, () => output.close());
  problems.guard(request.writeBaseline, (file) => parts.newBaseline?.save(absolute(io.cwd, file)));
  problems.guard(request.cache, () => parts.cache?.save());
  const summary = `${summaryLines(tally, locale).join('\n')}\n`;
  if (request.outputFile !== undefined || request.quiet) io.stdout.write(summary);
  else if (request.dryRun) io.stderr.write(summary);
  return problems.count > 0 ? FAILED : exitCode(tally, request.maxWarnings);
}
