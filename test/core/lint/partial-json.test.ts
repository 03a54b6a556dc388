import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonSlotAt, jsonSlots } from '../../../core/lint/partial-json';

/** What stands at the bar. */
function slotAt(source: string) {
  const offset = source.indexOf('|');
  const slot = jsonSlotAt(source.replace('|', ''), offset);
  return slot && { path: slot.path, role: slot.role, field: slot.field, typed: slot.typed };
}

describe('JSON that is half typed', () => {
  it('has keys where an object begins, goes on, and in a key that is not closed', () => {
    assert.deepEqual(slotAt('{ |'), { path: [], role: 'key', field: undefined, typed: '' });
    assert.deepEqual(slotAt('{ "a": 1, |'), { path: [], role: 'key', field: undefined, typed: '' });
    assert.deepEqual(slotAt('{ "rules": { "row-|\n } }'), {
      path: ['rules'],
      role: 'key',
      field: undefined,
      typed: 'row-',
    });
  });

  it('has values behind a colon and in a list, with their path', () => {
    assert.deepEqual(slotAt('{ "a": { "b": |'), { path: ['a'], role: 'value', field: 'b', typed: '' });
    assert.deepEqual(slotAt('{ "a": "of|f" }'), { path: [], role: 'value', field: 'a', typed: 'off' });
    assert.deepEqual(slotAt('{ "a": [ {}, { "b": tr|'), {
      path: ['a', 1],
      role: 'value',
      field: 'b',
      typed: 'tr',
    });
    assert.deepEqual(slotAt('{ "a": [ "x", |'), { path: ['a'], role: 'value', field: undefined, typed: '' });
  });

  it('has nothing where a comma or a colon must come first, nor outside', () => {
    for (const source of ['{ "a" |', '{ "a": 1 |', '{ "a": {} |', '[ "x" |', '|', '{ } |'])
      assert.equal(slotAt(source), undefined, source);
  });

  it('gives each key its range, its quotes included', () => {
    const text = '{ "a": { "b": 1 } }';
    const keys = jsonSlots(text).filter(({ role }) => role === 'key');
    assert.deepEqual(
      keys.map(({ path, range }) => [path, text.slice(range.start, range.end)]),
      [
        [[], '"a"'],
        [['a'], '"b"'],
      ],
    );
  });

  it('agrees with whole JSON on every key, and never throws on what is cut or damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        const keys = jsonSlots(text).filter(({ role }) => role === 'key').length;
        let expected = 0;
        JSON.parse(text, (_, value) => {
          if (value && typeof value === 'object' && !Array.isArray(value))
            expected += Object.keys(value).length;
          return value;
        });
        const offset = cut % (text.length + 1);
        jsonSlotAt(text.slice(offset) + text.slice(0, offset), offset);
        return keys >= expected;
      }),
    );
  });
});
