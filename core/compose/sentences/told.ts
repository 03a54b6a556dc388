/** What a stretch of prose tells already of tables 3 and 4. */
import { holds } from '../../locate/place';
import { figuresOf } from '../../report/figures';
import type { Paragraph, Sentence } from '../../report/prose';
import type { Report, ReportDocument } from '../../report/types';
import type { Range } from '../../text/range';
import { endOfHeading } from './insertion';
import type { ProsePlace } from './prose-place';
import { SUBJECTS, type Subject } from './subjects';

/** Sentences one behind the other, all of which tell of some subjects. */
export interface Told {
  readonly range: Range;
  readonly subjects: readonly Subject[];
}

interface TellingSentence {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly subjects: readonly Subject[];
}

/** Where a place tells of its subjects: of each what stands at the cursor, else what comes first. No range twice. */
export function toldAt(document: ReportDocument, report: Report, place: ProsePlace): Told[] {
  const sentences = place.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({
      paragraph,
      sentence,
      subjects: subjectsIn(document, report, paragraph, sentence),
    })),
  );
  const { text } = document;
  const found = place.subjects.flatMap((subject) => {
    const telling = sentences.filter(({ subjects }) => subjects.includes(subject));
    const first = telling.find(({ sentence }) => holds(sentence.range, place.offset)) ?? telling[0];
    return first ? [extended(text, sentences, first, place)] : [];
  });
  return found.filter(({ range }, at) => found.findIndex((one) => one.range.start === range.start) === at);
}

/** With the neighbours in its paragraph that tell of nothing else; a sub-heading in front of it is left out. */
function extended(
  text: string,
  sentences: readonly TellingSentence[],
  first: TellingSentence,
  { section }: ProsePlace,
): Told {
  const { subjects, paragraph } = first;
  const isAlike = (one: TellingSentence | undefined): boolean =>
    one?.paragraph === paragraph &&
    one.subjects.length > 0 &&
    one.subjects.every((subject) => subjects.includes(subject));
  let from = sentences.indexOf(first);
  let to = from;
  while (isAlike(sentences[from - 1])) from--;
  while (isAlike(sentences[to + 1])) to++;
  const start = (sentences[from] ?? first).sentence.range.start;
  const { end } = (sentences[to] ?? first).sentence.range;
  const heading = section.topics.find(({ range }) => start <= range.start && range.start < end);
  return { range: { start: heading ? endOfHeading(text, heading) : start, end }, subjects };
}

function subjectsIn(
  document: ReportDocument,
  report: Report,
  { flat }: Paragraph,
  { range, start, end }: Sentence,
): Subject[] {
  const figures = figuresOf(document, report).all.filter(
    ({ sentence }) => sentence.start >= range.start && sentence.end <= range.end,
  );
  // What else the sentence states would be lost with it.
  if (figures.some((figure) => figure.class === 'other')) return [];
  const words = flat.text.slice(start, end);
  return SUBJECTS.filter(
    ({ table, none }) =>
      figures.some(({ basis }) => basis?.terms.some((term) => term.table === table)) || none.test(words),
  );
}
