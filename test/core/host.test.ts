import assert from 'node:assert/strict';
import { basename, dirname, relativeTo, resolvePath } from '../../core/host';

describe('paths', () => {
  it('have a folder, the root its own', () => {
    assert.equal(dirname('/年报/2023/局.md'), '/年报/2023');
    assert.equal(dirname('/局.md'), '/');
    assert.equal(dirname('/'), '/');
    assert.equal(dirname('C:/年报/局.md'), 'C:/年报');
    assert.equal(dirname('C:/局.md'), 'C:/');
    assert.equal(dirname('C:/'), 'C:/');
    assert.equal(dirname('//server/share/局.md'), '//server/share');
    assert.equal(dirname('//server/局.md'), '//server/');
    assert.equal(dirname('vscode-vfs://github/o/r/a.md'), 'vscode-vfs://github/o/r');
    assert.equal(dirname('局.md'), '.');
    assert.equal(dirname('.'), '.');
  });

  it('end in a name', () => {
    assert.equal(basename('/年报/局.md'), '局.md');
    assert.equal(basename('局.md'), '局.md');
  });

  it('are worked out from a folder', () => {
    assert.equal(resolvePath('/年报/2023', '../base.json'), '/年报/base.json');
    assert.equal(resolvePath('/年报', './a/./b.json'), '/年报/a/b.json');
    assert.equal(resolvePath('/年报', '/etc/base.json'), '/etc/base.json');
    assert.equal(resolvePath('C:/年报', 'D:/base.json'), 'D:/base.json');
    assert.equal(resolvePath('/a', '../../../b'), '/b');
    assert.equal(resolvePath('.', 'base.json'), 'base.json');
    assert.equal(resolvePath('a', '../../b'), '../b');
  });

  it('are seen from a folder above', () => {
    assert.equal(relativeTo('/年报', '/年报/2023/局.md'), '2023/局.md');
    assert.equal(relativeTo('/', '/局.md'), '局.md');
    assert.equal(relativeTo('C:/', 'C:/局.md'), '局.md');
    assert.equal(relativeTo('/年报', '/年报旧/局.md'), undefined);
    assert.equal(relativeTo('.', '年报/局.md'), '年报/局.md');
    assert.equal(relativeTo('.', '/局.md'), undefined);
  });
});
