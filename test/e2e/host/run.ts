/**
 * What the editor calls inside its extension host. The bundles of the tests are named by NIANBAO_HOST_TESTS; the results
 * go to the file that NIANBAO_HOST_RESULTS names, and a rejected promise makes the editor end with code 1.
 */
import { writeFileSync } from 'node:fs';
import type MochaRun from 'mocha';

export interface HostResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly error?: string;
}

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const { NIANBAO_HOST_TESTS = '[]', NIANBAO_HOST_RESULTS = '', NIANBAO_GREP } = process.env;
  const mocha = new Mocha({
    color: false,
    timeout: 60_000,
    forbidOnly: true,
    ...(NIANBAO_GREP ? { grep: NIANBAO_GREP } : {}),
  });
  for (const file of JSON.parse(NIANBAO_HOST_TESTS)) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const results = await resultsOf(mocha);
  writeFileSync(NIANBAO_HOST_RESULTS, JSON.stringify(results));
  if (results.some(({ state }) => state === 'failed')) throw new Error('a test failed');
}

function resultsOf(mocha: MochaRun): Promise<HostResult[]> {
  return new Promise((resolve) => {
    const results: HostResult[] = [];
    const runner = mocha.run(() => resolve(results));
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error) =>
      results.push({ title: test.fullTitle(), state: 'failed', error: error.stack ?? String(error) }),
    );
  });
}
