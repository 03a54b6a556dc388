import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Workspace } from '../cli/support/workspace';
import { type District, writeDistrict } from '../support/district';
import { sumOfFigures } from '../support/district/numbers';
import { type CommandFile, lintByCommand } from './support/command';
import { describeEditor, session } from './support/session';
import type { EditorWindow, ProblemCounts } from './support/window';

const DRAFT = '云岭区人民政府2024年政府信息公开工作年度报告.md';
const NEW_REQUESTS = '一、本年新收政府信息公开申请数量';

describeEditor('a district of sixty departments over two years', () => {
  const files = new Workspace();
  let window: EditorWindow;
  let district: District;
  let known: CommandFile[];

  before(async () => {
    district = await writeDistrict(files.folder);
    known = await lintByCommand(process.cwd(), files.folder, '.');
    window = await (await session()).window(files.folder);
  });
  after(() => files.remove());

  it('shows what the command finds in all the reports, and nothing else', async () => {
    await window.run('Nianbao: Check All Reports in the Workspace');
    await window.notification(`Reports checked: ${known.length}`).waitFor();
    await window.untilProblems(countsOf(known));
  });

  it('tells in the district’s report who is missing, handed in twice, or cannot be summed safely', async () => {
    const [, own] = district.own;
    const found = known.find(({ file }) => file === own) ?? assert.fail(own);
    assert.deepEqual(
      await window.problemsOf(nameOf(own), findingsOfName(known, own)),
      known
        .filter(({ file }) => nameOf(file) === nameOf(own))
        .flatMap(({ findings }) => findings.map(({ rule }) => rule))
        .sort(),
    );
    const messages = found.findings.map(({ message }) => message).join('\n');
    const { missing, twice, lastYear, faulty, elsewhere, renamed } = district.planted;
    for (const body of [missing, twice.body, lastYear.body, ...faulty.map((one) => one.body), renamed.from])
      assert.ok(messages.includes(body), `${body}: ${messages}`);
    assert.ok(!messages.includes(elsewhere.body) || messages.includes(elsewhere.reason), messages);
    await window.picture('d1-district');
  });

  it('rolls up the departments: a preview of who is in the sum', async () => {
    await window.run('Nianbao: Roll up the Departments');
    await window
      .rows('.quick-input-list')
      .filter({ hasText: `${district.body} ${district.year}` })
      .first()
      .click();
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { name: '汇总预览' }).waitFor();
    const text = await page.locator('body').innerText();
    for (const name of [district.planted.missing, district.planted.lastYear.body])
      assert.ok(text.includes(name));
    await window.picture('d2-preview');
  });

  it('writes the draft, its tables the sums, and where every number comes from', async () => {
    await window.notification('Write it?').getByRole('button', { name: 'Create the Draft' }).click();
    await window
      .rows('.quick-input-list')
      .filter({ hasText: basename(files.folder) })
      .first()
      .click();
    await window.page.locator(`.tab.active[data-resource-name="${DRAFT}"]`).waitFor();
    await window.focused();
    const draft = readFileSync(join(files.folder, DRAFT), 'utf8');
    const sum = sumOfFigures(district.body, [...district.summed.values()]);
    const row = draft.split('\n').find((line) => line.startsWith(`| ${NEW_REQUESTS}`)) ?? assert.fail(draft);
    const { natural, total } = sum.tables.table3.new ?? {};
    assert.deepEqual([numbersIn(row).at(0), numbersIn(row).at(-1)], [natural, total]);
    const json = JSON.parse(readFileSync(join(files.folder, DRAFT.replace('.md', '-来源.json')), 'utf8'));
    assert.equal(json.cells.table3.new.total.value, total);
    await window.picture('d3-draft');
  });

  it('lists the members of a cell in its hover', async () => {
    const draft = readFileSync(join(files.folder, DRAFT), 'utf8');
    const row = draft.split('\n').find((line) => line.startsWith(`| ${NEW_REQUESTS}`)) ?? '';
    await window.goTo(draft, row, row.search(/\d/));
    const text = await window.hoverText(/成员之和/);
    assert.match(text, new RegExp(`成员之和 \\d+（${district.summed.size} 个成员`));
    await window.picture('d4-hover');
    await window.press('Escape');
  });

  it('begins a department’s next report from its last', async () => {
    const body = '云岭区财政局';
    const last = district.summed.get(body) ?? assert.fail(body);
    await window.run('Nianbao: New Report');
    await window.quickInput.fill(body);
    await window.press('Enter');
    await window.page.getByText('The year that the report is about').first().waitFor();
    await window.quickInput.fill(String(district.year + 1));
    await window.press('Enter');
    await window.rows('.quick-input-list').filter({ hasText: 'From last year’s report' }).first().click();
    await window
      .rows('.quick-input-list')
      .filter({ hasText: basename(files.folder) })
      .first()
      .click();
    const name = `${body}${district.year + 1}年政府信息公开工作年度报告.md`;
    await window.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    const text = readFileSync(join(files.folder, name), 'utf8');
    const row = text.split('\n').find((line) => line.startsWith('| 二、上年结转')) ?? assert.fail(text);
    assert.deepEqual(numbersIn(row), Object.values(last.tables.table3.carryOut ?? {}));
    await window.picture('d5-new-report');
  });

  it('asks for nothing beyond this machine', () => {
    assert.deepEqual([...window.outside], []);
  });
});

function numbersIn(row: string): number[] {
  return (row.match(/\d+/g) ?? []).map(Number);
}

function countsOf(files: readonly CommandFile[]): ProblemCounts {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  return [count('error'), count('warning'), count('information')];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function findingsOfName(files: readonly CommandFile[], path: string): number {
  return files
    .filter(({ file }) => nameOf(file) === nameOf(path))
    .reduce((sum, { findings }) => sum + findings.length, 0);
}
