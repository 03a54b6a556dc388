import assert from 'node:assert/strict';
import { places, probe, wordRule } from '../../support/probe';

const rules = [
  wordRule('wrong', '错'),
  wordRule('other', '错'),
  wordRule('sum', '和', { alsoSilencedBy: ['wrong'] }),
];

/** What is left of the findings on a text, `rule@line`; comments that do nothing left out unless asked for. */
function left(text: string, settings = {}): string[] {
  return places(probe(text, rules, { rules: { 'suppression-unused': 'off', ...settings } }));
}

const LINE_ENDS: [string, string][] = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
];

for (const [name, end] of LINE_ENDS)
  describe(`suppression comments, lines ended by ${name}`, () => {
    const text = (...lines: string[]) => lines.join(end);

    it('disable-next-line speaks of the next line only', () => {
      assert.deepEqual(left(text('错', '<!-- nianbao-disable-next-line -->', '错', '错')), [
        'wrong@1',
        'other@1',
        'wrong@4',
        'other@4',
      ]);
    });

    it('disable-next-line passes over blank lines and lines that hold only comments', () => {
      const commented = text(
        '<!-- nianbao-disable-next-line wrong -->',
        '',
        '<!-- 见附件 -->',
        '　',
        '错',
        '错',
      );
      assert.deepEqual(left(commented), ['other@5', 'wrong@6', 'other@6']);
    });

    it('disable-line speaks of the line on which the comment begins', () => {
      assert.deepEqual(left(text('错', '错 <!-- nianbao-disable-line wrong', '-->', '错')), [
        'wrong@1',
        'other@1',
        'other@2',
        'wrong@4',
        'other@4',
      ]);
    });

    it('disable … enable speaks of what stands between', () => {
      assert.deepEqual(
        left(text('错', '<!-- nianbao-disable wrong -->', '错', '<!-- nianbao-enable wrong -->', '错')),
        ['wrong@1', 'other@1', 'other@3', 'wrong@5', 'other@5'],
      );
    });

    it('disable without an end speaks of the rest', () => {
      assert.deepEqual(left(text('错', '<!-- nianbao-disable -->', '错', '错')), ['wrong@1', 'other@1']);
    });

    it('disable-file speaks of the whole text, wherever it stands', () => {
      assert.deepEqual(left(text('错', '错', '<!-- nianbao-disable-file wrong -->')), ['other@1', 'other@2']);
    });
  });

describe('suppression comments', () => {
  it('name rules with spaces, commas or their Chinese forms between', () => {
    for (const names of ['wrong other', 'wrong,other', 'wrong, other', 'wrong，other', 'wrong、other'])
      assert.deepEqual(left(`<!-- nianbao-disable-file ${names} -->\n错`), [], names);
  });

  it('keep their reason beside the findings that they silence', () => {
    const { suppressed, document } = probe('<!-- nianbao-disable-line wrong -- 与上级核对无误 -->错', rules);
    assert.deepEqual(
      suppressed.map(({ rule, suppression }) => [rule, suppression.reason, suppression.comment]),
      [['wrong', '与上级核对无误', document.comments[0]]],
    );
  });

  it('take a Chinese dash before the reason, and need no reason', () => {
    const reasonOf = (text: string) => probe(text, rules).suppressed[0]?.suppression.reason;
    assert.equal(reasonOf('<!-- nianbao-disable-line —— 已核对 -->错'), '已核对');
    assert.equal(reasonOf('<!--nianbao-disable-line-->错'), undefined);
  });

  it('silence a finding that another rule of its cause stands for', () => {
    assert.deepEqual(left('<!-- nianbao-disable-line wrong -->和'), []);
    assert.deepEqual(left('<!-- nianbao-disable-line other -->和'), ['sum@1']);
  });

  it('on one long line speak by place where they open and close', () => {
    assert.deepEqual(left('错<!-- nianbao-disable wrong -->错<!-- nianbao-enable -->错').length, 5);
  });

  it('enable can take one rule out of all', () => {
    const text =
      '<!-- nianbao-disable -->\n错\n<!-- nianbao-enable wrong -->\n错\n<!-- nianbao-enable -->\n错';
    assert.deepEqual(left(text), ['wrong@4', 'wrong@6', 'other@6']);
  });

  it('are none of ours when they begin otherwise', () => {
    assert.deepEqual(left('<!-- 说明：nianbao-disable-line -->错'), ['wrong@1', 'other@1']);
  });

  it('do nothing when they are never closed', () => {
    assert.deepEqual(left('<!-- nianbao-disable-file\n错'), ['wrong@2', 'other@2']);
  });

  it('count before the limit on findings', () => {
    const text = `<!-- nianbao-disable-file other -->\n${'错\n'.repeat(10)}`;
    const { findings } = probe(text, rules, { maxFindings: 10 });
    assert.equal(findings.length, 10);
  });
});

describe('unused suppressions', () => {
  const said = (text: string, settings = {}) =>
    probe(text, rules, { rules: settings })
      .findings.filter(({ rule }) => rule === 'suppression-unused')
      .map(({ message }) => message);

  it('a comment that silences nothing', () => {
    assert.match(said('<!-- nianbao-disable-line -->对').join(), /没有屏蔽任何发现/);
    assert.deepEqual(said('<!-- nianbao-disable-line -->错'), []);
  });

  it('a name that silences nothing beside one that does', () => {
    assert.deepEqual(said('<!-- nianbao-disable-line wrong sum -->错'), [
      '注释中的 sum 没有屏蔽任何发现，可以删去。',
    ]);
  });

  it('a rule that does not exist, with the one that may be meant', () => {
    assert.deepEqual(said('<!-- nianbao-disable-line wrnog -->错'), [
      '没有名为 wrnog 的规则，是否应为 wrong？',
    ]);
    assert.deepEqual(said('<!-- nianbao-disable-line 与上级核对无误 -->错'), [
      '没有名为 与上级核对无误 的规则。',
    ]);
  });

  it('an order that does not exist', () => {
    assert.match(
      said('<!-- nianbao-disable-nextline -->\n错').join(),
      /不认识的注释 nianbao-disable-nextline/,
    );
  });

  it('an enable that ends nothing', () => {
    assert.match(said('<!-- nianbao-enable wrong -->错').join(), /没有与它对应的 nianbao-disable/);
  });

  it('not one that names a rule which is off', () => {
    assert.deepEqual(said('<!-- nianbao-disable-line wrong -->错', { wrong: 'off' }), []);
  });

  it('a rule of the engine, which no comment can silence', () => {
    const own = { ...wordRule('findings-limit', '无', {}, { category: 'engine' }) };
    const { findings } = probe('<!-- nianbao-disable-file findings-limit -->', [...rules, own]);
    assert.match(findings[0]?.message ?? '', /不能用注释停用/);
  });
});
