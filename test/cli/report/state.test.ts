import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileStem, ListNames } from '../../../cli/report/list-names';
import { type ListedBody, parseState, StateError, StateWriter } from '../../../cli/report/state';
import { HOSTILE, listed } from './support';

describe('the record of lists', () => {
  it('is read as it was written', () => {
    const bodies: ListedBody[] = [
      { title: HOSTILE, name: { keys: ['云岭区/财政局'], above: [] }, stem: '甲', items: [listed()] },
      { title: '无名.md', name: undefined, stem: '乙', items: [] },
    ];
    const writer = new StateWriter(3);
    for (const body of bodies) writer.add(body);
    const { round, bodies: read } = parseState(writer.text);
    assert.equal(round, 3);
    assert.deepEqual(
      read.map(({ name, ...body }) => ({ ...body, name })),
      bodies.map(({ name, ...body }) => ({ ...body, items: JSON.parse(JSON.stringify(body.items)), name })),
    );
    assert.deepEqual(parseState(new StateWriter(1).text), { round: 1, bodies: [] });
  });

  it('of another version, or no record at all, is refused', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '{"version":2,"round":1,"bodies":[]}',
      '{"version":1,"round":"1","bodies":[]}',
      '{"version":1,"round":1,"bodies":[{"title":"甲"}]}',
      '{"version":1,"round":1,"bodies":[{"title":"甲","stem":"甲","items":[{}]}]}',
    ])
      assert.throws(() => parseState(text), StateError, text);
  });
});

describe('names of lists', () => {
  it('are names that every system takes, whatever a body is called', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.constantFrom('CON', 'aux.局', ' . ', HOSTILE),
        ),
        (name) => {
          const stem = fileStem(name);
          assert.doesNotMatch(stem, /[\\/:*?"<>|\p{Cc}]|^[ .]|[ .]$|^$/u);
          assert.doesNotMatch(stem, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
          assert.ok(Buffer.byteLength(stem) <= 181);
        },
      ),
    );
  });

  it('are each given once, whatever their capitals', () => {
    const names = new ListNames(['00总表']);
    assert.deepEqual(
      ['甲局', '甲局', '甲*局', 'A局', 'a局', '00总表'].map((name) => names.take(name)),
      ['甲局', '甲局-2', '甲 局', 'A局', 'a局-2', '00总表-2'],
    );
    assert.equal(names.keep('乙局'), true);
    assert.equal(names.keep('乙局'), false);
    assert.equal(names.keep('../乙局'), false);
  });
});
