import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WARNED, WRONG_TOTAL } from '../../support/drafts';
import { lintByCommand } from '../support/command';
import { diagnostics, folder, open, ROOT, ruleOf } from './support/report';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

describe('the diagnostics of an open report', () => {
  for (const [name, text] of Object.entries({ 'wrong-total.nianbao': WRONG_TOTAL, 'warned.nianbao': WARNED }))
    it(`are what the command finds in ${name}`, async () => {
      const document = await open(name, text);
      const [file] = await lintByCommand(ROOT, folder(), name);
      assert.ok(file && file.findings.length > 0);
      const found = await diagnostics(document, ({ length }) => length === file.findings.length);
      assert.deepEqual(
        found.map((one) => ({
          rule: ruleOf(one),
          severity: SEVERITIES[one.severity],
          message: one.message,
          range: placesOf(one.range),
        })),
        file.findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
      );
    });

  it('follow the text as it is edited, and go when it is right', async () => {
    const document = await open('edited.nianbao', WRONG_TOTAL);
    const [wrong] = await diagnostics(document, ({ length }) => length === 1);
    assert.ok(wrong);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, wrong.range, '120');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.deepEqual(await diagnostics(document, ({ length }) => length === 0), []);
    assert.equal(document.isDirty, true);
  });

  it('name the page of their rule, and every cell of the identity', async () => {
    const document = await open('related.nianbao', WRONG_TOTAL);
    const [wrong] = await diagnostics(document, ({ length }) => length === 1);
    assert.ok(wrong && typeof wrong.code === 'object');
    const page = await vscode.workspace.openTextDocument(wrong.code.target);
    assert.match(page.getText(), /^# applications-balance：/);
    assert.ok((wrong.relatedInformation ?? []).length >= 6);
  });
});

/** A range with lines and columns from 1, as the command writes it. */
function placesOf({ start, end }: vscode.Range) {
  const place = ({ line, character }: vscode.Position) => ({ line: line + 1, column: character + 1 });
  return { start: place(start), end: place(end) };
}
