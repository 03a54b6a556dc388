// The extension as it is shipped, for the editor that the tests and `npm run code` start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../lib/console.mjs';
import { root, runQuietly } from '../lib/process.mjs';

/** Packs what was built; gives the path of the package. @throws with what the packing said. */
export async function packedExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, 'dist', `${name}-${version}.vsix`);
  say('Packing the extension');
  const script = join(root, 'scripts', 'package.mjs');
  const { code, stdout, stderr } = await runQuietly(process.execPath, [script, '--built', path]);
  if (code !== 0) throw new Error(`npm run package ended with code ${code}:\n${stdout}${stderr}`);
  return path;
}
