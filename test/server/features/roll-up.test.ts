import assert from 'node:assert/strict';
import type { Hover, Location, MarkupContent } from 'vscode-languageserver-protocol';
import { ROLL_UP, ROLL_UPS, type RollUpResult, type RollUpsResult } from '../../../server/protocol/methods';
import { sumOfFigures } from '../../support/district/numbers';
import { copyOf, type Figures, figuresFrom } from '../../support/random-report';
import { markdown } from '../../support/writers/markdown';
import { LspClient } from '../support/client';
import { Folder } from '../support/folder';

const BODY = '云岭区人民政府';
const member = (body: string, seed: number): Figures => ({
  ...figuresFrom('2021', seed),
  body: `云岭区${body}`,
  year: 2024,
});
const FORESTRY = member('林业局', 3);
const WATER = member('水务局', 4);
const SUM = sumOfFigures(BODY, [FORESTRY, WATER]);
const FILE = '云岭区人民政府2024年政府信息公开工作年度报告.md';

function configuration(more: object = {}): string {
  const members = ['云岭区林业局', '云岭区水务局', '云岭区教育局'];
  return JSON.stringify({ archive: true, rollup: { body: BODY, members, ...more } });
}

describe('rolling up the departments', () => {
  let folder: Folder;
  let client: LspClient;
  const start = async (config = configuration()) => {
    folder.write('nianbao.config.json', config);
    client = await LspClient.start({ folders: [folder.uri], settings: {} });
  };
  const choices = () => client.request<RollUpsResult>(ROLL_UPS, {});
  const rollUp = (year = 2024) =>
    client.request<RollUpResult | null>(ROLL_UP, { body: BODY, year, folder: folder.uri });

  beforeEach(() => {
    folder = new Folder();
    folder.write('部门/林业.md', markdown.write(FORESTRY));
    folder.write('部门/水务.md', markdown.write(WATER));
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('is offered for each year that departments handed in, and says who is outstanding', async () => {
    await start();
    assert.deepEqual(await choices(), {
      choices: [{ body: BODY, year: 2024, folder: folder.uri, counted: 2, outstanding: 1 }],
    });
  });

  it('says why there is nothing to choose', async () => {
    await start(JSON.stringify({ archive: true }));
    assert.match((await choices()).refused ?? '', /"rollup"/);
  });

  it('gives the draft, where its numbers come from, and what is to be looked into', async () => {
    await start();
    const result = (await rollUp()) ?? assert.fail();
    assert.equal(result.fileName, FILE);
    assert.equal(result.report, undefined);
    assert.match(result.preview, /^# 云岭区人民政府2024年年报：汇总预览\n/);
    assert.match(result.preview, /\| 云岭区林业局 \| 已计入 \| 部门\/林业\.md \|/);
    assert.match(result.preview, /\| 云岭区教育局 \| 未报 \| {2}\|/);
    assert.match(result.preview, /- 缺 1 个机关的2024年年报/);
    const total = SUM.tables.table3.new?.total;
    assert.match(result.text, new RegExp(`\\| *一、本年新收.*\\| *${total} *\\|`));
    const [csv, json] = result.sideFiles;
    assert.equal(csv?.text.startsWith('\uFEFF'), true);
    const { new: received } = JSON.parse(json?.text ?? '').cells.table3;
    assert.deepEqual(
      received.total.parts.map((part: { member: string; value: number }) => [part.member, part.value]),
      [FORESTRY, WATER].map(({ body, tables }) => [body, tables.table3.new?.total]),
    );
  });

  it('finds the report that the body has itself', async () => {
    folder.write('汇总.md', markdown.write(SUM));
    await start();
    assert.equal((await rollUp())?.report, folder.uriOf('汇总.md'));
  });

  it('sums what stands in the editor, not what lies on disk', async () => {
    await start();
    const more = copyOf(WATER);
    const row = more.tables.table3.new ?? {};
    Object.assign(row, { natural: (row.natural ?? 0) + 1, total: (row.total ?? 0) + 1 });
    await client.open(markdown.write(more), folder.uriOf('部门/水务.md'));
    const text = (await rollUp())?.text ?? '';
    assert.match(text, new RegExp(`\\| *一、本年新收.*\\| *${(SUM.tables.table3.new?.total ?? 0) + 1} *\\|`));
  });

  it('takes the members of the year that was chosen, where each year has its own', async () => {
    const [members, year] = [[FORESTRY.body, WATER.body], 2024];
    const blocks = [
      { body: BODY, year: 2023, members: [WATER.body] },
      { body: BODY, year, members },
    ];
    await start(JSON.stringify({ archive: true, rollup: blocks }));
    const provenance = JSON.parse((await rollUp(year))?.sideFiles[1]?.text ?? '');
    const names = provenance.members.map(({ name }: { name: string }) => name);
    assert.deepEqual(names, members);
  });

  it('hears of a roll-up with the first report that its configuration is for', async () => {
    folder.write('本级/nianbao.config.json', configuration({ members: [FORESTRY.body, WATER.body] }));
    await start(JSON.stringify({ archive: true }));
    assert.deepEqual((await choices()).choices, []);
    folder.write('本级/汇总.md', markdown.write(SUM));
    await client.filesChanged(1, folder.uriOf('本级/汇总.md'));
    const [choice] = (await choices()).choices;
    assert.deepEqual([choice?.body, choice?.counted], [BODY, 2]);
  });

  it('is null for what no configuration rolls up', async () => {
    await start();
    assert.equal(
      await client.request(ROLL_UP, { body: '别区人民政府', year: 2024, folder: folder.uri }),
      null,
    );
  });

  describe('in the district’s report', () => {
    const text = markdown.write(SUM);
    const at = positionOf(text, '一、本年新收');

    it('hover on a cell lists the members and their parts, and marks whether they add up', async () => {
      await start(configuration({ members: [FORESTRY.body, WATER.body] }));
      const uri = await client.open(text, folder.uriOf('汇总.md'));
      await choices();
      const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: at,
      });
      const shown = (hover.contents as MarkupContent).value;
      const [forestry, water] = [FORESTRY, WATER].map(({ tables }) => tables.table3.new?.natural ?? 0);
      assert.match(shown, new RegExp(`成员之和 ${(forestry ?? 0) + (water ?? 0)} ✓（2 个成员`));
      assert.ok(shown.includes(`[云岭区林业局](${folder.uriOf('部门/林业.md')}#L`), shown);
      assert.match(shown, new RegExp(`云岭区水务局\\]\\(.*\\)：${water}`));
    });

    it('references lead to the cells of the members', async () => {
      await start(configuration({ members: [FORESTRY.body, WATER.body] }));
      const uri = await client.open(text, folder.uriOf('汇总.md'));
      await choices();
      const found = await client.request<Location[]>('textDocument/references', {
        textDocument: { uri },
        position: at,
        context: { includeDeclaration: false },
      });
      const elsewhere = found.filter((location) => location.uri !== uri);
      assert.deepEqual(
        elsewhere.map(({ uri: of }) => of).sort(),
        [folder.uriOf('部门/林业.md'), folder.uriOf('部门/水务.md')].sort(),
      );
      const forestry = elsewhere.find((location) => location.uri === folder.uriOf('部门/林业.md'));
      const line = markdown.write(FORESTRY).split('\n')[forestry?.range.start.line ?? 0];
      assert.match(line ?? '', /一、本年新收/);
    });
  });
});

/** Where the first number of a row of table 3 stands. */
function positionOf(text: string, label: string): { line: number; character: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('|') && one.includes(label));
  return { line, character: (lines[line] ?? '').search(/(?<=\| )\d+(?= \|)/) };
}
