import assert from 'node:assert/strict';
import type { Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { LspClient, VSCODE } from '../support/client';
import { edited, marked } from '../support/marked';

const DRAFT = marked(`⟦name⟧青石镇人民政府⟦/⟧2023年政府信息公开工作年度报告

⟦name⟧青石镇人民政府⟦/⟧编制了2023年政府信息公开工作年度报告。请与青石镇人民政府办公室联系。

一、总体情况

2023年，⟦name⟧青石‸镇人民政府⟦/⟧公开信息97条，青石镇各村公开12条。

六、其他需要报告的事项

没有其他需要报告的事项。<!-- 青石镇人民政府的草稿 -->

⟦name⟧青石镇人民政府⟦/⟧
2024年1月20日
`);

describe('rename', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const at = async (text: string, position = DRAFT.cursor, from = client) => ({
    textDocument: { uri: await from.open(text) },
    position,
  });
  const rename = async (newName: string, text = DRAFT.text, position = DRAFT.cursor) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...(await at(text, position)), newName });
  const editsOf = ({ documentChanges }: WorkspaceEdit): TextEdit[] =>
    (documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => edits as TextEdit[]);

  it('offers the name as it stands', async () => {
    const params = await at(DRAFT.text);
    const offered = await client.request<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      params,
    );
    assert.deepEqual(offered, { range: DRAFT.ranges('name')[2], placeholder: '青石镇人民政府' });
  });

  it('renames every printing of the name, not that of the office, the place or a comment', async () => {
    const edit = await rename(' 白河镇人民政府 ');
    const edits = editsOf(edit);
    assert.deepEqual(
      edits.map(({ range }) => range),
      DRAFT.ranges('name'),
    );
    const text = edited(DRAFT.text, edits);
    assert.equal(text.match(/白河镇人民政府(?!办公室)/g)?.length, 4);
    for (const kept of ['青石镇人民政府办公室', '青石镇各村', '青石镇人民政府的草稿'])
      assert.ok(text.includes(kept));
  });

  it('names the version that the edits are for', async () => {
    const params = await at(DRAFT.text);
    const version = await client.replace(params.textDocument.uri, `${DRAFT.text}\n`);
    const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...params,
      newName: '白河镇人民政府',
    });
    const [change] = documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: params.textDocument.uri, version });
  });

  it('reaches all reports of a text, and names that are printed with spaces', async () => {
    const spaced = DRAFT.text.replace(/青石镇人民政府\n2024/, '青石镇  人民政府\n2024');
    const edits = editsOf(
      await rename('白河镇人民政府', `${DRAFT.text}\n${spaced.replaceAll('2023', '2022')}`),
    );
    assert.equal(edits.length, 8);
    const crlf = DRAFT.text.replaceAll('\n', '\r\n');
    assert.equal(edited(crlf, editsOf(await rename('白', crlf))).match(/白/g)?.length, 4);
  });

  it('renames twenty thousand places at once', async function () {
    this.timeout(5000);
    const line = '青石镇人民政府公开信息97条，回应关切2次。\n';
    const text = DRAFT.text.replace('没有其他需要报告的事项。', line.repeat(20000));
    assert.equal(editsOf(await rename('白河镇人民政府', text)).length, 20004);
  });

  it('keeps to the places of the body where the name is only that of a place', async () => {
    const text = '坪山区2023年政府信息公开工作年度报告\n\n一、总体情况\n\n坪山区教育局公开信息97条。\n';
    const edits = editsOf(await rename('坪山新区', text, { line: 0, character: 1 }));
    assert.equal(edited(text, edits), text.replace('坪山区', '坪山新区'));
  });

  it('refuses elsewhere, and says why', async () => {
    for (const position of [
      { line: 4, character: 2 },
      { line: 6, character: 18 },
      { line: 9999, character: 0 },
    ]) {
      const params = await at(DRAFT.text, position);
      await assert.rejects(client.request('textDocument/prepareRename', params), /只能重命名机关名称/);
      await assert.rejects(client.request('textDocument/rename', { ...params, newName: '甲' }), /只能重命名/);
    }
  });

  it('refuses names that are blank or hold markup', async () => {
    await assert.rejects(rename(' \u3000'), /不能为空/);
    for (const name of ['白河\n镇', '白河|镇', '<b>白河镇</b>', '# 白河镇'])
      await assert.rejects(rename(name), /不能含有换行或标记/);
  });

  it('comes as plain changes for clients without versions, refusals in their language', async () => {
    const workspace = { ...VSCODE.workspace, workspaceEdit: {} };
    const plain = await LspClient.start({ capabilities: { ...VSCODE, workspace }, locale: 'en' });
    const params = await at(DRAFT.text, DRAFT.cursor, plain);
    const edit = await plain.request<WorkspaceEdit>('textDocument/rename', { ...params, newName: '白河镇' });
    assert.equal(edit.changes?.[params.textDocument.uri]?.length, 4);
    const elsewhere = { ...params, position: { line: 1, character: 0 } };
    await assert.rejects(plain.request('textDocument/prepareRename', elsewhere), /Only the body's name/);
    await plain.stop();
  });
});
