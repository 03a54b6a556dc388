/** The sub-topics that section one lacks, numbered on from the one above, written like those that are there. */
import { explainTopic } from '../explain/index';
import { sectionAt } from '../locate/place';
import { NUMERALS } from '../report/numerals';
import type { Topic } from '../report/types';
import type { Asked, Suggester } from './types';
import { filterOf, inBoth, mayBegin } from './words';

const MISSING = { zh: '总体情况的子项', en: 'sub-topic of section one' };
const TYPED = /^(?<marks>[ \t\u3000]*#{0,6}[ \t]*)(?<words>[^<|]*)$/;

/** How sub-topics are numbered: what stands around the number, and whether it is written in Chinese. */
interface MarkStyle {
  readonly lead: string;
  readonly open: string;
  readonly close: string;
  readonly chinese: boolean;
}

const USUAL: MarkStyle = { lead: '', open: '（', close: '）', chinese: true };

export const suggestTopics: Suggester = (asked) => {
  const { document, report, offset, line, before, after, invoked } = asked;
  const section = sectionAt(document, offset);
  const typed = TYPED.exec(before)?.groups;
  if (section?.canonical !== 1 || section.heading.end >= line.start || !typed || after.trim() !== '')
    return [];
  const { marks = '', words = '' } = typed;
  if (words.trim() === '' && !invoked) return [];
  const others = section.topics.filter(({ range }) => range.end < line.start || range.start > line.end);
  const written = new Set(others.flatMap(({ topics }) => topics));
  const mark = markFor(asked, others);
  return report.edition.topics
    .filter(({ id, name }) => !written.has(id) && mayBegin(words, mark.text + name, name))
    .map(({ id, name }) => ({
      kind: 'topic' as const,
      label: inBoth(mark.text + name),
      detail: MISSING,
      about: aboutTopic(id, asked),
      edit: { range: line, text: mark.lead + mark.text + name },
      filter: marks.trimStart() + filterOf(mark.text + name, name),
    }));
};

function aboutTopic(id: string, { report }: Asked) {
  const explanation = explainTopic(id);
  if (explanation === undefined) throw new Error(`no explanation of ${id}`);
  return { explanation, edition: report.edition };
}

function markFor(asked: Asked, others: readonly Topic[]): { readonly lead: string; readonly text: string } {
  const above = others.findLast(({ range }) => range.start < asked.line.start);
  const model = above ?? others[0];
  const number = (above?.number ?? 0) + 1;
  const { lead, open, close, chinese } = (model && styleOf(asked, model)) ?? USUAL;
  return { lead, text: open + (chinese ? (NUMERALS[number - 1] ?? number) : number) + close };
}

const BRACKETED = /^(?<open>[（(])(?<number>[一二三四五六七八九十]+|\d+)(?<close>[）)][、.．]?)/;
const DOTTED = /^(?<open>)(?<number>\d+)(?<close>[.．、])/;
const LISTED = /^(?<open>)(?<number>[一二三四五六七八九])(?<close>是)/;

function styleOf({ document }: Asked, { range }: Topic): MarkStyle | undefined {
  const raw = document.masked.slice(range.start, range.end);
  const found = [BRACKETED, DOTTED, LISTED].map((form) => form.exec(raw)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const lead = document.text.slice(document.lines.start(document.lines.lineAt(range.start)), range.start);
  return {
    lead: /^[ \t\u3000#]*$/.test(lead) ? lead : '',
    open: found.open ?? '',
    close: found.close ?? '',
    chinese: !/\d/.test(found.number ?? ''),
  };
}
