// Runs bundled test files with mocha and writes the counts as JSON: node mocha-worker.mjs <result.json> <reporter> <file…>
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const [resultFile, reporter, ...files] = process.argv.slice(2);
const grep = process.env.NIANBAO_GREP;
const timeout = process.env.NIANBAO_E2E ? 300_000 : 120_000;
const mocha = new Mocha({ reporter, timeout, forbidOnly: true, ...(grep ? { grep } : {}) });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes, pending } = runner.stats;
  writeFileSync(resultFile, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  process.exitCode = failures > 0 ? 1 : 0;
});
