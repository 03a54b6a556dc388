import assert from 'node:assert/strict';
import type { InlayHint, MarkupContent, Range } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../../core/text/lines';
import { offsetAt } from '../../../server/convert';
import { figuresWith } from '../../support/figures';
import { cellLines } from '../../support/writers/cell-lines';
import { html } from '../../support/writers/html';
import { markdown } from '../../support/writers/markdown';
import { LspClient } from '../support/client';
import { marked } from '../support/marked';

/** 30 and 8 of （三）, two organisations; adds up. */
const FIGURES = figuresWith('2021', {
  new: [38, 2, 0, 0, 0, 0, 40],
  open: [2, 0, 0, 0, 0, 0, 2],
  denySecret: [0, 0, 0, 0, 0, 0, 0],
  denyLaw: [29, 1, 0, 0, 0, 0, 30],
  denyThird: [7, 1, 0, 0, 0, 0, 8],
  processed: [38, 2, 0, 0, 0, 0, 40],
});

const DRAFT = markdown.write(FIGURES);

const EVERYTHING: Range = {
  start: { line: 0, character: 0 },
  end: { line: 10_000, character: 0 },
};

describe('inlay hints', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const hintsOf = async (text: string, range = EVERYTHING, on = client) =>
    (await on.request<InlayHint[] | null>('textDocument/inlayHint', {
      textDocument: { uri: await on.open(text) },
      range,
    })) ?? [];

  /** The text with each hint written at its place. */
  function shown(text: string, hints: readonly InlayHint[]): string {
    const lines = new LineIndex(text);
    const placed = hints
      .map(({ position, label }) => ({ at: offsetAt(lines, position), label: String(label) }))
      .sort((a, b) => b.at - a.at);
    return placed.reduce((out, { at, label }) => `${out.slice(0, at)}«${label}»${out.slice(at)}`, text);
  }

  const tooltipOf = (hint: InlayHint | undefined) =>
    (hint?.tooltip as MarkupContent | undefined)?.value ?? '';

  /** The lines that hold hints. */
  const hinted = (text: string, hints: readonly InlayHint[]) =>
    shown(text, hints)
      .split(/\r?\n/)
      .filter((line) => line.includes('«'));

  it('show the sums that the form prints nowhere, behind the row', async () => {
    const hints = await hintsOf(DRAFT);
    assert.deepEqual(hinted(DRAFT, hints), [
      '| 一、本年新收政府信息公开申请数量 |  |  | 38 | 2 | 0 | 0 | 0 | 0 | 40 |«法人或其他组织＝2»',
      '|  | （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |«（三）不予公开＝38»',
    ]);
    const group = hints.find(({ label }) => String(label).startsWith('（三）'));
    assert.match(tooltipOf(group), /^总计列：1\.属于国家秘密 0＋.*30.*8.*＝38$/);
    assert.equal(group?.paddingLeft, true);
  });

  it('show at a total by how much it differs from its parts, once, with every calculation', async () => {
    const wrong = figuresWith('2021', {
      new: [6, 0, 0, 0, 0, 0, 6],
      open: [6, 0, 0, 0, 0, 0, 6],
      processed: [9, 0, 0, 0, 0, 0, 6],
      review: [1, 1, 0, 0, 5],
    });
    const text = markdown.write(wrong);
    const hints = await hintsOf(text);
    assert.deepEqual(hinted(text, hints), [
      '|  | （七）总计 |  | 9«差 3» | 0 | 0 | 0 | 0 | 0 | 6«差 3» |',
      '| 1 | 1 | 0 | 0 | 5«差 3» | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    ]);
    assert.equal(
      tooltipOf(hints[0]),
      '- 一＋二＝（七）＋四：6＋0＝6，9＋0＝9，相差 3 ✗\n- （一）至（六）之和＝（七）：6＝6，（七） 9，相差 3 ✗',
    );
  });

  it('show no sum of which a part is blank, and nothing of a draft of zeros', async () => {
    const blank = DRAFT.replace('| 29 | 1 | 0 | 0 | 0 | 0 | 30 |', '| 29 | 1 | 0 | 0 | 0 | 0 |  |');
    assert.notEqual(blank, DRAFT);
    assert.deepEqual(
      (await hintsOf(blank)).map(({ label }) => label),
      ['法人或其他组织＝2'],
    );
    assert.deepEqual(await hintsOf(markdown.write(figuresWith('2021', {}))), []);
  });

  it('stand behind the label where the cells have lines of their own, and in HTML', async () => {
    const [writer] = cellLines;
    assert.ok(writer);
    const text = writer.write(FIGURES).replaceAll('\n', '\r\n');
    assert.deepEqual(hinted(text, await hintsOf(text)), [
      '一、本年新收政府信息公开申请数量«法人或其他组织＝2»',
      '1.属于国家秘密«（三）不予公开＝38»',
    ]);
    const [page] = html;
    assert.ok(page);
    const source = page.write(FIGURES);
    assert.match(shown(source, await hintsOf(source)), /属于国家秘密«（三）不予公开＝38»</);
  });

  it('show the sums of the edition of 2019, in both reports of a text', async () => {
    const old = markdown.write(
      figuresWith('2019', {
        unableNotHeld: [3, 0, 0, 0, 0, 0, 3],
        unableMake: [1, 0, 0, 0, 0, 0, 1],
        other19: [5, 0, 0, 0, 0, 0, 5],
        new: [9, 0, 0, 0, 0, 0, 9],
        processed: [9, 0, 0, 0, 0, 0, 9],
      }),
    );
    const labels = (await hintsOf(`${old}\n\n${DRAFT}`)).map(({ label }) => label);
    assert.deepEqual(labels, ['（四）无法提供＝4', '法人或其他组织＝2', '（三）不予公开＝38']);
  });

  it('answer for the range asked for only', async () => {
    const line = DRAFT.split('\n').findIndex((row) => row.includes('一、本年新收'));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    assert.deepEqual(
      (await hintsOf(DRAFT, range)).map(({ label }) => label),
      ['法人或其他组织＝2'],
    );
  });

  it('are switched off by one setting, and asked for again when it changes', async () => {
    const other = await LspClient.start({ settings: { inlayHints: { enabled: false } } });
    assert.deepEqual(await hintsOf(DRAFT, EVERYTHING, other), []);
    const refreshed = other.sent('workspace/inlayHint/refresh');
    await other.configure({ inlayHints: { enabled: true } });
    await refreshed;
    assert.equal((await hintsOf(DRAFT, EVERYTHING, other)).length, 2);
    await other.stop();
  });

  it('have nothing to say of a half-typed table', async () => {
    const { text } = marked(
      '某局2024年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n| 一、本年',
    );
    assert.deepEqual(await hintsOf(text), []);
  });
});
