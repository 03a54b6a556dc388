/** The first of two passes over the files, where reports are held against each other: what each of them says. */
import { Archive } from '../../core/archive/archive';
import { entryOf, type FileEntry } from '../../core/archive/entry';
import { entryKept } from '../../core/archive/kept';
import type { RollUpBlock } from '../../core/archive/roll-up/block';
import { dirname } from '../../core/host';
import { rulesOff } from '../../core/lint/run';
import type { LintOptions } from '../../core/lint/types';
import { isGarbled } from '../../core/lint/wrong-encoding';
import { readReport } from '../../core/report/parse';
import { hashOf } from '../../core/text/hash';
import { decode } from '../../host/node/read';
import { Pace } from '../pace';
import { bytesOf, type Target } from '../targets';
import { mend } from './checked';
import type { RunParts } from './parts';

/** What of a run the first pass needs. */
export interface IndexParts extends Pick<RunParts, 'settings' | 'progress'> {
  readonly request: Pick<RunParts['request'], 'fix'>;
  readonly cache?: RunParts['cache'];
}

/** The archive of the files that are to be held against each other; undefined where no setting asks for it. */
export async function indexTargets(
  targets: readonly Target[],
  parts: IndexParts,
): Promise<Archive | undefined> {
  const archive = new Archive();
  const blocks = new Set<RollUpBlock>();
  const pace = new Pace();
  let folder: string | undefined;
  for (const [at, target] of targets.entries()) {
    if (pace.due()) {
      await parts.progress.update(at, targets.length, 'indexing');
      await pace.turn();
    }
    const own = dirname(target.path);
    if (own !== folder) await parts.settings.load(own);
    folder = own;
    const options = parts.settings.optionsFor(own, target.path);
    if (options?.archive) indexTarget(archive, target, options, parts);
    for (const block of (options?.archive && options.rollUps) || []) blocks.add(block);
  }
  archive.rollUps.setBlocks([...blocks]);
  return archive.size > 0 ? archive : undefined;
}

function indexTarget(archive: Archive, target: Target, options: LintOptions, parts: IndexParts): void {
  const known = knownEntry(target, options, parts);
  const entry = known === undefined ? newEntry(target, options, parts) : known;
  if (entry) archive.set(entry);
}

/** What the cache knows of a file; null for no report, undefined where the file must be read. */
function knownEntry(
  target: Target,
  options: LintOptions,
  { cache }: IndexParts,
): FileEntry | null | undefined {
  if (!cache || target.bytes) return undefined;
  try {
    const kept = cache.entry(target, indexSettings(target, options));
    return kept && entryKept(target.display, kept, target.path);
  } catch {
    return undefined;
  }
}

function newEntry(target: Target, options: LintOptions, parts: IndexParts): FileEntry | undefined {
  const text = textOf(target, options, parts);
  if (text === undefined || isGarbled(text)) return undefined;
  const document = readReport(text);
  if (!target.named && !document.isReport) return undefined;
  const { aliases } = options;
  return entryOf(target.display, document, {
    path: target.path,
    off: rulesOff(options),
    ...(aliases && { aliases }),
  });
}

/** Names all that a file's entry depends on beside its bytes. */
export function indexSettings({ named }: Target, options: LintOptions): string {
  return hashOf(JSON.stringify([named, [...rulesOff(options)].sort(), options.aliases ?? []]));
}

/** As it stands once the fixes are made. A file that cannot be read is told of in the second pass. */
function textOf(target: Target, options: LintOptions, { request }: IndexParts): string | undefined {
  try {
    const { text } = decode(bytesOf(target));
    return request.fix ? mend(text, request.fix, options, target.named).text : text;
  } catch {
    return undefined;
  }
}
