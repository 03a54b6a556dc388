// Builds every bundle: node scripts/build.mjs
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, common } from './bundles.mjs';
import { step } from './lib/console.mjs';
import { noticesOf } from './lib/notices.mjs';
import { isProgram, root } from './lib/process.mjs';

/** Builds all bundles to dist/ and says how large they are. */
export async function buildAll() {
  await step('Building the bundles', async () => {
    const { build } = await import('esbuild');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const { title, options, folders = [options.outdir], rename = {} } of bundles) {
      for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true });
      const define = { NIANBAO_VERSION: JSON.stringify(version) };
      const { metafile } = await build({ absWorkingDir: root, ...common, define, ...options });
      for (const [from, to] of Object.entries(rename)) renameSync(join(root, from), join(root, to));
      writeFileSync(join(root, folders[0], 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafile.inputs));
      console.log(`  ${title}: ${sizes(metafile.outputs)} in ${folders.join(' and ')}`);
    }
    chmodSync(join(root, 'dist/cli/nianbao.js'), 0o755);
  });
}

function sizes(outputs) {
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  return `${Math.round(bytes / 1024)} KiB in ${Object.keys(outputs).length} files`;
}

if (isProgram(import.meta.url)) await buildAll();
