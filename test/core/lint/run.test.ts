import assert from 'node:assert/strict';
import type { FindingDraft, Rule } from '../../../core/rules/types';
import { places, probe, rule, wordRule } from '../../support/probe';

const REPORT = `青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况
全年公开信息56条。
六、其他需要报告的事项
无。
`;

describe('the engine', () => {
  it('lists findings by place, at one place in the order of the rules', () => {
    const result = probe(REPORT, [
      wordRule('late', '无'),
      wordRule('second', '公开信息'),
      wordRule('first', '公开'),
    ]);
    assert.deepEqual(places(result), ['first@1', 'second@4', 'first@4', 'late@6']);
  });

  it('says the same of the same place once', () => {
    const twice = rule('one', ({ emit }) => {
      for (const message of ['甲', '乙', '甲'])
        emit({ range: { start: 3, end: 4 }, message: { zh: message, en: message } });
    });
    const { findings } = probe(REPORT, [twice, wordRule('two', '人')]);
    assert.deepEqual(
      findings.map((finding) => finding.rule + finding.message),
      ['one甲', 'one乙', 'two人'],
    );
  });

  it('words messages, related places and fixes in the language asked for', () => {
    const draft: Partial<FindingDraft> = {
      message: { zh: '应为{right}', en: 'should be {right}' },
      args: { right: '{57}' },
      related: [{ range: { start: 0, end: 3 }, message: { zh: '机关', en: 'body' } }],
      fixes: [
        {
          kind: 'choice',
          title: { zh: '改', en: 'change' },
          edits: [{ range: { start: 0, end: 1 }, text: '' }],
        },
      ],
    };
    const [zh] = probe(REPORT, [wordRule('number', '56', draft)]).findings;
    const [en] = probe(REPORT, [wordRule('number', '56', draft)], { locale: 'en' }).findings;
    assert.deepEqual([zh?.message, zh?.related[0]?.message, zh?.fixes[0]?.title], ['应为{57}', '机关', '改']);
    assert.deepEqual(
      [en?.message, en?.related[0]?.message, en?.fixes[0]?.title],
      ['Should be {57}', 'Body', 'Change'],
      'an English sentence begins with a capital',
    );
  });

  it('names body and year in a text of several reports only', () => {
    const once = rule('whole', ({ report, emit }) =>
      emit({ range: report.range, message: { zh: '全', en: 'all' } }),
    );
    assert.equal(probe(REPORT, [once]).findings[0]?.report, undefined);
    const two = `${REPORT}\n${REPORT.replace('青石镇', '白水镇').replace('2023', '2024')}`;
    assert.deepEqual(
      probe(two, [once]).findings.map((finding) => finding.report),
      [
        { body: '青石镇人民政府', year: 2023 },
        { body: '白水镇人民政府', year: 2024 },
      ],
    );
  });

  it('runs a rule only on the editions that it is for', () => {
    const rules = [
      wordRule('old', '56', {}, { editions: ['2019'] }),
      wordRule('new', '56', {}, { editions: ['2021'] }),
    ];
    assert.deepEqual(places(probe(REPORT, rules)), ['new@4']);
    assert.deepEqual(places(probe(REPORT.replace('2023', '2020'), rules)), ['old@4']);
  });

  it('does the arithmetic once, and only where a rule asks for it', () => {
    let calls = 0;
    const analyse = () => {
      calls++;
      return { identities: [], causes: [] };
    };
    probe(REPORT, [wordRule('no-numbers', '56')], {}, analyse);
    assert.equal(calls, 0);
    const asks = rule('asks', ({ analysis }) => assert.equal(analysis.causes.length, 0));
    probe(REPORT, [asks, asks], {}, analyse);
    assert.equal(calls, 1);
  });
});

describe('severity', () => {
  const graver = wordRule('graver', '56', { severity: 'error' });
  const severityWith = (rules: Rule[], settings = {}) =>
    probe(REPORT, rules, { rules: settings }).findings[0]?.severity;

  it('is the rule’s by default', () => {
    assert.equal(severityWith([wordRule('plain', '56')]), 'warning');
  });

  it('is the draft’s where the draft states one', () => {
    assert.equal(severityWith([graver]), 'error');
  });

  it('is the user’s before both', () => {
    assert.equal(severityWith([graver], { graver: 'hint' }), 'hint');
  });

  it('off leaves the rule out', () => {
    assert.equal(severityWith([graver], { graver: 'off' }), undefined);
  });
});

