import assert from 'node:assert/strict';
import { editionById as editionOf } from '../../core/edition';
import type { EditionId } from '../../core/edition/types';
import { corpusText, describeCorpus } from '../support/corpus';
import { figuresIn, reportSaying, type TableNumbers, tablesWith } from '../support/prose-report';

interface Check {
  readonly n: number | string;
  readonly verdict: string;
  readonly basis: string;
}

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly checks: readonly Check[];
}

/** Where the tables of each sentence's body are. */
const TABLES: readonly (readonly [RegExp, string, string])[] = [
  [/^suqian23/, 'full/suqian-2023-2024-side-by-side-pdf-raw.txt#2023', '宿迁市人民政府'],
  [/^suqian24/, 'full/suqian-2023-2024-side-by-side-pdf-raw.txt#2024', '宿迁市人民政府'],
  [/^hongze23/, 'full/huaian-hongze-2023-pdf-layout.txt', '淮安市洪泽区人民政府'],
  [/^hongze24/, 'full/huaian-hongze-2024-pdf-layout.txt', '淮安市洪泽区人民政府'],
  [/^kewei24/, 'full/shanghai-kewei-2024-pdf-markdown.md', '上海市科学技术委员会'],
];

/** Numbers that no figure stands for: claims in words. */
const isClaim = ({ n }: Check) => typeof n === 'string' && !n.endsWith('%');
/** What can only be known beside last year's report. */
const NEEDS_LAST_YEAR = /3646\/3607/;

describeCorpus('judged sentences of real reports', () => {
  const truth = JSON.parse(corpusText('truth.json')) as Record<string, TableNumbers>;
  const sentences = corpusText('prose.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged);

  for (const { id, text, checks } of sentences)
    it(`${id}: every number gets its verdict`, () => {
      const [, key = '', body = ''] = TABLES.find(([pattern]) => pattern.test(id)) ?? [];
      const numbers = truth[key] as TableNumbers;
      const edition = (numbers.edition as EditionId) ?? '2021';
      const year = /23/.test(id) ? 2023 : 2024;
      const figures = { edition: editionOf(edition), year, body, tables: tablesWith(edition, numbers) };
      const found = figuresIn(reportSaying(figures, text));
      const taken = new Set<number>();
      for (const check of checks.filter((one) => !isClaim(one))) {
        const value = Number(String(check.n).replace('%', ''));
        const isAgain = checks.findIndex((one) => one.n === check.n) < checks.indexOf(check);
        const at = found.findIndex(
          (figure, index) => figure.value === value && (isAgain || !taken.has(index)),
        );
        assert.ok(at >= 0, `${check.n} was not read`);
        taken.add(at);
        const { class: verdict } = found[at] ?? {};
        const wanted = NEEDS_LAST_YEAR.test(check.basis) ? 'unknown' : WANTED[check.verdict];
        assert.match(String(verdict), new RegExp(`^(?:${wanted})$`), `${check.n} (${check.basis})`);
      }
    });
});

/** Which classes a verdict allows. */
const WANTED: Readonly<Record<string, string>> = {
  OK: 'tied',
  WRONG: 'contradicts',
  'WRONG?': 'contradicts|explained',
  EXPLAIN: 'explained',
  SCOPE: 'other|unknown',
  UNLINKED: 'other|unknown',
  UNKNOWN: 'unknown|other',
};
