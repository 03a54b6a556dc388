/** What the command knows of the package that it came in. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Put in by the build. */
declare const NIANBAO_VERSION: string | undefined;

const HERE = fileURLToPath(import.meta.url);

export function version(): string {
  if (typeof NIANBAO_VERSION === 'string') return NIANBAO_VERSION;
  return JSON.parse(findUpward('package.json') ?? '{"version":"0.0.0"}').version;
}

/** The page of a rule, as Markdown; undefined where there is none. */
export function rulePage(id: string): string | undefined {
  return findUpward(`docs/rules/${id}.md`) ?? findUpward(`rules/${id}.md`);
}

/** The text of a file in the nearest folder above this program that has it. */
function findUpward(name: string): string | undefined {
  for (let folder = dirname(HERE); ; folder = dirname(folder)) {
    const text = readIfThere(join(folder, name));
    if (text !== undefined || folder === dirname(folder)) return text;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
