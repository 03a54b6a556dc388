// Builds every bundle: node scripts/build.mjs
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    for (const { title, options } of bundles) {
      rmSync(join(root, options.outdir), { recursive: true, force: true });
      const define = { NIANBAO_VERSION: JSON.stringify(version) };
      const { metafile } = await build({ absWorkingDir: root, ...common, define, ...options });
      writeFileSync(join(root, options.outdir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafile.inputs));
      console.log(`  ${title}: ${sizes(metafile.outputs)} in ${options.outdir}`);
    }
    chmodSync(join(root, 'dist/cli/nianbao.js'), 0o755);
  });
}

function sizes(outputs) {
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  return `${Math.round(bytes / 1024)} KiB in ${Object.keys(outputs).length} files`;
}

if (isProgram(import.meta.url)) await buildAll();
