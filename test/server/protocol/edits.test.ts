import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { OTHER_HEADING, WRONG_TOTAL } from '../../support/drafts';
import { everyAnswer } from '../support/asked';
import { LspClient } from '../support/client';

const EDITS = 500;

/** What is typed and pasted: every line end, characters of two units, marks that tables and headings are made of. */
const PASTED = [
  ...['', '', '的', '0', '12', '|', ' | ', '\n', '\r\n', '\r', '\n\n', '\t', '　', '。\r\n'],
  ...['😀', '𠮷野家', '<!-- ', ' -->', '## ', '三、', '（七）总计', '本年新收', '\ufeff', '|\n| --- |\n'],
  ...['二、主动公开政府信息情况\r\n', '云岭区林业局2023年政府信息公开工作年度报告\n'],
];

/** One edit; `at` and `length` are taken modulo what the text then allows. */
const edit = fc.record({ at: fc.nat(), length: fc.nat(6), text: fc.constantFrom(...PASTED) });
const notifications = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), {
  minLength: EDITS,
  maxLength: EDITS,
});

/** A text as an editor keeps it; knows nothing of the server's own. */
class Model {
  constructor(public text: string) {}

  /** Makes an edit. @returns how the server is told of it. */
  apply({ at, length, text }: { at: number; length: number; text: string }): TextDocumentContentChangeEvent {
    const start = this.#outsideLineEnd(at % (this.text.length + 1));
    const end = this.#outsideLineEnd(Math.min(this.text.length, start + length), 1);
    const range = { start: this.positionAt(start), end: this.positionAt(end) };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { range, text };
  }

  positionAt(offset: number): Position {
    const lines = this.text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }

  /** No editor has a place between the two characters of a line end. */
  #outsideLineEnd(offset: number, step: 0 | 1 = 0): number {
    const isInside = this.text[offset - 1] === '\r' && this.text[offset] === '\n';
    if (!isInside) return offset;
    return step === 1 ? offset + 1 : offset - 1;
  }
}

describe('edits', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const TEXTS: Record<string, string> = {
    'of a report': WRONG_TOTAL,
    'of a report with CRLF': WRONG_TOTAL.replaceAll('\n', '\r\n'),
    'of two reports in one text': `${WRONG_TOTAL}\n${OTHER_HEADING.replaceAll('云岭区', '云岭县')}`,
  };
  Object.entries(TEXTS).forEach(([what, text], at) => {
    it(`${what}: after ${EDITS} at random all answers are those for the same text opened afresh`, async () => {
      const [batches = []] = fc.sample(notifications, { numRuns: 1, seed: 20261 + at });
      const model = new Model(text);
      const uri = await client.open(text, `untitled:edited-${at}`);
      let made = 0;
      for (const batch of batches) {
        await client.change(uri, ...batch.map((one) => model.apply(one)));
        const before = Math.floor(made / 100);
        made += batch.length;
        if (made >= EDITS) break;
        if (Math.floor(made / 100) > before) await sameAsFresh(uri, model);
      }
      assert.ok(made >= EDITS);
      await sameAsFresh(uri, model);
      const findings = await client.pull(uri);
      assert.ok(findings.length > 0, 'a text that was spoilt at 500 places has findings');
    });
  });

  async function sameAsFresh(uri: string, model: Model): Promise<void> {
    const fresh = await client.open(model.text, `${uri}-fresh`);
    const position = model.positionAt(model.text.indexOf('总计'));
    const expected = await everyAnswer(client, fresh, position);
    assert.deepEqual(await everyAnswer(client, uri, position), expected);
    await client.close(fresh);
  }

  it('put in, taken out and put over leave exactly the text', async () => {
    const uri = await client.open('甲\r\n乙\n丙', 'untitled:small');
    const rows = WRONG_TOTAL.split('\n');
    await client.change(uri, { text: rows.slice(0, 3).join('\n') });
    await client.change(uri, {
      range: { start: { line: 2, character: rows[2]?.length ?? 0 }, end: { line: 9, character: 9 } },
      text: `\n${rows.slice(3).join('\n')}`,
    });
    const places = (items: Diagnostic[]) => items.map(({ code, range }) => ({ code, range }));
    const fresh = await client.open(WRONG_TOTAL, 'untitled:whole');
    const expected = places(await client.pull(fresh));
    assert.equal(expected.length, 1);
    assert.deepEqual(places(await client.pull(uri)), expected);
  });
});
