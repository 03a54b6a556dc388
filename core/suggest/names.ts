/** The report's title, and where its body and its year are typed again. */
import { plain } from '../report/flat';
import { findTitles } from '../report/title';
import { isOrganName } from '../report/title-parts';
import type { Asked, Suggester, Suggestion } from './types';
import { inBoth } from './words';

const WORDING = '政府信息公开工作年度报告';
const TITLE = { zh: '年度报告的标题', en: 'title of the report' };
const BODY = { zh: '标题中的机关', en: 'the body named in the title' };
const YEAR = { zh: '标题中的年份', en: 'the year named in the title' };
const TYPED =
  /^(?<marks>[ \t\u3000]*#{0,2}[ \t]*)(?<body>[^\d#|<>《。，,]*?)(?<year>(?:20\d{0,2})?)(?<tail>年?[^\d|<>《。，,]*)$/;
const EXTENSION = /(?:\.nianbao)?\.\w+$/;
/** Characters of a name that tell it. */
const FEWEST = 2;

export const suggestTitle: Suggester = (asked) => {
  const { report, line, before, after, invoked, document } = asked;
  const firstHeading = report.sections[0]?.heading.start ?? Number.POSITIVE_INFINITY;
  const others = report.titles.filter(({ range }) => range.end < line.start || range.start > line.end);
  const above = document.masked.slice(report.range.start, line.start).trim();
  if (others.length > 0 || line.start >= firstHeading || above !== '' || after.trim() !== '') return [];
  const typed = TYPED.exec(before)?.groups;
  if (!typed || (before.trim() === '' && !invoked)) return [];
  const { marks = '', body = '', year = '', tail = '' } = typed;
  return titlesFor(asked, body.trim(), year, tail).map((title) => ({
    kind: 'title' as const,
    label: inBoth(title),
    detail: TITLE,
    edit: { range: { start: line.start + marks.length, end: line.end }, text: title },
    filter: `${body}${year} ${title}`,
  }));
};

function titlesFor(asked: Asked, body: string, year: string, tail: string): string[] {
  const fileName = asked.fileName?.replace(EXTENSION, '') ?? '';
  const named = findTitles(fileName, 0, fileName.length)[0];
  const namedBody = named?.body && plain(named.body.raw);
  const begun = tail.replace(/^年/, '');
  const bodies = new Set<string>();
  if (namedBody?.startsWith(body + (year === '' ? begun : ''))) bodies.add(namedBody);
  const written = year === '' ? body + tail : body;
  if (isOrganName(plain(written)) && (year === '' || WORDING.startsWith(begun))) bodies.add(written);
  const years = [named?.year?.value, asked.reportYear, asked.reportYear + 1].filter(
    (one) => one !== undefined,
  );
  const fitting = [...new Set(years.map(String))].filter((one) => one.startsWith(year));
  const chosen = year.length === 4 ? [year] : fitting.slice(0, 2);
  return [...bodies].flatMap((name) => chosen.map((one) => `${name}${one}年${WORDING}`));
}

/** A name or a year of which the beginning is typed in running text or in the signature. */
export const suggestNames: Suggester = (asked) =>
  asked.before.includes('|') ? [] : [...bodyIn(asked), ...yearIn(asked)];

function bodyIn({ report, before, after, offset }: Asked): Suggestion[] {
  const name = report.body === undefined ? '' : plain(report.body.raw);
  const begun = beginningAtEnd(before, name);
  // In the middle of the name itself there is nothing to complete.
  if (begun === undefined || after.startsWith(name.charAt(begun.length))) return [];
  const range = { start: offset - begun.length, end: offset };
  return [{ kind: 'body', label: inBoth(name), detail: BODY, edit: { range, text: name }, filter: name }];
}

function yearIn({ report, before, after, offset }: Asked): Suggestion[] {
  const digits = /(?<![\d〔[（(])20\d?$/.exec(before)?.[0];
  const year = report.year === undefined ? '' : String(report.year);
  if (digits === undefined || !year.startsWith(digits) || /^\d/.test(after)) return [];
  const range = { start: offset - digits.length, end: offset };
  const text = after.startsWith('年') ? year : `${year}年`;
  return [{ kind: 'year', label: inBoth(text), detail: YEAR, edit: { range, text }, filter: year }];
}

/** The longest beginning of a name, not all of it, that a text ends with. */
function beginningAtEnd(text: string, name: string): string | undefined {
  for (let length = name.length - 1; length >= FEWEST; length--)
    if (text.endsWith(name.slice(0, length))) return name.slice(0, length);
  return undefined;
}
