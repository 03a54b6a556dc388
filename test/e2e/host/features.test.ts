import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TOLD } from '../../server/support/told-draft';
import { CLEAN, WRONG_TOTAL } from '../../support/drafts';
import { diagnostics, open, placeOf } from './support/report';

const run = <Result>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`vscode.${command}`, ...args);

describe('the editor asks the server', () => {
  it('for the outline', async () => {
    const { uri } = await open('outline.nianbao', CLEAN);
    const symbols = await run<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', uri);
    const [title, ...sections] = symbols.map(({ name }) => name);
    assert.match(title ?? '', /云岭区财政局/);
    assert.deepEqual(
      sections.filter((name) => /^[一二三四五六]、/.test(name)).map((name) => name[0]),
      ['一', '二', '三', '四', '五', '六'],
    );
  });

  it('for the identities of a cell', async () => {
    const document = await open('hover.nianbao', WRONG_TOTAL);
    const hovers = await run<vscode.Hover[]>(
      'executeHoverProvider',
      document.uri,
      placeOf(document, '121', 1),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(text.join('\n'), /✗/);
    assert.deepEqual(
      hovers.map(({ range }) => range && document.getText(range)),
      ['121'],
    );
  });

  it('for what a number in the prose is tied to, and goes to its cell', async () => {
    const document = await open('told.nianbao', TOLD.text);
    await diagnostics(document, ({ length }) => length > 0);
    const number = placeOf(document, '13件', 1);
    const hovers = await run<vscode.Hover[]>('executeHoverProvider', document.uri, number);
    const text = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(text.join('\n'), /^\*\*13件\*\*：相符 ✓/);
    const links = await run<vscode.LocationLink[]>('executeDefinitionProvider', document.uri, number);
    assert.deepEqual(
      links.map(({ targetRange }) => document.offsetAt(targetRange.start)),
      [TOLD.text.indexOf('13 |')],
    );
  });

  it('for a fix, and applies it', async () => {
    const document = await open('fix.nianbao', WRONG_TOTAL);
    const [wrong] = await diagnostics(document, ({ length }) => length === 1);
    assert.ok(wrong);
    const actions = await run<vscode.CodeAction[]>(
      'executeCodeActionProvider',
      document.uri,
      wrong.range,
      vscode.CodeActionKind.QuickFix.value,
      // So many are resolved: their edits come with them.
      10,
    );
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert.ok(preferred[0]?.edit && (await vscode.workspace.applyEdit(preferred[0].edit)));
    assert.equal(document.getText(), CLEAN);
    await diagnostics(document, ({ length }) => length === 0);
  });

  it('for the form of the tables, which then stays', async () => {
    const document = await open('format.nianbao', CLEAN);
    const format = async () => {
      const edits = await run<vscode.TextEdit[]>('executeFormatDocumentProvider', document.uri, {
        tabSize: 4,
        insertSpaces: true,
      });
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, edits ?? []);
      // The editor refuses an edit that changes nothing.
      if (edits?.length) assert.ok(await vscode.workspace.applyEdit(edit));
      return document.getText();
    };
    const once = await format();
    assert.notEqual(once, CLEAN);
    assert.equal(once.replace(/[ -]/g, ''), CLEAN.replace(/[ -]/g, ''));
    assert.equal(await format(), once);
  });

  it('for a new name of the body, everywhere that it is printed', async () => {
    const document = await open('rename.nianbao', CLEAN);
    const edit = await run<vscode.WorkspaceEdit>(
      'executeDocumentRenameProvider',
      document.uri,
      placeOf(document, '云岭区财政局', 1),
      '海原市水务局',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), CLEAN.replaceAll('云岭区财政局', '海原市水务局'));
  });

  it('for the parts of a total', async () => {
    const document = await open('parts.nianbao', CLEAN);
    const places = await run<(vscode.Location | vscode.LocationLink)[]>(
      'executeDefinitionProvider',
      document.uri,
      placeOf(document, '120', 1),
    );
    const texts = places.map((one) => document.getText('targetUri' in one ? one.targetRange : one.range));
    // Of its row, and of its column the other side of the equation.
    assert.deepEqual(texts, ['25 | 16 | 24 | 21 | 10 | 24', '122', '2']);
  });

  it('for the number that balances', async () => {
    const text = WRONG_TOTAL.replace('| 121 |', '|  |');
    const document = await open('complete.nianbao', text);
    const before = '| 25 | 16 | 24 | 21 | 10 | 24 | ';
    const { items } = await run<vscode.CompletionList>(
      'executeCompletionItemProvider',
      document.uri,
      placeOf(document, before, before.length),
    );
    const first = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
    const label = typeof first?.label === 'object' ? first.label.label : first?.label;
    assert.equal(label, '120');
  });
});