describe('maxFindings', () => {
  const text = `${REPORT}${'错。\n'.repeat(20)}`;

  it('cuts the list and says how much was left out, at the last place', () => {
    const { findings, document } = probe(text, [wordRule('wrong', '错')], { maxFindings: 5 });
    assert.equal(findings.length, 6);
    const note = findings.at(-1);
    assert.equal(note?.rule, 'findings-limit');
    assert.equal(note?.severity, 'information');
    assert.match(note?.message ?? '', /前 5 处.*另有 15 处/);
    assert.equal(document.lines.lineAt(note?.range.start ?? 0), 11);
  });

  it('counts what is left out by its severity', () => {
    const grave = wordRule('grave', '56', { severity: 'error' });
    const rules = [wordRule('wrong', '错'), grave];
    const { leftOut } = probe(`${'错。\n'.repeat(20)}${REPORT}`, rules, { maxFindings: 5 });
    assert.deepEqual(leftOut, { error: 1, warning: 15, information: 0, hint: 0 });
  });

  it('says nothing where the findings are just as many', () => {
    const { findings, leftOut } = probe(text, [wordRule('wrong', '错')], { maxFindings: 20 });
    assert.equal(findings.length, 20);
    assert.deepEqual(leftOut, { error: 0, warning: 0, information: 0, hint: 0 });
  });

  it('is 500 by default', () => {
    const { findings } = probe(`${REPORT}${'错'.repeat(600)}`, [wordRule('wrong', '错')]);
    assert.equal(findings.length, 501);
  });

  it('is silent where its rule is off, and as grave as set', () => {
    const [wrong] = [wordRule('wrong', '错')];
    const off = probe(text, [wrong], { maxFindings: 5, rules: { 'findings-limit': 'off' } });
    assert.equal(off.findings.length, 5);
    const set = probe(text, [wrong], { maxFindings: 5, rules: { 'findings-limit': 'error' } });
    assert.equal(set.findings.at(-1)?.severity, 'error');
  });
});

describe('a rule that throws', () => {
  const broken = rule('broken', ({ emit }) => {
    emit({ range: { start: 0, end: 1 }, message: { zh: '先', en: 'before' } });
    throw new Error('no such row');
  });

  it('is a failure with its name; every other finding stands', () => {
    const result = probe(REPORT, [broken, wordRule('sound', '56')]);
    assert.deepEqual(places(result), ['broken@1', 'sound@4']);
    assert.deepEqual(
      result.failures.map(({ rule, message }) => `${rule}: ${message}`),
      ['broken: no such row'],
    );
  });

  it('is one failure where the arithmetic fails for several rules', () => {
    const asks = (id: string) => rule(id, ({ analysis }) => void analysis.causes);
    const analyse = () => {
      throw new Error('singular');
    };
    const { failures } = probe(REPORT, [asks('row-total'), asks('result-total')], {}, analyse);
    assert.deepEqual(
      failures.map(({ rule, message }) => `${rule}: ${message}`),
      ['row-total: singular'],
    );
  });
});

describe('what a rule may not report', () => {
  const edit = (start: number, end: number) => ({ range: { start, end }, text: '' });
  const fix = (...edits: ReturnType<typeof edit>[]) => ({
    fixes: [{ kind: 'safe' as const, title: { zh: '改', en: 'fix' }, edits }],
  });
  const cases: [string, object, RegExp][] = [
    ['a range outside the text', { range: { start: 0, end: 9999 } }, /finding at 0–9999 is outside the text/],
    ['a range that runs backwards', { range: { start: 5, end: 4 } }, /finding at 5–4/],
    [
      'a related place outside the text',
      { related: [{ range: { start: -1, end: 0 }, message: { zh: '', en: '' } }] },
      /related place at -1–0/,
    ],
    ['an edit outside the text', fix(edit(0, 9999)), /edit at 0–9999/],
    ['edits that overlap', fix(edit(3, 6), edit(0, 4)), /edits of one fix overlap at 3/],
    ['two insertions at one place', fix(edit(3, 3), edit(3, 3)), /edits of one fix overlap at 3/],
    ['a fix without edits', fix(), /a fix without edits/],
    ['an unknown field', { mesage: 'typo' }, /unknown field mesage in a finding/],
    ['an unknown severity', { severity: 'fatal' }, /unknown severity fatal/],
    [
      'a message with a place that has no argument',
      { message: { zh: '{left}', en: '{left}' } },
      /no argument \{left\}/,
    ],
  ];
  for (const [what, draft, expected] of cases)
    it(`${what} is a fault that names the rule`, () => {
      const { failures, findings } = probe(REPORT, [
        wordRule('careless', '56', draft as Partial<FindingDraft>),
      ]);
      assert.deepEqual(findings, []);
      assert.equal(failures[0]?.rule, 'careless');
      assert.match(failures[0]?.message ?? '', expected);
      assert.match(failures[0]?.message ?? '', /^careless: /);
    });

  it('edits side by side are sound', () => {
    const { failures } = probe(REPORT, [wordRule('careful', '56', fix(edit(0, 3), edit(3, 4), edit(4, 4)))]);
    assert.deepEqual(failures, []);
  });
});
