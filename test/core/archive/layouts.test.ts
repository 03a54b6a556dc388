/** Two years of one body in any two layouts: nothing is found between reports that are true, and a wrong number is. */
import assert from 'node:assert/strict';
import { Archive } from '../../../core/archive/archive';
import { entryOf } from '../../../core/archive/entry';
import { lintDocument } from '../../../core/lint/engine';
import type { Finding } from '../../../core/lint/types';
import { readReport } from '../../../core/report/parse';
import { yearAfter } from '../../support/next-year';
import { copyOf, type Figures, figuresFrom } from '../../support/random-report';
import { type Writer, writers } from '../../support/writers';

const NUMBERS = new Set(['carry-over', 'valid-documents', 'items-carried']);

describe('two years in two layouts', () => {
  for (const [at, writer] of writers.entries()) {
    const other = writers[(at * 5 + 3) % writers.length] as Writer;
    for (const edition of ['2019', '2021'] as const)
      it(`${edition}: ${writer.name}, then ${other.name}`, () => {
        for (let seed = 1; seed <= 12; seed++) {
          const first = { ...figuresFrom(edition, seed), year: edition === '2019' ? 2019 : 2023 };
          const [before, after] = [first, yearAfter(first, seed + 100)];
          assert.deepEqual(rulesOf(across(writer.write(before), other.write(after))), [], `seed ${seed}`);
          const wrong = across(writer.write(before), other.write(withOneMore(after)));
          assert.deepEqual(rulesOf(wrong), ['carry-over'], `seed ${seed}, wrong`);
          assert.equal(wrong[0]?.elsewhere?.[0]?.file, 'before');
        }
      });
  }

  it('one wrong 现行有效 and one wrong 上一年项目数量 are found', () => {
    const documents = figuresFrom('2021', 4);
    const later = copyOf(yearAfter({ ...documents, year: 2023 }, 5));
    Object.assign(later.tables.t2_1.normdoc ?? {}, { valid: (later.tables.t2_1.normdoc?.valid ?? 0) + 1 });
    const [writer] = writers as [Writer];
    const found = across(writer.write({ ...documents, year: 2023 }), writer.write(later));
    assert.deepEqual(rulesOf(found), ['valid-documents']);
    assert.match(found[0]?.message ?? '', /相差 1 件/);

    const items = { ...figuresFrom('2019', 4), year: 2019 };
    const next = yearAfter(items, 5);
    Object.assign(next.tables.t2_5.license ?? {}, {
      prevItems: (next.tables.t2_5.license?.prevItems ?? 0) + 2,
    });
    assert.deepEqual(rulesOf(across(writer.write(items), writer.write(next))), ['items-carried']);
  });
});

function across(before: string, after: string): readonly Finding[] {
  const archive = new Archive();
  archive.set(entryOf('before', readReport(before)));
  const document = readReport(after);
  archive.set(entryOf('after', document));
  const { findings, failures } = lintDocument(document, {}, archive.neighboursOf('after'));
  assert.deepEqual(failures, []);
  return findings.filter(({ rule }) => NUMBERS.has(rule));
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

/** One application more came over, and one more is left: the report's own identities hold. */
function withOneMore(figures: Figures): Figures {
  const copy = copyOf(figures);
  for (const row of ['carryIn', 'carryOut'])
    for (const column of ['natural', 'total']) {
      const cells = copy.tables.table3[row] ?? {};
      cells[column] = (cells[column] ?? 0) + 1;
    }
  return copy;
}
