/** `nianbao rollup`: writes the draft of a district's report, the sum of its members' reports. */
import { Archive } from '../../core/archive/archive';
import type { RollUpBlock } from '../../core/archive/roll-up';
import { type RollUpDraft, rollUpDraft, rollUpLines } from '../../core/compose/roll-up-draft';
import { provenanceCsv, provenanceJson } from '../../core/compose/roll-up-files';
import { resolvePath } from '../../core/host';
import type { Locale } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import { absolute } from '../../host/node/paths';
import { replaceFile } from '../../host/node/write';
import { FAILED, localeOf, type Run } from '../commands/command';
import { isTaken } from '../draft';
import type { Io } from '../io';
import { indexTargets } from '../lint/archive';
import { openOutput } from '../output';
import { Problems } from '../problems';
import { Progress } from '../progress';
import { Settings } from '../settings';
import { findTargets } from '../targets';
import { chosenBlock, type RollUpRequest, rollUpRequest } from './request';

const NOTHING: Bilingual = { zh: '没有可汇总的年报', en: 'there is no report to sum' };
const NOTHING_OF: Bilingual = {
  zh: '{body}的成员没有{year}年的年报可汇总',
  en: 'no member of {body} has a report for {year} to sum',
};
const NOT_CLEAN = 1;

export const rollup: Run = async (given, { io, environmentLocale }) => {
  const request = rollUpRequest(given);
  const locale = localeOf(given, environmentLocale);
  const progress = new Progress(io, locale);
  const problems = new Problems((line) => {
    progress.clear();
    io.stderr.write(line);
  }, locale);
  const { archive, blocks } = await gather(request, io, problems, progress);
  progress.clear();
  if (problems.count > 0 && blocks.length === 0) return FAILED;
  const block = chosenBlock(blocks, request);
  const draft = rollUpDraft(archive, block, request);
  const place = request.paths.join(' ');
  if (draft === undefined) problems.add(place, NOTHING);
  else if (draft.rollUp.members.every(({ entry }) => entry === undefined))
    problems.add(place, NOTHING_OF, { body: block.body, year: draft.year });
  else write(draft, request, { io, locale, problems });
  if (problems.count > 0) return FAILED;
  return draft?.isClean ? 0 : NOT_CLEAN;
};

interface Gathered {
  readonly archive: Archive;
  readonly blocks: readonly RollUpBlock[];
}

/** Reads all the reports; the blocks are those of the configuration that was named, else of the files' own. */
async function gather(
  request: RollUpRequest,
  io: Io,
  problems: Problems,
  progress: Progress,
): Promise<Gathered> {
  const settings = new Settings({ cwd: io.cwd, fallbackLocale: 'zh', archive: true }, problems);
  const named =
    request.config === undefined
      ? undefined
      : ((await settings.named(absolute(io.cwd, request.config)))?.rollUps ?? []);
  const { files } = await findTargets(
    { paths: request.paths, stdinFilename: undefined },
    io,
    settings,
    problems,
  );
  const archive =
    (await indexTargets(files, { settings, progress, request: { fix: undefined } })) ?? new Archive();
  const cwd = absolute(io.cwd, '.');
  await settings.load(cwd);
  const own = settings.optionsFor(cwd, resolvePath(cwd, 'report.md'))?.rollUps ?? [];
  const blocks = named ?? [...new Set([...archive.rollUps.blocks, ...own])];
  archive.rollUps.setBlocks(blocks);
  return { archive, blocks };
}

interface Telling {
  readonly io: Io;
  readonly locale: Locale;
  readonly problems: Problems;
}

function write(draft: RollUpDraft, request: RollUpRequest, telling: Telling): void {
  const { io, locale, problems } = telling;
  const { outputFile, provenance } = request;
  if (isTaken(request, io, problems)) return;
  problems.guard(outputFile, () => {
    const output = openOutput(io, outputFile);
    output.write(draft.text);
    output.close();
  });
  if (provenance !== undefined) {
    const save = (ending: string, text: string): void =>
      problems.guard(provenance + ending, (file) => replaceFile(absolute(io.cwd, file), text));
    save('.csv', provenanceCsv(draft.provenance, locale));
    save('.json', provenanceJson(draft.provenance));
  }
  const to = outputFile === undefined ? io.stderr : io.stdout;
  to.write(
    `${rollUpLines(draft)
      .map((line) => line[locale])
      .join('\n')}\n`,
  );
}
