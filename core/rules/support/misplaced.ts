import { type Paragraph, proseOf } from '../../report/prose';
import type { Report, ReportDocument, Section } from '../../report/types';
import { isOfImprovement } from './improvement-words';

const FOUR = 4;
const FIVE = 5;

/** What stands under heading four and belongs under heading five, which follows. */
export interface Misplaced {
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  readonly five: Section;
}

/** Undefined where section four says anything else: then its writer meant it to stand there. */
export function misplacedImprovement(document: ReportDocument, report: Report): Misplaced | undefined {
  const at = report.sections.findIndex(({ canonical }) => canonical === FIVE);
  const five = report.sections[at];
  if (five === undefined || report.sections[at - 1]?.canonical !== FOUR) return undefined;
  const [first, ...more] = proseOf(document, report).paragraphs.filter(({ section }) => section === FOUR);
  if (first === undefined || ![first, ...more].every(isOfImprovement)) return undefined;
  return { paragraphs: [first, ...more], five };
}
