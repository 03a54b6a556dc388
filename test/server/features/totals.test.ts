import assert from 'node:assert/strict';
import type { Location, LocationLink, Range } from 'vscode-languageserver-protocol';
import { LspClient, VSCODE } from '../support/client';
import { type MarkedText, marked } from '../support/marked';
import { APPLICATIONS_HEAD, reviewsTable } from '../support/small-tables';

const HEAD = `青石镇人民政府2023年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

${APPLICATIONS_HEAD}`;

/** `part`, `total` of the identities that the cell at the cursor stands in; `own` is the cell. */
const PART = marked(`${HEAD}
| 一、本年新收政府信息公开申请数量 |  |  | 10 | 2 | 0 | 0 | 0 | 1 | 13 |
| 二、上年结转政府信息公开申请数量 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 三、本年度办理结果 | （一）予以公开 |  | ⟦own⟧‸8⟦/⟧ | ⟦part⟧2⟦/⟧ | ⟦part⟧0⟦/⟧ | ⟦part⟧0⟦/⟧ | ⟦part⟧0⟦/⟧ | ⟦part⟧1⟦/⟧ | ⟦total⟧11⟦/⟧ |
|  | （六）其他处理 | 3.其他 | ⟦part⟧2⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 2 |
|  | （七）总计 |  | ⟦total⟧10⟦/⟧ | 2 | 0 | 0 | 0 | 1 | 13 |
| 四、结转下年度继续办理 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
`);

/** A total leads to `first` and shows from there to the last part: `all`. */
const TOTAL = marked(`青石镇人民政府2023年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况

${reviewsTable(
  '0 | 0 | 0 | 0 | 0 | ⟦all⟧⟦first⟧⟦part⟧3⟦/⟧⟦/⟧ | ⟦part⟧0⟦/⟧ | ⟦part⟧1⟦/⟧ | ⟦part⟧0⟦/⟧⟦/⟧ | ⟦own⟧⟦total⟧4‸⟦/⟧⟦/⟧ | 7 | 0 | 0 | 0 | 7',
)}
`);

describe('totals and their parts', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const ask = async <R>(from: LspClient, method: string, draft: MarkedText, context?: object): Promise<R> => {
    const uri = await from.open(draft.text);
    const params = { textDocument: { uri }, position: draft.cursor, ...(context && { context }) };
    return from.request<R>(`textDocument/${method}`, params);
  };
  const references = async (draft: MarkedText, includeDeclaration: boolean) =>
    (await ask<Location[]>(client, 'references', draft, { includeDeclaration })).map(({ range }) => range);

  it('lead from a part to its totals', async () => {
    const links = await ask<LocationLink[]>(client, 'definition', PART);
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange).sort(byPlace),
      PART.ranges('total'),
    );
    for (const link of links) {
      assert.deepEqual(link.originSelectionRange, PART.range('own'));
      assert.deepEqual(link.targetRange, link.targetSelectionRange);
    }
  });

  it('lead from a total to its parts', async () => {
    const [link, ...more] = await ask<LocationLink[]>(client, 'definition', TOTAL);
    assert.deepEqual(more, []);
    assert.deepEqual(link?.originSelectionRange, TOTAL.range('own'));
    assert.deepEqual(link?.targetRange, TOTAL.range('all'));
    assert.deepEqual(link?.targetSelectionRange, TOTAL.range('first'));
  });

  it('lead from （七） to its results, to 一 and 二, and to the total of its row', async () => {
    const draft = marked(PART.text.replace('（七）总计 |  | 10', '（七）总计 |  | ‸10'));
    const links = await ask<LocationLink[]>(client, 'definition', draft);
    const lines = links.map(({ targetRange: { start, end } }) => [start.line, end.line]).sort();
    assert.deepEqual(lines, [
      [10, 11],
      [12, 12],
      [8, 9],
    ]);
  });

  it('are references of one another; totals count as declarations', async () => {
    const parts = TOTAL.ranges('part');
    assert.deepEqual(await references(TOTAL, false), parts);
    assert.deepEqual(await references(TOTAL, true), [...parts, TOTAL.range('total')]);
    assert.deepEqual(await references(PART, false), PART.ranges('part'));
    const all = [...PART.ranges('part'), ...PART.ranges('total')].sort(byPlace);
    assert.deepEqual(await references(PART, true), all);
  });

  it('are plain places for clients without links', async () => {
    const { textDocument } = VSCODE;
    const plain = await LspClient.start({
      capabilities: { ...VSCODE, textDocument: { ...textDocument, definition: {} } },
    });
    const found = await ask<Location[]>(plain, 'definition', TOTAL);
    assert.deepEqual(
      found.map(({ range }) => range),
      TOTAL.ranges('first'),
    );
    await plain.stop();
  });

  it('are nothing in table 2, in prose and in a table that is half typed', async () => {
    const table2 = '| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | ‸3 |\n';
    for (const source of [
      `青石镇2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${table2}`,
      '一、总体情况\n\n公开‸3条。\n',
      `${HEAD}\n| 一、本年新收 | ‸1`,
    ]) {
      const draft = marked(source);
      assert.deepEqual(await ask(client, 'definition', draft), []);
      assert.deepEqual(await references(draft, true), []);
    }
  });
});

function byPlace({ start: a }: Range, { start: b }: Range): number {
  return a.line - b.line || a.character - b.character;
}
