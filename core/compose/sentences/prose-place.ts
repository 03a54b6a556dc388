/** Where in the prose something is to be written: what belongs there, in which stretch it may be told already. */
import { printedExtents } from '../../locate/extents';
import { holds, sectionAt } from '../../locate/place';
import { type Paragraph, proseOf } from '../../report/prose';
import type { Report, ReportDocument, Section, Topic } from '../../report/types';
import type { Range } from '../../text/range';
import { APPLICATIONS, REVIEWS, SUBJECTS, type Subject } from './subjects';

/** A stretch of prose that may be written to. */
export interface ProsePlace {
  /** Where it is written. */
  readonly offset: number;
  readonly section: Section;
  readonly subjects: readonly Subject[];
  /** The paragraphs of the section, or of the sub-topic, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Whether the cursor stands under another sub-topic of section one. */
  readonly isElsewhere: boolean;
}

/** The place for an offset in sections one, three and four; undefined in other sections and in tables. */
export function prosePlaceAt(
  document: ReportDocument,
  report: Report,
  offset: number,
): ProsePlace | undefined {
  const section = sectionAt(document, offset);
  const subjects = section ? subjectsOf(section) : [];
  if (!section || subjects.length === 0) return undefined;
  if (printedExtents(document, report).some(({ range }) => holds(range, offset))) return undefined;
  const region = regionOf(section, offset);
  const paragraphs = proseOf(document, report).paragraphs.filter(
    ({ range }) => holds(region, range.start) && range.start < region.end,
  );
  const isElsewhere = section.canonical === 1 && !holds(region, offset) && paragraphs.length > 0;
  const at = isElsewhere ? (paragraphs.at(-1)?.range.end ?? offset) : offset;
  return { offset: at, section, subjects, paragraphs, isElsewhere };
}

function subjectsOf({ canonical }: Section): readonly Subject[] {
  if (canonical === 1) return SUBJECTS;
  if (canonical === 3) return [APPLICATIONS];
  return canonical === 4 ? [REVIEWS] : [];
}

/** In section one what stands under 依申请公开, wherever in it the cursor stands. */
function regionOf({ canonical, body, topics }: Section, offset: number): Range {
  const known = topics.filter((topic) => topic.topics.length > 0);
  if (canonical !== 1 || known.length === 0) return body;
  const here = known.findLast(({ range }) => range.start <= offset);
  const isOn = ({ topics: names }: Topic): boolean => names.includes('sub2');
  const topic = here && isOn(here) ? here : (known.find(isOn) ?? here);
  if (!topic) return body;
  const next = known[known.indexOf(topic) + 1];
  return { start: topic.range.start, end: next?.range.start ?? body.end };
}
