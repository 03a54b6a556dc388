import assert from 'node:assert/strict';
import { JsonFault, pointerOf, readJson } from '../../../core/lint/json';

describe('JSON with places', () => {
  const text = '{\r\n  "rules": { "row-total": "off" },\n  "files": ["*.text", 1.5e3, null]\n}\n';

  it('knows where each value and key stands', () => {
    const { value, places } = readJson(text);
    assert.deepEqual(value, JSON.parse(text));
    const at = (...path: PropertyKey[]) => places.get(pointerOf(path));
    const written = (range?: { start: number; end: number }) => range && text.slice(range.start, range.end);
    assert.equal(written(at('rules', 'row-total')?.key), '"row-total"');
    assert.equal(written(at('rules', 'row-total')?.value), '"off"');
    assert.equal(written(at('files', 1)?.value), '1.5e3');
    assert.equal(at()?.value.end, text.length - 1);
  });

  it('keeps paths with a slash apart', () => {
    assert.notEqual(pointerOf(['a/b']), pointerOf(['a', 'b']));
  });

  const wrong: [string, string, number, RegExp][] = [
    ['nothing', '', 0, /a value/],
    ['a trailing comma', '{"a": 1,}', 8, /a field name in double quotes/],
    ['a comma too many in a list', '[1,,2]', 3, /a value/],
    ['a comment', '{ // 说明\n}', 2, /a field name/],
    ['single quotes', "{'a': 1}", 1, /a field name/],
    ['a missing comma', '{"a": 1 "b": 2}', 8, /a comma or }/],
    ['a missing colon', '{"a" 1}', 5, /a colon/],
    ['a list that is not closed', '[1', 2, /a comma or ]/],
    ['something after the end', '{} {}', 3, /the end/],
    ['a string that is not closed', '{"a": "b\n"}', 6, /a value/],
    ['a field that stands twice', '{"a": 1, "a": 2}', 9, /the field \{key\} stands twice/],
    ['a number with a leading zero', '[01]', 2, /a comma or ]/],
    ['nesting without end', '['.repeat(100_000), 101, /nested deeper/],
  ];
  for (const [what, source, offset, expected] of wrong)
    it(`says where ${what} is`, () => {
      assert.throws(
        () => readJson(source),
        (fault) =>
          fault instanceof JsonFault &&
          fault.offset === offset &&
          expected.test(fault.text.en.replace('{en}', String(fault.args.en))),
      );
    });
});
