import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const ID = 'nianbao.nianbao';

describe('the extension', () => {
  it('is installed, and not active before a report is opened', () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension);
    assert.equal(extension.isActive, false);
  });
});
