/** The first of two passes over the files, where reports are held against each other: what each of them says. */
import { Archive } from '../../core/archive/archive';
import { entryOf } from '../../core/archive/entry';
import type { RollUpBlock } from '../../core/archive/roll-up/block';
import { dirname } from '../../core/host';
import { rulesOff } from '../../core/lint/run';
import type { LintOptions } from '../../core/lint/types';
import { isGarbled } from '../../core/lint/wrong-encoding';
import { readReport } from '../../core/report/parse';
import { decode } from '../../host/node/read';
import { Pace } from '../pace';
import { bytesOf, type Target } from '../targets';
import { mend } from './checked';
import type { RunParts } from './parts';

/** The archive of the files that are to be held against each other; undefined where no setting asks for it. */
export async function indexTargets(
  targets: readonly Target[],
  parts: RunParts,
): Promise<Archive | undefined> {
  const archive = new Archive();
  const blocks = new Set<RollUpBlock>();
  const pace = new Pace();
  let folder: string | undefined;
  for (const [at, target] of targets.entries()) {
    if (pace.due()) {
      await parts.progress.update(at, targets.length);
      await pace.turn();
    }
    const own = dirname(target.path);
    if (own !== folder) await parts.settings.load(own);
    folder = own;
    const options = parts.settings.optionsFor(own, target.path);
    if (options?.archive) indexTarget(archive, target, options, parts);
    for (const block of (options?.archive && options.rollUps) || []) blocks.add(block);
  }
  archive.setBlocks([...blocks]);
  return archive.size > 0 ? archive : undefined;
}

function indexTarget(archive: Archive, target: Target, options: LintOptions, parts: RunParts): void {
  const text = textOf(target, options, parts);
  if (text === undefined || isGarbled(text)) return;
  const document = readReport(text);
  if (!target.named && !document.isReport) return;
  const { aliases } = options;
  const known = { path: target.path, off: rulesOff(options), ...(aliases && { aliases }) };
  archive.set(entryOf(target.display, document, known));
}

/** As it stands once the fixes are made. A file that cannot be read is told of in the second pass. */
function textOf(target: Target, options: LintOptions, { request }: RunParts): string | undefined {
  try {
    const { text } = decode(bytesOf(target));
    return request.fix ? mend(text, request.fix, options, target.named).text : text;
  } catch {
    return undefined;
  }
}
