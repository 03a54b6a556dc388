// npm start: installs what is missing, builds, lints samples/, prints the findings, and says how to see them in VS Code.
// The planted findings of the samples are no failure of this script.
import { buildAll } from './build.mjs';
import { fail, say } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/process.mjs';

const USAGE_OR_READ_ERROR = 2;

await ensureInstalled();
await buildAll();
say('Linting samples/: node dist/cli/nianbao.js lint samples');
const code = await runNode(['dist/cli/nianbao.js', 'lint', 'samples']);
if (code >= USAGE_OR_READ_ERROR) fail(`nianbao ended with code ${code}: the samples could not be checked.`);
say('Done. The findings above were planted in the samples (samples/README.md). Next: npm test');
say('To see them in VS Code, squiggles and quick fixes and all: npm run code');
