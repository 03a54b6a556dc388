import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CLEAN } from '../../support/drafts';
import { open } from './support/report';

const ID = 'nianbao.nianbao';

describe('the extension', () => {
  const extension = () => {
    const found = vscode.extensions.getExtension(ID);
    assert.ok(found, `${ID} is not installed`);
    return found;
  };

  it('is not active before a report is opened', () => {
    assert.equal(extension().isActive, false);
  });

  it('is active once a report is open', async () => {
    const document = await open('一.nianbao', CLEAN);
    assert.equal(document.languageId, 'nianbao');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('has every command that its manifest names', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const named: { command: string }[] = extension().packageJSON.contributes.commands;
    assert.ok(named.length >= 9);
    assert.deepEqual(
      named.filter(({ command }) => !registered.has(command)),
      [],
    );
  });
});
