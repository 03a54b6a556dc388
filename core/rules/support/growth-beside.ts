/** Growth that the text alone cannot tell, held against last year's report in another file. */
import type { ReportEntry } from '../../archive/entry';
import { keyOf } from '../../archive/quantities';
import type { BasisTerm, Figure, Verdict } from '../../report/figures';
import type { Report } from '../../report/types';

/**
 * What a figure is beside last year's report; undefined where it is no growth, or last year's number is not certain: a cell
 * that is blank, that its own report calls wrong, or of another edition, whose rows count other things.
 */
export function growthBeside(
  { grown }: Pick<Figure, 'grown'>,
  { edition }: Pick<Report, 'edition'>,
  lastYear: ReportEntry,
): Verdict | undefined {
  if (grown === undefined || edition.id !== lastYear.edition) return undefined;
  const before = sumIn(lastYear, grown.terms);
  return before === undefined ? undefined : grown.from(before);
}

function sumIn({ quantities, culprits }: ReportEntry, terms: readonly BasisTerm[]): number | undefined {
  let sum = 0;
  for (const term of terms) {
    const value = quantities.value(term);
    if (value === undefined || culprits.has(keyOf(term))) return undefined;
    sum += term.weight * value;
  }
  return sum;
}
