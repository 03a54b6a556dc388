import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { Workspace } from '../cli/support/workspace';
import { type CommandFile, lintByCommand } from './support/command';
import { madeReports } from './support/reports';
import { describeEditor, session } from './support/session';
import type { EditorWindow, ProblemCounts } from './support/window';

const FOLDERS = ['市直部门', '县区'];
const REPORTS = madeReports().map((report, index) => ({ ...report, folder: FOLDERS[index % 2] ?? '' }));
const WORKSPACE = '年报.code-workspace';

describeEditor('a workspace of two folders with 30 reports', () => {
  const files = new Workspace();
  let window: EditorWindow;
  let known: CommandFile[];

  before(async () => {
    for (const { folder, name, bytes } of REPORTS) files.write(`${folder}/${name}`, bytes);
    files.write(WORKSPACE, JSON.stringify({ folders: FOLDERS.map((path) => ({ path })) }));
    known = await lintByCommand(process.cwd(), files.folder, ...FOLDERS);
    window = await (await session()).window(join(files.folder, WORKSPACE));
  });
  after(() => files.remove());

  it('is checked by a command, and the Problems panel lists files that nobody opened', async () => {
    assert.equal(REPORTS.length, 30);
    assert.ok(REPORTS.some(({ encoding }) => encoding === 'gb18030'));
    await window.run('Nianbao: Check All Reports in the Workspace');
    const summary = window.notification('Reports checked: 30');
    await summary.waitFor();
    await summary.getByRole('button', { name: 'Problems' }).click();
    await window.untilProblems(countsOf(known));
    assert.equal(await window.page.locator('.tab').count(), 0);
    await window.picture('c1-workspace');
    for (const { file, findings } of known.filter((one) => one.findings.length > 0).slice(0, 3))
      assert.deepEqual(
        await window.problemsOf(nameOf(file), findings.length),
        findings.map(({ rule }) => rule).sort(),
      );
  });

  it('follows a file that changes on the disk', async () => {
    const wrong = known.find(({ file, findings }) => findings.length > 0 && encodingOf(file) === 'gb18030');
    assert.ok(wrong);
    const clean = REPORTS.find(
      ({ name }) => !known.some(({ file, findings }) => nameOf(file) === name && findings.length > 0),
    );
    assert.ok(clean);
    writeFileSync(join(files.folder, wrong.file), iconv.encode(clean.text, 'gb18030'));
    known = await lintByCommand(process.cwd(), files.folder, ...FOLDERS);
    await window.untilProblems(countsOf(known));
    await window.picture('c2-changed');
  });

  it('forgets a file that is deleted', async () => {
    const wrong = known.find(({ findings }) => findings.length > 0);
    assert.ok(wrong);
    rmSync(join(files.folder, wrong.file));
    known = known.filter((one) => one !== wrong);
    await window.untilProblems(countsOf(known));
    assert.deepEqual(await window.problemsOf(nameOf(wrong.file), 0), []);
    await window.picture('c3-deleted');
  });

  it('asks for nothing beyond this machine', () => {
    assert.deepEqual([...window.outside], []);
  });
});

function countsOf(files: readonly CommandFile[]): ProblemCounts {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  return [count('error'), count('warning'), count('information')];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function encodingOf(path: string): string | undefined {
  return REPORTS.find(({ name }) => name === nameOf(path))?.encoding;
}
