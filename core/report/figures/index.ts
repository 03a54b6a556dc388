/** The figures of a report, read and compared once. */
import { plain } from '../flat';
import { proseOf } from '../prose/index';
import type { Report, ReportDocument } from '../types';
import { ProseFigures } from './classify';
import type { Figures } from './types';

export type {
  Basis,
  BasisTerm,
  Difference,
  Figure,
  FigureClass,
  Figures,
  Grown,
  List,
  Verdict,
} from './types';

const known = new WeakMap<Report, Figures>();

/**
 * The figures of one report of a document; made when first asked for, then shared. Last year's report is taken from
 * the same text where it stands there too.
 */
export function figuresOf(document: ReportDocument, report: Report): Figures {
  const made = known.get(report);
  if (made) return made;
  const figures = new ProseFigures(proseOf(document, report), {
    report,
    lastYear: lastYearIn(document, report),
    siblings: siblingsIn(document, report),
  });
  known.set(report, figures);
  return figures;
}

function lastYearIn({ reports }: ReportDocument, { year, body }: Report): Report | undefined {
  if (year === undefined) return undefined;
  return reports.find(
    (other) =>
      other.year === year - 1 &&
      (other.body === undefined || body === undefined || plain(other.body.raw) === plain(body.raw)),
  );
}

/** Reports that share the prose of this one: a number may be another year's. */
function siblingsIn({ reports }: ReportDocument, report: Report): Report[] {
  const shares = reports.some(({ sharesText }) => sharesText);
  return shares
    ? reports.filter((other) => other !== report && other.range.start === report.range.start)
    : [];
}
