/** Random reports printed in every layout and read again: the same cells, the same verdicts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../core/arithmetic';
import { lintText } from '../../../core/lint/engine';
import { applyFixes, fixText } from '../../../core/lint/fix';
import type { Finding, Fix } from '../../../core/lint/types';
import { readReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/types';
import { copyOf, type Figures, figuresOf, numbersFrom } from '../../support/random-report';
import { reportOf } from '../../support/report-of';
import { spoil } from '../../support/spoil';
import { writers } from '../../support/writers';

const RUNS = 25;
const IDENTITY_RULES = ['applications-balance', 'result-total', 'row-total', 'review-total'];
const NONE = new Set<never>();

for (const writer of writers) {
  describe(`layout ${writer.name}`, function () {
    this.timeout(120_000);

    it('gives every cell, and no other number', () => {
      let cells = 0;
      let unread = 0;
      fc.assert(
        fc.property(figuresOf(), (figures) => {
          const { wrong, missing, all } = compare(figures, writer.write(figures));
          assert.deepEqual(wrong, []);
          if (writer.exact) assert.deepEqual(missing, []);
          cells += all;
          unread += missing.length;
        }),
        { numRuns: RUNS },
      );
      assert.ok(unread <= cells * 0.02, `${unread} of ${cells} cells were not read`);
    });

    it('gives the same verdicts for a report with wrong cells', () => {
      fc.assert(
        fc.property(figuresOf(), fc.integer(), (valid, seed) => {
          const figures = copyOf(valid);
          spoil(figures, 'table3', 1, 1, numbersFrom(seed));
          const report = only(readReport(writer.write(figures)).reports);
          const expected = analyse(reportOf(figures).report, { off: NONE });
          const found = analyse(report, { off: NONE });
          assert.deepEqual(verdictsOf(found), verdictsOf(expected));
        }),
        { numRuns: RUNS },
      );
    });

    it('accuses no valid report, and safe fixes leave every cell as it was', () => {
      fc.assert(
        fc.property(figuresOf(), (figures) => {
          const text = writer.write(figures);
          assert.deepEqual(identityFindings(text), []);
          const fixed = fixText(text);
          assert.deepEqual(fixed.unsettled, []);
          assert.deepEqual(compare(figures, fixed.text).wrong, []);
          assert.equal(compare(figures, fixed.text).missing.length, compare(figures, text).missing.length);
        }),
        { numRuns: RUNS },
      );
    });

    it('safe fixes touch no cell of a wrong report; the first choice makes all hold and changes only what it says', () => {
      fc.assert(
        fc.property(figuresOf(), fc.integer(), (valid, seed) => {
          const figures = copyOf(valid);
          const random = numbersFrom(seed);
          spoil(figures, random() < 0.5 ? 'table3' : 'table4', 1 + Math.floor(random() * 2), 2, random);
          const text = writer.write(figures);
          assert.deepEqual(compare(figures, fixText(text).text).wrong, []);
          for (const { fixes } of identityFindings(text))
            for (const fix of fixes) checkFix(figures, text, fix);
          const { text: repaired } = fixText(text, { safe: false, rules: IDENTITY_RULES });
          assert.deepEqual(identityFindings(repaired), []);
        }),
        { numRuns: RUNS },
      );
    });
  });
}

function identityFindings(text: string): readonly Finding[] {
  const { findings, failures } = lintText(text);
  assert.deepEqual(failures, []);
  return findings.filter(({ rule }) => IDENTITY_RULES.includes(rule));
}

/** Every cell that differs after the fix is named in its title with both numbers, and nothing else differs. */
function checkFix(figures: Figures, text: string, fix: Fix): void {
  assert.equal(fix.kind, 'choice');
  const { wrong } = compare(figures, applyFixes(text, [fix]).text);
  assert.ok(wrong.length > 0);
  for (const difference of wrong) {
    const [, to, from] = / (\d+) for (\d+)$/.exec(difference) ?? [];
    assert.match(fix.title, new RegExp(` ${from}(?: 改为 |→| 改为各项之和 )${to}(?!\\d)`));
  }
  assert.equal(fix.title.match(/改为 |→|各项之和/g)?.length, wrong.length);
}

function only(reports: readonly Report[]): Report {
  assert.equal(reports.length, 1);
  return reports[0] as Report;
}

function verdictsOf(analysis: ReturnType<typeof analyse>): string[] {
  const verdicts = analysis.identities.map(
    ({ identity, left, right, verdict }) =>
      `${identity.rule} ${identity.column ?? identity.row}: ${left} ${right} ${verdict}`,
  );
  const culprits = analysis.causes.map(
    ({ sole, repairs }) =>
      `${sole} ${repairs.map(({ place, value }) => `${place.row}/${place.column}=${value}`).join()}`,
  );
  return [...verdicts, ...culprits.sort()];
}

/** What the reader makes of a printed report beside the figures that were printed. */
function compare(figures: Figures, text: string): { wrong: string[]; missing: string[]; all: number } {
  const document = readReport(text);
  const report = only(document.reports);
  const wrong: string[] = [];
  const missing: string[] = [];
  let all = 0;
  for (const [table, rows] of Object.entries(figures.tables))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, value] of Object.entries(columns)) {
        all++;
        const cell = report.tables[table as keyof Report['tables']]?.cells[row]?.[column];
        const place = `${table}/${row}/${column}`;
        if (cell === undefined) missing.push(place);
        else if (cell.value !== value) wrong.push(`${place}: ${cell.value} for ${value}`);
        else if (text.slice(cell.range.start, cell.range.end) !== cell.raw) wrong.push(`${place}: range`);
      }
  return { wrong, missing, all };
}
