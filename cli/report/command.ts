/** `nianbao report`: lists of what each body is asked to check, and an overview. */

import type { RollUpBlock } from '../../core/archive/roll-up/block';
import type { Baseline } from '../../core/lint/baseline';
import { rules } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { absolute, displayed, joined } from '../../host/node/paths';
import { readTextFile } from '../../host/node/read';
import { isThere, makeFolder } from '../../host/node/write';
import { type Arguments, UsageError } from '../arguments';
import { FAILED, localeOf, type Run } from '../commands/command';
import type { Io } from '../io';
import { readBaseline } from '../lint/baseline';
import type { RunParts } from '../lint/parts';
import { lintRequest } from '../lint/request';
import { lintTargets } from '../lint/run';
import { Tally } from '../lint/tally';
import { openOutput } from '../output';
import { Progress } from '../progress';
import { type CommandSettings, Settings } from '../settings';
import { findTargets, type Target } from '../targets';
import { Bodies } from './bodies';
import { keepFromChecks, strangerIn } from './folder';
import { inspect } from './inspect';
import { NotedProblems } from './noted';
import { listRequest } from './request';
import { NO_STATE, parseState, STATE_FILE, type State, StateError } from './state';
import { summaryLine } from './summary';
import { type ListRequest, type Written, writeLists } from './write';

const OUT_HOLDS_REPORTS: Bilingual = {
  zh: '--out 的文件夹里有要检查的文件（{file}），清单请写到别处',
  en: '--out holds a file that is to be checked ({file}): write the lists elsewhere',
};
const OUT_HOLDS_OTHERS: Bilingual = {
  zh: '--out 的文件夹里有别的文件（{file}），清单请写到新的文件夹',
  en: '--out holds other files ({file}): write the lists to a folder of their own',
};
const NOTHING: Bilingual = { zh: '没有可检查的年报', en: 'there is no annual report to check' };
const NO_REPORT: Bilingual = { zh: '不是年报', en: 'no annual report' };
const NO_RECORD: Bilingual = {
  zh: '里面没有上次的清单记录（nianbao-lists.json）',
  en: 'holds no record of lists (nianbao-lists.json)',
};
const BAD_STATE: Bilingual = {
  zh: '不是可用的清单记录；从头开始的，请先把它移走',
  en: 'no record of lists that can be used; move it away to begin afresh',
};

export const report: Run = async (given, { io, environmentLocale }) => {
  const locale = localeOf(given, environmentLocale);
  const asked = listRequest(given, io.cwd);
  const progress = new Progress(io, locale);
  const problems = new NotedProblems(
    (line) => {
      progress.clear();
      io.stderr.write(line);
    },
    locale,
    asked.locale,
  );
  const before = readState(asked.folder, given.values.get('previous'), io, problems);
  if (before === undefined) return FAILED;
  const gathered = await gather(given, io, asked, progress, problems);
  progress.clear();
  if (gathered === undefined) return FAILED;
  const written = write(asked, { ...gathered, badFiles: problems.bad, before }, problems);
  if (written) io.stdout.write(`${summaryLine(written, displayed(io.cwd, asked.folder), locale)}\n`);
  return problems.count > 0 ? FAILED : 0;
};

/** @param previous the folder that is named for it, which must then hold a record. */
function readState(
  folder: string,
  previous: string | undefined,
  io: Io,
  problems: NotedProblems,
): State | undefined {
  const path = joined(previous === undefined ? folder : absolute(io.cwd, previous), STATE_FILE);
  if (!isThere(path)) {
    if (previous === undefined) return NO_STATE;
    problems.add(previous, NO_RECORD);
    return undefined;
  }
  try {
    return parseState(readTextFile(path).text);
  } catch (error) {
    const display = displayed(io.cwd, path);
    if (error instanceof StateError) problems.add(display, BAD_STATE);
    else problems.addError(display, error);
    return undefined;
  }
}

interface Gathering {
  readonly bodies: Bodies;
  readonly members: readonly RollUpBlock[];
}

/** Lints everything that was asked for; undefined where nothing came of it. */
async function gather(
  given: Arguments,
  io: Io,
  { folder, locale }: ListRequest,
  progress: Progress,
  problems: NotedProblems,
): Promise<Gathering | undefined> {
  const request = {
    ...lintRequest(
      given,
      rules.map(({ meta }) => meta.id),
    ),
    verbose: true,
  };
  const command: CommandSettings = {
    ...{ cwd: io.cwd, locale, fallbackLocale: locale, withoutLimit: true },
    ...{ rules: request.rules, archive: request.archive },
  };
  const settings = new Settings(command, problems);
  const baseline = openBaseline(request.baseline, io, problems);
  if (problems.count > 0) return undefined;
  const { files, failed } = await findTargets(request, io, settings, problems);
  const bodies = new Bodies();
  const members = new Set<RollUpBlock>();
  const parts: RunParts = {
    ...{
      io,
      request,
      settings,
      command,
      problems,
      progress,
      baseline,
      newBaseline: undefined,
      cache: undefined,
    },
    total: files.length,
    onlyFresh: false,
    tally: new Tally(failed, false),
    output: openOutput(io, undefined),
    format: {
      file: (result, { inspection }) => {
        if (inspection) bodies.add(result, inspection);
        return '';
      },
    },
    inspect: (result, circumstances) => {
      for (const block of circumstances.options.rollUps ?? []) members.add(block);
      return inspect(result, circumstances, locale);
    },
  };
  checkFolder(folder, files);
  await lintTargets(files, parts);
  for (const file of bodies.noReports) problems.note(file, NO_REPORT);
  if (bodies.all.length > 0) return { bodies, members: [...members] };
  problems.add(request.paths.join(' '), NOTHING);
  return undefined;
}

/** @throws UsageError where lists in the folder would do harm. */
function checkFolder(folder: string, files: readonly Target[]): void {
  const inside = files.find(({ path }) => path.startsWith(`${folder}/`));
  if (inside) throw new UsageError(OUT_HOLDS_REPORTS, { file: inside.display });
  const stranger = strangerIn(folder);
  if (stranger !== undefined) throw new UsageError(OUT_HOLDS_OTHERS, { file: stranger });
}

function openBaseline(file: string | undefined, io: Io, problems: NotedProblems): Baseline | undefined {
  let baseline: Baseline | undefined;
  if (file !== undefined)
    problems.guard(file, () => {
      baseline = readBaseline(absolute(io.cwd, file));
    });
  return baseline;
}

function write(
  asked: ListRequest,
  gathered: Parameters<typeof writeLists>[1],
  problems: NotedProblems,
): Written | undefined {
  try {
    makeFolder(asked.folder);
    keepFromChecks(asked.folder);
    return writeLists(asked, gathered);
  } catch (error) {
    problems.addError(displayed(asked.cwd, asked.folder), error);
    return undefined;
  }
}
