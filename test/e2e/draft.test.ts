import assert from 'node:assert/strict';
import { Workspace } from '../cli/support/workspace';
import { WRONG_TOTAL } from '../support/drafts';
import { describeEditor, session } from './support/session';
import type { EditorWindow } from './support/window';

const NAME = '云岭区财政局2024年政府信息公开工作年度报告.md';

describeEditor('a draft in VS Code', () => {
  const workspace = new Workspace();
  let window: EditorWindow;

  before(async () => {
    workspace.write(NAME, WRONG_TOTAL);
    window = await (await session()).window(workspace.folder);
    await window.openFile(NAME);
  });
  after(() => workspace.remove());

  it('has a squiggle under the one wrong cell', async () => {
    await window.squiggle().first().waitFor();
    await window.picture('draft-squiggle');
    console.log(await window.squiggles());
  });
});
