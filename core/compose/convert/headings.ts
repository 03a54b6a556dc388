/** The title and the section headings of a draft as Markdown has them, in the prescribed wording. */
import { completeOptions } from '../../lint/options';
import { run } from '../../lint/run';
import type { Report, ReportDocument, Section } from '../../report/types';
import { sectionNumber } from '../../rules/section-number';
import { sectionTitle } from '../../rules/section-title';
import { ownTitles } from '../../rules/support/own-titles';
import type { Bilingual, TextEdit } from '../../rules/types';
import { labelKey } from '../../text/label-key';
import type { Range } from '../../text/range';
import { minimalEdit } from '../minimal-edit';
import { HEADING_STYLES } from '../section';
import type { Part } from './part';

const IN_TEXT = {
  zh: '标题{titles}与正文同在一行，或者跨行，没有改成 Markdown 标题。',
  en: 'Headings that share a line with text, or run over lines, were not made Markdown headings: {titles}.',
};
const OTHER_WORDS = {
  zh: '标题{titles}的措辞与规定的不同，需要自行核对。',
  en: 'Headings that differ from the prescribed wording; check them yourself: {titles}.',
};
/** A report's title stands above its sections. */
const TITLE_MARK = '# ';
const MARKS_BEFORE = /^[ \t\u3000#*]*$/;
const STARS = /^[*#\s]*$/;
const NO_STARS = /^[#\s]*$/;

export function headingEdits(document: ReportDocument, report: Report): Part {
  const wordings = wordingEdits(document, report);
  const known = report.sections.filter(({ canonical }) => canonical !== undefined);
  const written = known.map((section) => ({ section, ...headingLine(document, report, section, wordings) }));
  return {
    edits: [...titleEdits(document, report), ...written.flatMap(({ edits }) => edits)],
    left: [
      ...notes(
        IN_TEXT,
        written.filter(({ isLine }) => !isLine),
      ),
      ...notes(
        OTHER_WORDS,
        written.filter(({ isLine, isForm }) => isLine && !isForm),
      ),
    ],
  };
}

/** The safe fixes of the rules for wording and number; a finding that a comment silences has none. */
function wordingEdits(document: ReportDocument, report: Report): readonly TextEdit[] {
  const { findings } = run({ ...document, reports: [report] }, completeOptions(), {
    rules: [sectionTitle, sectionNumber],
    analyse: () => ({ identities: [], causes: [] }),
  });
  return findings.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === 'safe')?.edits ?? []);
}

interface Written {
  readonly edits: readonly TextEdit[];
  /** Whether the heading has a line of its own. */
  readonly isLine: boolean;
  /** Whether it then has the prescribed wording, in either script. */
  readonly isForm: boolean;
}

function headingLine(
  document: ReportDocument,
  report: Report,
  { heading, canonical }: Section,
  wordings: readonly TextEdit[],
): Written {
  const words = withEdits(document.text, heading, wordings);
  const form = report.edition.sections.find(({ number }) => number === canonical);
  const isForm = labelKey(words).endsWith(labelKey(form?.name ?? ''));
  // What was taken for a title may be a title and the sentence behind it.
  const line = words.includes('。')
    ? undefined
    : asHeading(document, heading, HEADING_STYLES.markdown.open, words);
  if (line) return { edits: line, isLine: true, isForm };
  const edit = minimalEdit(document.text, heading.start, heading.end, words);
  return { edits: edit ? [edit] : [], isLine: false, isForm };
}

/** One note for all headings of a kind. */
function notes({ zh, en }: Bilingual, written: readonly { readonly section: Section }[]): Bilingual[] {
  if (written.length === 0) return [];
  const titles = written.map(({ section: { title } }) => `“${shortened(title)}”`).join('');
  return [{ zh: zh.replace('{titles}', titles), en: en.replace('{titles}', titles) }];
}

function titleEdits(document: ReportDocument, report: Report): readonly TextEdit[] {
  const title = ownTitles(report).at(-1)?.range;
  if (!title) return [];
  return asHeading(document, title, TITLE_MARK, document.text.slice(title.start, title.end)) ?? [];
}

/** A line that holds a heading and nothing else, written anew; undefined for any other. */
function asHeading(
  { text, lines }: ReportDocument,
  { start, end }: Range,
  mark: string,
  words: string,
): readonly TextEdit[] | undefined {
  const line = lines.lineAt(start);
  const from = lines.start(line);
  const to = lines.end(line);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  // Stars on both sides are emphasis; behind the words alone a footnote's.
  const isBare = MARKS_BEFORE.test(before) && (before.includes('*') ? STARS : NO_STARS).test(after);
  if (end > to || !isBare) return undefined;
  const edit = minimalEdit(text, from, to, mark + words);
  return edit ? [edit] : [];
}

/** The text of a range after those edits that stand in it. */
function withEdits(text: string, range: Range, edits: readonly TextEdit[]): string {
  const inside = edits
    .filter((edit) => range.start <= edit.range.start && edit.range.end <= range.end)
    .sort((a, b) => a.range.start - b.range.start);
  let words = '';
  let from = range.start;
  for (const edit of inside) {
    words += text.slice(from, edit.range.start) + edit.text;
    from = edit.range.end;
  }
  return words + text.slice(from, range.end);
}

const LONGEST_TITLE = 30;

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}
