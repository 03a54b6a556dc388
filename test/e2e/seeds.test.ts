import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, describeCorpus } from '../support/corpus';
import { lintByCommand } from './support/command';
import { type MainWindow, mainWindow } from './support/main-window';
import { describeEditor } from './support/session';

const SEEDS = join(CORPUS, 'seeds');

describeCorpus('the real reports of the corpus', () => {
  describeEditor('opened in the editor', () => {
    let main: MainWindow;

    before(async () => {
      main = await mainWindow();
    });

    for (const [index, seed] of readdirSync(SEEDS).sort().entries()) {
      it(`${seed}: the Problems panel lists what the command finds`, async () => {
        const name = `真实${index + 1}政府信息公开工作年度报告.txt`;
        await main.open(name, readFileSync(join(SEEDS, seed)));
        const [file] = await lintByCommand(process.cwd(), main.folder, name);
        assert.ok(file && file.findings.length > 0);
        const rules = file.findings.map(({ rule }) => rule).sort();
        assert.deepEqual(await main.window.problemsOf(name, rules.length), rules);
        // The panel lists the gravest first.
        const first = main.window.rows('.markers-panel').first();
        const line = /Ln (\d+)/.exec(await first.innerText())?.[1];
        await first.dblclick();
        await main.window.focused();
        await main.window.status(`Ln ${line},`).first().waitFor();
        await main.window.picture(`e${index + 1}-seed`);
        const where = (await main.window.squiggles()).map(
          ({ line, severity, text }) => `${line} ${severity} ${text}`,
        );
        console.log(`      ${where.join(' | ')}`);
      });
    }
  });
});
