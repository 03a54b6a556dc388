import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPrintedTo } from '../../../host/node/printed';

describe('the files that the program prints to', () => {
  it('are known by whatever name, and no other file is one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    const list = join(folder, '清单.txt');
    const output = openSync(list, 'w');
    try {
      writeFileSync(join(folder, '年报.txt'), '');
      assert.equal(isPrintedTo(list, [output]), true);
      assert.equal(isPrintedTo(join(folder, '.', '清单.txt'), [1, output]), true);
      assert.equal(isPrintedTo(join(folder, '年报.txt'), [output]), false);
      assert.equal(isPrintedTo(join(folder, '没有.txt'), [output]), false);
    } finally {
      closeSync(output);
      rmSync(folder, { recursive: true });
    }
    assert.equal(isPrintedTo(list, [output]), false);
  });
});
