// npm run check: everything that can be told without running the program.
import { staleFiles } from './generate.mjs';
import { step } from './lib/console.mjs';
import { forbiddenImports } from './lib/import-rules.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode, tool } from './lib/process.mjs';
import { sourceFaults } from './lib/source-rules.mjs';
import { sourceFiles } from './lib/sources.mjs';

/** Each check gives its faults, one line each; the tools print their own. */
const CHECKS = [
  ['Checking types (tsc)', () => toolFaults('typescript', 'tsc', [])],
  ['Checking style and format (biome)', () => toolFaults('@biomejs/biome', 'biome', ['ci', '--colors=off'])],
  ['Checking who imports whom', () => sourceFiles().flatMap(forbiddenImports)],
  ['Checking the length of files', () => sourceFiles().flatMap(sourceFaults)],
  ['Checking that generated files are up to date', staleFaults],
];

await ensureInstalled();
let failed = 0;
for (const [title, check] of CHECKS) {
  const faults = await step(title, () => faultsOf(check));
  for (const fault of faults) console.error(`  ✗ ${fault}`);
  if (faults.length > 0) failed++;
}
console.log(
  failed === 0 ? `\nAll ${CHECKS.length} checks hold.` : `\n${failed} of ${CHECKS.length} checks failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** A check that cannot finish has failed. */
async function faultsOf(check) {
  try {
    return await check();
  } catch (error) {
    return [error.message];
  }
}

async function toolFaults(packageName, command, args) {
  const code = await runNode([tool(packageName, command), ...args]);
  return code === 0 ? [] : [`${command} ended with code ${code}`];
}

async function staleFaults() {
  return (await staleFiles()).map((path) => `${path} is not what npm run generate makes`);
}
