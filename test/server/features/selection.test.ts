import assert from 'node:assert/strict';
import type { Position, SelectionRange } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../../core/text/lines';
import { lspPosition } from '../../../server/convert';
import { figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { LspClient } from '../support/client';
import { marked, textIn } from '../support/marked';
import { APPLICATIONS_HEAD } from '../support/small-tables';

describe('selection', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  /** What the selection grows through, as texts. */
  const grown = async (text: string, ...positions: Position[]): Promise<string[][]> => {
    const uri = await client.open(text);
    const answers = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions,
    });
    assert.equal(answers.length, positions.length);
    return answers.map((answer) => {
      const texts: string[] = [];
      for (let at: SelectionRange | undefined = answer; at; at = at.parent)
        texts.push(textIn(text, at.range));
      return texts;
    });
  };

  it('grows from cell to row, table, section and text', async () => {
    const row = '| 一、本年新收政府信息公开申请数量 |  |  | 3 | 0 | 0 | 0 | 0 | 0 | 3‸1 |';
    const { text, cursor } = marked(`青石镇人民政府2023年政府信息公开工作年度报告

## 三、收到和处理政府信息公开申请情况

${APPLICATIONS_HEAD}
${row}
| 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

## 五、存在的主要问题及改进情况
`);
    const [texts = []] = await grown(text, cursor);
    const table = text.slice(text.indexOf('| （本列'), text.indexOf('\n\n## 五'));
    const heading = '三、收到和处理政府信息公开申请情况';
    assert.deepEqual(texts, ['31', row.replace('‸', ''), table, `${heading}\n\n${table}`, text]);
  });

  it('grows from number to clause, sentence, line, sub-topic, section and text', async () => {
    const { text, cursor } = marked(`青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况

（一）主动公开
加强培训。全年公开信息1,0‸97条，回应关切2次；开展培训。
公开目录已更新。

（二）依申请公开
无。
`);
    const [texts = []] = await grown(text, cursor);
    const topic = text.slice(text.indexOf('（一）'), text.indexOf('\n\n（二）'));
    const section = text.slice(text.indexOf('一、'), text.lastIndexOf('\n'));
    assert.deepEqual(texts, [
      '1,097',
      '全年公开信息1,097条',
      '全年公开信息1,097条，回应关切2次；',
      '加强培训。全年公开信息1,097条，回应关切2次；开展培训。',
      topic,
      section.replace(/^.*\n\n/, ''),
      section,
      text,
    ]);
  });

  it('grows through the report where a text holds two', async () => {
    const one = (year: number) =>
      `青石镇人民政府${year}年政府信息公开工作年度报告\n\n一、总体情况\n\n平稳。\n\n六、其他需要报告的事项\n\n无。`;
    const text = `${one(2022)}\n\n${one(2023)}\n`;
    const [texts = []] = await grown(text, { line: 4, character: 1 });
    assert.deepEqual(texts.slice(-2), [one(2022), text]);
  });

  it('holds the place, grows at every step and ends with the text, at any place of any layout', async () => {
    for (const { name, write } of writers) {
      const text = write(figuresFrom('2021', 11)).replaceAll('\n', name.length % 2 ? '\r\n' : '\n');
      const lines = new LineIndex(text);
      const positions = Array.from({ length: 40 }, (_, at) =>
        placeAt(lines, Math.floor((at / 39) * text.length)),
      );
      const uri = await client.open(text);
      const answers = await client.request<SelectionRange[]>('textDocument/selectionRange', {
        textDocument: { uri },
        positions,
      });
      answers.forEach((answer, at) => {
        checkGrowth(answer, positions[at] as Position, name);
        assert.equal(textIn(text, outermost(answer)), text);
      });
    }
  });

  it('answers in an empty text', async () => {
    assert.deepEqual(await grown('', { line: 0, character: 0 }), [['']]);
  });
});

/** A place that an editor can have its cursor at: not inside a line break. */
function placeAt(lines: LineIndex, offset: number): Position {
  return lspPosition(lines, Math.min(offset, lines.end(lines.lineAt(offset))));
}

function checkGrowth(answer: SelectionRange, { line, character }: Position, name: string): void {
  const at = (position: Position) => position.line * 1e6 + position.character;
  let inner = { start: line * 1e6 + character, end: line * 1e6 + character };
  let isFirst = true;
  for (let step: SelectionRange | undefined = answer; step; step = step.parent) {
    const range = { start: at(step.range.start), end: at(step.range.end) };
    assert.ok(range.start <= inner.start && inner.end <= range.end, name);
    assert.ok(isFirst || range.end - range.start > inner.end - inner.start, name);
    inner = range;
    isFirst = false;
  }
}

function outermost(answer: SelectionRange): SelectionRange['range'] {
  let step = answer;
  while (step.parent) step = step.parent;
  return step.range;
}
