import assert from 'node:assert/strict';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-protocol';
import { readReport } from '../../../core/report/parse';
import { lspPosition } from '../../../server/convert';
import { figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { LspClient } from '../support/client';
import { type MarkedText, marked, textIn } from '../support/marked';
import { APPLICATIONS_HEAD, reviewsTable } from '../support/small-tables';

/** The cursor in （七）·自然人: total of its column, in the balance, and a part of its row. */
const TOTAL = marked(`青石镇人民政府2023年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

${APPLICATIONS_HEAD}
| 一、本年新收政府信息公开申请数量 |  |  | ⟦read⟧10⟦/⟧ | 2 | 0 | 0 | 0 | 1 | 13 |
| 二、上年结转政府信息公开申请数量 |  |  | ⟦read⟧1⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 1 |
| 三、本年度办理结果 | （一）予以公开 |  | ⟦read⟧8⟦/⟧ | 2 | 0 | 0 | 0 | 1 | 11 |
|  | （六）其他处理 | 3.其他 | ⟦read⟧2⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 2 |
|  | （七）总计 |  | ⟦write⟧1‸0⟦/⟧ | ⟦read⟧2⟦/⟧ | ⟦read⟧0⟦/⟧ | ⟦read⟧0⟦/⟧ | ⟦read⟧0⟦/⟧ | ⟦read⟧1⟦/⟧ | ⟦write⟧13⟦/⟧ |
| 四、结转下年度继续办理 |  |  | ⟦write⟧1⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 1 |
`);

const REVIEWS = marked(`青石镇人民政府2023年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况

${reviewsTable('0 | 0 | 0 | 0 | 0 | ⟦read⟧‸3⟦/⟧ | ⟦read⟧0⟦/⟧ | ⟦read⟧1⟦/⟧ | ⟦read⟧0⟦/⟧ | ⟦write⟧4⟦/⟧ | 7 | 0 | 0 | 0 | 7')}
`);

const NAMES = marked(`⟦text⟧青石镇人民政府⟦/⟧2023年政府信息公开工作年度报告

⟦text⟧青石镇人民政府⟦/⟧根据条例编制2023年政府信息公开工作年度报告。联系人：青石镇人民政府办公室。

一、总体情况

2023年，⟦text⟧青石‸镇人民政府⟦/⟧公开信息97条。

六、其他需要报告的事项

没有其他需要报告的事项。

⟦text⟧青石镇人民政府⟦/⟧
2024年1月20日
`);

describe('highlights', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const highlightsOf = async (text: string, position: MarkedText['cursor']) => {
    const uri = await client.open(text);
    return client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument: { uri },
      position,
    });
  };
  const check = async (draft: MarkedText) => {
    const found = await highlightsOf(draft.text, draft.cursor);
    const of = (kind: DocumentHighlightKind) =>
      found.filter((one) => one.kind === kind).map(({ range }) => range);
    assert.ok(found.length > 0);
    assert.deepEqual(of(DocumentHighlightKind.Read), draft.ranges('read'));
    assert.deepEqual(of(DocumentHighlightKind.Write), draft.ranges('write'));
    assert.deepEqual(of(DocumentHighlightKind.Text), draft.ranges('text'));
  };

  it('marks the cells of every identity that a total stands in', () => check(TOTAL));

  it('marks one block of table 4', () => check(REVIEWS));

  it('marks the places that print the name of the body, not those of its office', () => check(NAMES));

  it('finds the same cells in every layout', async () => {
    const figures = figuresFrom('2021', 4);
    const { table3 } = figures.tables;
    for (const { name, exact, write } of writers.filter((writer) => writer.exact)) {
      const text = write(figures);
      const { reports, lines } = readReport(text);
      const cell = reports[0]?.tables.table3?.cells.open?.natural;
      assert.ok(cell && exact, name);
      const found = await highlightsOf(text, lspPosition(lines, cell.range.start));
      const texts = (kind: DocumentHighlightKind) =>
        found
          .filter((one) => one.kind === kind)
          .map(({ range }) => Number(textIn(text, range).replace(/<[^>]*>/g, '')));
      const row = Object.values(table3.open ?? {});
      assert.deepEqual(texts(DocumentHighlightKind.Write), [row.at(-1), table3.processed?.natural], name);
      // Six applicants of the row and the twenty other results of the column.
      assert.equal(texts(DocumentHighlightKind.Read).length, 6 + 20, name);
    }
  });

  it('takes （六） as one row where the table has it so', async () => {
    const row = (label: string, value: string) => `|  | ${label} |  | ${value} | 0 | 0 | 0 | 0 | 0 | 2 |`;
    const draft = marked(
      TOTAL.text.replace(/\| {2}\| （六）.*/, row('（六）其他处理', '⟦own⟧2⟦/⟧')).replace('| 8 |', '| ‸8 |'),
    );
    const found = await highlightsOf(draft.text, draft.cursor);
    const own = draft.range('own');
    assert.equal(found.filter(({ range }) => range.start.line === own.start.line).length, 1);
  });

  it('marks nothing in prose, in labels, in a broken table and in an empty text', async () => {
    for (const source of ['一、总体‸情况\n\n平稳。\n', TOTAL.text.replace('一、本年', '一‸、本年'), '‸']) {
      const { text, cursor } = marked(source);
      assert.deepEqual(await highlightsOf(text, cursor), []);
    }
  });
});
