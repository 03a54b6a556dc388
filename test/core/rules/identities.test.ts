/** What arithmetic findings say, point at and offer. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import type { Finding, Locale } from '../../../core/lint/types';
import { textAt } from '../../../core/text/range';
import { figuresWith, type RowNumbers } from '../../support/figures';
import { writers } from '../../support/writers';

const RULES = ['applications-balance', 'result-total', 'row-total', 'review-total'];
const pipes = writers[1];

/** Sixteen new ones and three of last year; （七） copies 一, nothing is left over. */
const COPIED: Readonly<Record<string, RowNumbers>> = {
  new: [14, 2, 0, 0, 0, 0, 16],
  carryIn: [3, 0, 0, 0, 0, 0, 3],
  open: [13, 1, 0, 0, 0, 0, 14],
  processed: [14, 2, 0, 0, 0, 0, 16],
};

/** One new and answered in time. */
const VALID: Readonly<Record<string, RowNumbers>> = {
  new: [12, 0, 0, 0, 0, 3, 15],
  open: [10, 0, 0, 0, 0, 3, 13],
  partial: [2, 0, 0, 0, 0, 0, 2],
  processed: [12, 0, 0, 0, 0, 3, 15],
};

function findingsOf(
  rows: Readonly<Record<string, RowNumbers>>,
  { locale = 'zh', rules = {} }: { locale?: Locale; rules?: Record<string, 'off'> } = {},
): { text: string; findings: Finding[] } {
  const text = pipes?.write(figuresWith('2021', rows)) ?? '';
  const { findings } = lintText(text, { locale, rules });
  return { text, findings: findings.filter(({ rule }) => RULES.includes(rule)) };
}

describe('findings of the identity rules', () => {
  it('name the culprit and the slip, then every broken identity with its numbers', () => {
    const { text, findings } = findingsOf({ ...VALID, open: [1, 0, 0, 0, 0, 3, 13] });
    const [finding] = findings;
    assert.equal(findings.length, 1);
    assert.equal(
      finding?.message,
      '（一）予以公开·自然人应为 10，现为 1（疑似漏了一位数字）。' +
        '自然人：（一）至（六）1＋2＝3，（七）（12），相差 9；' +
        '（一）予以公开：自然人（1）＋其他（3）＝4，总计（13），相差 9。',
    );
    assert.equal(textAt(text, finding?.range ?? { start: 0, end: 0 }), '1');
    assert.deepEqual(finding?.data, {
      identities: [
        { id: 'result-total', column: 'natural', left: 3, right: 12 },
        { id: 'row-total', row: 'open', left: 4, right: 13 },
      ],
      culprit: [{ table: 'table3', row: 'open', column: 'natural', value: 1, repaired: 10 }],
    });
  });

  it('say the same in English', () => {
    const { findings } = findingsOf({ ...VALID, open: [1, 0, 0, 0, 0, 3, 13] }, { locale: 'en' });
    assert.equal(
      findings[0]?.message,
      '(1) disclosed, natural persons should be 10 and is 1 (perhaps a digit lost). ' +
        'natural persons: (1) to (6) 1 + 2 = 3, (7) (12), difference 9; ' +
        '(1) disclosed: natural persons (1) + other organisations (3) = 4, total (13), difference 9.',
    );
    assert.deepEqual(
      findings[0]?.fixes.map(({ title }) => title),
      [
        'Change (1) disclosed, natural persons from 1 to 10',
        'Change (7) total, natural persons from 12 to the sum of its parts, 3',
        'Change (1) disclosed, total from 13 to the sum of its parts, 4',
      ],
    );
  });

  it('offer the culprit first, then each total set to its sum; all are choices', () => {
    const { text, findings } = findingsOf({ ...VALID, processed: [21, 0, 0, 0, 0, 3, 15] });
    assert.deepEqual(
      findings[0]?.fixes.map(({ kind, title }) => [kind, title]),
      [
        ['choice', '把（七）总计·自然人 21 改为 12'],
        ['choice', '把（七）总计·总计 15 改为各项之和 24'],
      ],
    );
    const [edit] = findings[0]?.fixes[0]?.edits ?? [];
    assert.deepEqual([textAt(text, edit?.range ?? { start: 0, end: 0 }), edit?.text], ['21', '12']);
  });

  it('relate every cell of every broken identity, each once, in the order of the text', () => {
    const { text, findings } = findingsOf({ ...VALID, partial: [2, 0, 0, 0, 0, 0, 3] });
    const related = findings[0]?.related ?? [];
    // The column 总计 of 21 results and （七）, and the other six cells of （二）.
    assert.equal(related.length, 22 + 6);
    assert.deepEqual(
      related.map(({ range }) => range.start),
      related.map(({ range }) => range.start).sort((a, b) => a - b),
    );
    const own = related.find(({ message }) => message === '（二）部分公开·总计：3');
    assert.equal(textAt(text, own?.range ?? { start: 0, end: 0 }), '3');
  });

  it('are one for a slip of two rows: the hypothesis first, no culprit', () => {
    const { findings } = findingsOf(COPIED);
    assert.equal(findings.length, 1);
    assert.match(
      findings[0]?.message ?? '',
      /^疑似（七）照抄了一，四留作 0。自然人：一（14）＋二（3）＝17，（七）（14）＋四（0）＝14，相差 3；/,
    );
    const data = findings[0]?.data as { identities: { id: string }[]; culprit: unknown };
    assert.equal(data.culprit, null);
    assert.deepEqual(
      data.identities.map(({ id }) => id),
      ['applications-balance', 'applications-balance', 'result-total', 'result-total', 'result-total'],
    );
  });

  it('list the ways out where there are several', () => {
    const { findings } = findingsOf({ ...VALID, direct: [1, 0, 0, 0, 2] });
    assert.match(
      findings[0]?.message ?? '',
      /^未经复议直接起诉：结果维持（1）＝1，总计（2），相差 1。改动其一即可成立：未经复议直接起诉·总计 2 改为 1；或 /,
    );
    assert.deepEqual(findings[0]?.data, {
      identities: [{ id: 'review-total', row: 'direct', left: 1, right: 2 }],
      culprit: null,
    });
    assert.equal(findings[0]?.fixes.length, 5);
  });

  it('a rule that is off is silent, and what it shares is said by the next one', () => {
    const rows = { ...VALID, processed: [21, 0, 0, 0, 0, 3, 15] };
    assert.deepEqual(
      findingsOf(rows).findings.map(({ rule }) => rule),
      ['applications-balance'],
    );
    const without = findingsOf(rows, { rules: { 'applications-balance': 'off' } }).findings;
    assert.deepEqual(
      without.map(({ rule }) => rule),
      ['result-total'],
    );
  });

  it('a comment that names any of its rules silences a finding', () => {
    const { text } = findingsOf({ ...VALID, processed: [21, 0, 0, 0, 0, 3, 15] });
    for (const rule of ['applications-balance', 'result-total', 'row-total']) {
      const { findings, suppressed } = lintText(`<!-- nianbao-disable-file ${rule} -->\n${text}`);
      assert.deepEqual(
        findings.filter(({ rule: id }) => RULES.includes(id)),
        [],
      );
      assert.equal(suppressed.length, 1);
    }
  });
});
