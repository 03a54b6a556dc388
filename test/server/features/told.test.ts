import assert from 'node:assert/strict';
import {
  type CodeLens,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver-protocol';
import { actionsAt, take, titled, titles } from '../support/actions';
import { LspClient } from '../support/client';
import { textIn } from '../support/marked';
import { TOLD } from '../support/told-draft';
import { withClient } from '../support/with-client';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('numbers in the prose', () => {
  let client: LspClient;
  let uri: string;
  before(async () => {
    client = await LspClient.start();
    uri = await client.open(TOLD.text, 'file:///年报/told.nianbao');
  });
  after(() => client.stop());

  const at = (name: string): Position => TOLD.range(name).start;
  const ask = <R>(method: string, name: string, more: object = {}) =>
    client.request<R>(`textDocument/${method}`, { textDocument: { uri }, position: at(name), ...more });
  const hoverAt = async (name: string, from = client, of = uri) => {
    const hover = await from.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: of },
      position: at(name),
    });
    assert.ok(hover, name);
    assert.deepEqual(hover.range, TOLD.range(name));
    return (hover.contents as MarkupContent).value;
  };

  describe('hover', () => {
    it('tells what a number is tied to, with a link to each cell', async () => {
      const words = await hoverAt('received');
      const { line, character } = TOLD.range('cell-received').start;
      assert.match(words, /^\*\*13件\*\*：相符 ✓\n\n对应：.+13/);
      const link = `- [一、本年新收·总计](${uri}#L${line + 1},${character + 1})：13`;
      assert.ok(words.includes(link), words);
      assert.equal((await hoverAt('organisations')).match(/^- \[/gm)?.length, 5);
    });

    it('tells what a number contradicts and by how much', async () => {
      const words = await hoverAt('open');
      assert.match(words, /^\*\*12件\*\*：不符 ✗\n\n对应：.+11[\s\S]+按此应为 11，相差 1。/);
      assert.match(words, /\[（一）予以公开·总计\]/);
    });

    it('tells that a number is about other matters', async () => {
      assert.match(await hoverAt('other'), /^\*\*6次\*\*：(?:与本报告的表格无关|无法核对)/);
    });

    it('speaks English to an English client', () =>
      withClient({ locale: 'en' }, async (english) => {
        const words = await hoverAt('open', english, await english.open(TOLD.text));
        assert.match(words, /^\*\*12件\*\*: differs ✗[\s\S]+should be 11; the difference is 1\./);
      }));
  });

  it('lead to their cells, and the cells to them', async () => {
    const links = await ask<LocationLink[]>('definition', 'organisations');
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange),
      TOLD.ranges('cell-organisation'),
    );
    assert.deepEqual(links[0]?.originSelectionRange, TOLD.range('organisations'));
    assert.deepEqual(await ask('definition', 'other'), []);
    const context = { includeDeclaration: true };
    const ranges = async (name: string) =>
      (await ask<Location[]>('references', name, { context })).map(({ range }) => range);
    assert.deepEqual((await ranges('cell-open')).at(-1), TOLD.range('open'));
    assert.deepEqual((await ranges('cell-received')).at(-1), TOLD.range('received'));
    assert.deepEqual(await ranges('received'), [TOLD.range('cell-received')]);
  });

  it('are highlighted with their cells, and with the cursor in a cell', async () => {
    const of = async (name: string, kind: DocumentHighlightKind) =>
      (await ask<DocumentHighlight[]>('documentHighlight', name))
        .filter((one) => one.kind === kind)
        .map(({ range }) => range);
    assert.deepEqual(await of('organisations', DocumentHighlightKind.Text), [TOLD.range('organisations')]);
    assert.deepEqual(await of('organisations', DocumentHighlightKind.Read), TOLD.ranges('cell-organisation'));
    assert.deepEqual(await of('cell-open', DocumentHighlightKind.Text), [TOLD.range('open')]);
  });

  it('are counted over section one, where a click shows those that differ', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const [lens] = lenses;
    assert.deepEqual(lens?.range.start, TOLD.range('lens').start);
    assert.match(lens?.command?.title ?? '', /^数据 \d+ 处：6 处相符，1 处不符/);
    assert.deepEqual(lens?.command?.arguments?.[2], [{ uri, range: TOLD.range('open') }]);
  });

  it('are marked where the setting wants it', () =>
    withClient({ settings: { inlayHints: { enabled: false, figures: true } } }, async (marking) => {
      const textDocument = { uri: await marking.open(TOLD.text) };
      const hints = await marking.request<InlayHint[]>('textDocument/inlayHint', {
        textDocument,
        range: EVERYTHING,
      });
      const labelAt = (name: string) =>
        hints.find(({ position }) => {
          const { line, character } = TOLD.range(name).end;
          return position.line === line && position.character === character;
        })?.label;
      assert.equal(labelAt('received'), '✓');
      assert.equal(labelAt('organisations'), '✓');
      assert.equal(labelAt('open'), '✗ 应为 11');
      assert.equal(labelAt('other'), undefined);
    }));

  it('are not marked by default', async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: EVERYTHING,
    });
    assert.ok(hints.every(({ label }) => !/[✓✗]/.test(String(label))));
  });

  describe('code actions', () => {
    const REFACTOR = { only: ['refactor'] };
    let count = 0;
    /** The actions at a name of the draft, in a document of its own. */
    async function offered(name: string) {
      const own = await client.open(TOLD.text, `untitled:told-${count++}`);
      return { own, actions: await actionsAt(client, own, at(name), REFACTOR) };
    }

    it('update the numbers of a sentence that contradict the table', async () => {
      const { own, actions } = await offered('handled');
      const update = titled(actions, '更新这一句的数据：12 改为 11');
      assert.equal(update.kind, 'refactor.rewrite.nianbao.update');
      const after = await take(client, update, own, TOLD.text);
      assert.equal(after, TOLD.text.replace('予以公开12件', '予以公开11件'));
      const again = await actionsAt(client, own, at('handled'), REFACTOR);
      assert.ok(!titles(again).some((title) => title.includes('更新')));
    });

    it('rewrite what is said of the applications, and write what is not said yet', async () => {
      const { own, actions } = await offered('handled');
      const rewriting = titled(actions, '按表三（依申请公开）改写这一段');
      const after = await take(client, rewriting, own, TOLD.text);
      const said =
        '2023年，共收到政府信息公开申请13件，其中自然人申请10件、法人或其他组织申请3件；上年结转1件；予以公开11件，其他处理2件，结转下年度继续办理1件。\n';
      assert.ok(after.includes(`（二）依申请公开\n${said}`), after.slice(0, 300));
      assert.ok(!after.includes('12件'));
      const second = await offered('received');
      const writing = titled(second.actions, '按表四（复议诉讼）写一段');
      assert.equal(writing.kind, 'refactor.rewrite.nianbao.write');
      const both = await take(client, writing, second.own, TOLD.text);
      assert.match(both, /继续办理1件。2023年，未发生因政府信息公开工作被申请行政复议/);
    });

    it('are not looked for by an editor that nobody asked', async () => {
      const own = await client.open(TOLD.text, `untitled:told-${count++}`);
      const quiet = await actionsAt(client, own, at('received'), { ...REFACTOR, triggerKind: 2 });
      assert.ok(!titles(quiet).some((title) => title.includes('写')));
    });

    it('write under 依申请公开, and update nothing, for who stands elsewhere in section one', async () => {
      const { actions } = await offered('other');
      assert.deepEqual(
        titles(actions).filter((title) => title.startsWith('按表')),
        ['按表三（依申请公开）改写“依申请公开”下的一段', '按表四（复议诉讼）写一段，放在“依申请公开”下'],
      );
    });
  });

  it('stand in the text where they are said to', () => {
    assert.equal(textIn(TOLD.text, TOLD.range('open')), '12件');
  });
});
