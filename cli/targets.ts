/** What a command reads: files, and standard input as one of them. */
import type { Bilingual } from '../core/rules/types';
import { absolute } from '../host/node/paths';
import { readBytes } from '../host/node/read';
import { type FoundFile, findFiles } from '../host/node/walk';
import { type Arguments, UsageError } from './arguments';
import type { Io } from './io';
import type { Problems } from './problems';
import type { Settings } from './settings';

export const STDIN = '-';
const STDIN_DISPLAY = '<stdin>';

export interface Target extends FoundFile {
  /** What was read from standard input. */
  readonly bytes?: Buffer;
}

export interface TargetRequest {
  readonly paths: readonly string[];
  readonly stdinFilename: string | undefined;
}

const MISSING: Bilingual = {
  zh: '没有这个文件或文件夹，也没有匹配的文件',
  en: 'no such file or folder, and nothing matches it',
};

const STDIN_FILENAME: Bilingual = {
  zh: '--stdin-filename 要和路径 - 一起用',
  en: '--stdin-filename goes with the path -',
};

/** What a walk comes to. */
export interface Targets {
  readonly files: readonly Target[];
  /** How many of the named paths lead nowhere. */
  readonly failed: number;
}

/**
 * The paths that a command was given, the present folder where there are none.
 * @throws UsageError where a name is given for standard input and it is not read.
 */
export function targetRequest({ operands, values }: Arguments): TargetRequest {
  const paths = operands.length > 0 ? operands : ['.'];
  const stdinFilename = values.get('stdin-filename');
  if (stdinFilename !== undefined && !paths.includes(STDIN)) throw new UsageError(STDIN_FILENAME);
  return { paths, stdinFilename };
}

/** Finds everything that was asked for; what is not there is told as a problem. */
export async function findTargets(
  { paths, stdinFilename }: TargetRequest,
  io: Io,
  settings: Settings,
  problems: Problems,
): Promise<Targets> {
  const targets: Target[] = [];
  if (paths.includes(STDIN)) {
    const path = absolute(io.cwd, stdinFilename ?? 'stdin');
    targets.push({ path, display: stdinFilename ?? STDIN_DISPLAY, named: true, bytes: await io.readStdin() });
  }
  const named = paths.filter((path) => path !== STDIN);
  const walk = await findFiles(named, { cwd: io.cwd, choiceIn: (folder) => settings.choiceIn(folder) });
  for (const { display, kind, error } of walk.problems) {
    if (kind === 'missing') problems.add(display, MISSING);
    else problems.addError(display, error);
  }
  return { files: [...targets, ...walk.files], failed: walk.problems.length };
}

/** @throws Node's own error where the file cannot be read. */
export function bytesOf({ bytes, path }: Target): Buffer {
  return bytes ?? readBytes(path);
}
