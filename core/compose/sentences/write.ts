/** Writing the sentences of tables 3 and 4 into the prose: in the place of what says the same, or behind it. */
import type { TableId } from '../../edition/types';
import { reportAt } from '../../locate/place';
import { figuresOf } from '../../report/figures';
import type { Paragraph, Sentence } from '../../report/prose';
import type { Report, ReportDocument } from '../../report/types';
import type { Amendment } from '../../rules/support/amendment';
import { joined, phrase } from '../../rules/support/identity-wording';
import type { Bilingual } from '../../rules/types';
import type { Range } from '../../text/range';
import { applicationsSentences } from './applications';
import { insertion, type ProsePlace, prosePlaceAt } from './prose-place';
import { reviewsSentence } from './reviews';

/** What can be written from one of the tables. */
interface Subject {
  readonly table: TableId;
  readonly name: Bilingual;
  readonly write: (report: Report) => string | undefined;
  /** How a sentence without numbers says that there was none; plain text. */
  readonly none: RegExp;
}

const SUBJECTS: Readonly<Record<'applications' | 'reviews', Subject>> = {
  applications: {
    table: 'table3',
    name: { zh: '表三（依申请公开）', en: 'table 3 (applications)' },
    write: applicationsSentences,
    none: /(?:未|没有)(?:收到|接到|受理)[^,。;]{0,12}申请/,
  },
  reviews: {
    table: 'table4',
    name: { zh: '表四（复议诉讼）', en: 'table 4 (reconsideration and litigation)' },
    write: reviewsSentence,
    none: /[未无没][^,。;]{0,20}(?:复议|诉讼)/,
  },
};

const WRITE: Bilingual = { zh: '按{table}写一段', en: 'Write the sentences of {table} here' };
const REWRITE: Bilingual = { zh: '按{table}改写这一段', en: 'Rewrite this from {table}' };
const AND: Bilingual = { zh: '、', en: ' and ' };

/** What can be written at an offset: the sentences there anew from their tables, and what is not said there yet. */
export function writingsAt(document: ReportDocument, offset: number): Amendment[] {
  const report = reportAt(document, offset);
  // Reports side by side share their prose: which of them a new sentence would speak of cannot be told.
  if (!report || document.reports.some(({ sharesText }) => sharesText)) return [];
  const place = prosePlaceAt(document, report, offset);
  if (!place) return [];
  const told = toldAt(document, report, place, offset);
  const rewriting = told && rewritten(document, report, told);
  const missing = place.subjects.filter((subject) => !told?.subjects.includes(SUBJECTS[subject]));
  return [
    ...(rewriting ? [rewriting] : []),
    ...missing.flatMap((subject) => written(document, report, place, SUBJECTS[subject])),
  ];
}

function written(
  document: ReportDocument,
  report: Report,
  place: ProsePlace,
  { name, write }: Subject,
): Amendment[] {
  const text = write(report);
  const edit = text === undefined ? undefined : insertion(document, place, text);
  return edit ? [{ title: phrase(WRITE, { table: name }), change: { edits: [edit] } }] : [];
}

/** Sentences one behind the other that state nothing but numbers of some tables. */
interface Told {
  readonly range: Range;
  readonly subjects: readonly Subject[];
}

/** What the sentence at an offset tells, with its neighbours of the same tables. */
function toldAt(
  document: ReportDocument,
  report: Report,
  { paragraph }: ProsePlace,
  offset: number,
): Told | undefined {
  const sentences = paragraph?.sentences ?? [];
  const at = sentences.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  const here = sentences[at];
  if (!paragraph || !here) return undefined;
  const subjectsOf = (sentence: Sentence) => subjectsIn(document, report, paragraph, sentence);
  const subjects = subjectsOf(here);
  if (subjects.length === 0) return undefined;
  const isAlike = (sentence: Sentence | undefined): boolean => {
    const own = sentence ? subjectsOf(sentence) : [];
    return own.length > 0 && own.every((subject) => subjects.includes(subject));
  };
  let first = at;
  while (isAlike(sentences[first - 1])) first--;
  let last = at;
  while (isAlike(sentences[last + 1])) last++;
  const [from = here, to = here] = [sentences[first], sentences[last]];
  return { range: { start: from.range.start, end: to.range.end }, subjects };
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
  const words = flat.text.slice(start, end);
  return Object.values(SUBJECTS).filter(
    ({ table, none }) =>
      figures.some(({ basis }) => basis?.terms.some((term) => term.table === table)) || none.test(words),
  );
}

/** Where a table is missing, or tags stand between the words, what is there stays. */
function rewritten(
  { text }: ReportDocument,
  report: Report,
  { range, subjects }: Told,
): Amendment | undefined {
  const present = text.slice(range.start, range.end);
  const sentences = subjects.map(({ write }) => write(report));
  if (present.includes('<') || sentences.includes(undefined)) return undefined;
  const title = phrase(REWRITE, {
    table: joined(
      subjects.map(({ name }) => name),
      AND,
    ),
  });
  const replaced = sentences.join('');
  return replaced === present ? undefined : { title, change: { edits: [{ range, text: replaced }] } };
}
