// The extension as it is shipped, for the editor that the tests and `npm run code` start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../lib/console.mjs';
import { root } from '../lib/process.mjs';
import { pack } from '../package.mjs';

/** Packs what was built; gives the path of the package. */
export function packedExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return step('Packing the extension', () => pack(join(root, 'dist', `${name}-${version}.vsix`)));
}
