/** The structure rules over real reports: what is found is really there, and nothing else is. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../../core/lint/engine';
import type { Finding } from '../../../core/lint/types';
import { CORPUS, corpusText, describeCorpus } from '../../support/corpus';

const FOLDERS = ['seeds', 'full', 'tables', 'narrative', 'fragment'];

const linted = new Map<string, readonly Finding[]>();

function findingsOf(path: string, rule: string): readonly Finding[] {
  const findings = linted.get(path) ?? lintText(corpusText(path)).findings;
  linted.set(path, findings);
  return findings.filter((finding) => finding.rule === rule);
}

/** The files in which a rule finds something, with how often. */
function filesWith(rule: string, folders: readonly string[] = FOLDERS): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .filter((name) => !name.includes('not-a')) // no annual reports
      .sort()
      .map((name) => [name, findingsOf(`${folder}/${name}`, rule).length] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`),
  );
}

describeCorpus('structure rules over the corpus', () => {
  it('find the missing sections of seeds 002 and 004, at their places', () => {
    const one = findingsOf('seeds/002_69babad31baba762.txt', 'section-missing');
    assert.deepEqual(
      one.map(({ range }) => range.start),
      [0],
    );
    const text = corpusText('seeds/004_5485236d7c6fb8e1.txt');
    const six = findingsOf('seeds/004_5485236d7c6fb8e1.txt', 'section-missing');
    assert.deepEqual(
      six.map(({ range }) => range.start),
      [text.trimEnd().length],
    );
    assert.match(six[0]?.message ?? '', /六、其他需要报告的事项/);
  });

  it('find the headings of seed 001 that are worded otherwise', () => {
    const findings = findingsOf('seeds/001_baa04b3ed7a09fb6.txt', 'section-title');
    assert.deepEqual(
      findings.map(({ message }) => /“(.)、/.exec(message)?.[1]),
      ['二', '三', '四', '五'],
    );
    assert.ok(findings.every(({ fixes }) => fixes[0]?.kind === 'safe'));
  });

  it('miss no section of a whole report', () => {
    assert.deepEqual(filesWith('section-missing', ['seeds', 'full']), [
      '002_69babad31baba762.txt 1',
      '004_5485236d7c6fb8e1.txt 1',
      'shanghai-kewei-2024-pdf-markdown.md 1',
    ]);
  });

  it('find order, duplicates and emptiness nowhere', () => {
    for (const rule of ['section-order', 'section-duplicate', 'section-empty', 'body-name'])
      assert.deepEqual(filesWith(rule), [], rule);
  });

  it('find the numbers that start again', () => {
    assert.deepEqual(filesWith('section-number'), ['shanghai-kewei-2024-pdf-markdown.md 1']);
  });

  it('find the preambles that count wrongly', () => {
    assert.deepEqual(filesWith('preamble-parts'), ['kaiping-nyncj-2020.txt 1', 'shaanxi-qu-tjj-2023.txt 1']);
  });

  it('find damaged dates and last year’s words', () => {
    assert.deepEqual(filesWith('period-year'), ['wuqi-zhouwan-2021.txt 1', 'xiliu-zhen-2023.txt 2']);
  });
});
