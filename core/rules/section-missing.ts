import { blankSection, headingText } from '../compose/section';
import type { EditionSection, SectionNumber } from '../edition/types';
import type { Report, ReportDocument, Section } from '../report/types';
import { headingStyle, insertion, placeAtEnd, placeBefore, placeBeforeTable } from './support/heading-place';
import { partsOf } from './support/printed-tables';
import type { FixDraft, Rule, RuleContext } from './types';

const MISSING = {
  zh: '缺少“{title}”。',
  en: 'Section "{title}" is missing.',
};
const MISSING_WITH_TABLE = {
  zh: '缺少“{title}”及其表格。',
  en: 'Section "{title}" is missing, and its table with it.',
};
const HEADING_LOST = {
  zh: '缺少标题“{title}”（它的表格在这里）。',
  en: 'The heading "{title}" is missing; its table stands here.',
};
const UNWRITTEN = {
  zh: '后面还缺少{count}个部分：{titles}。',
  en: '{count} more sections are missing: {titles}.',
};
const NONE = {
  zh: '没有找到任何一个部分的标题（一、总体情况至六、其他需要报告的事项）。',
  en: 'No section heading was found (一、总体情况 to 六、其他需要报告的事项).',
};
const ADD = { zh: '插入标题“{title}”', en: 'Insert the heading "{title}"' };
const ADD_WITH_TABLE = {
  zh: '插入标题“{title}”和空白表格',
  en: 'Insert the heading "{title}" with its blank table',
};

const ADD_ALL = {
  zh: '补上后面缺少的{count}个部分（表格留空）',
  en: 'Add the {count} sections that are missing at the end, their tables blank',
};

export const sectionMissing: Rule = {
  meta: {
    id: 'section-missing',
    category: 'structure',
    severity: 'error',
    summary: { zh: '缺少规定的部分', en: 'A prescribed section is missing' },
    source:
      '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'choice',
  },
  check(context) {
    const { document, report, emit } = context;
    if (report.sections.length === 0) {
      const end = placeAtEnd(document, report);
      emit({ range: { start: end, end }, message: NONE });
      return;
    }
    const missing = report.edition.sections
      .filter(({ number }) => !report.sections.some((one) => one.canonical === number))
      .map((section) => missingSection(document, report, section));
    const [unwritten, within] = parted(missing);
    for (const one of within) emitMissing(context, one);
    emitUnwritten(context, unwritten);
  },
};

/** A section that is not there, and where it belongs. */
interface MissingSection {
  readonly section: EditionSection;
  readonly place: number;
  /** Nothing of the form stands behind it: the draft may just not have come so far. */
  readonly isLast: boolean;
  /** Its own table stands in the text, only the heading is lost. */
  readonly headingLost: boolean;
  /** Its table has to be put in with it. */
  readonly withTable: boolean;
}

function missingSection(document: ReportDocument, report: Report, section: EditionSection): MissingSection {
  const table = tableStart(report, section);
  const headingLost = table !== undefined;
  return {
    section,
    place: placeOf(document, report, section.number, table),
    isLast: !headingLost && section.number > 1 && !following(report.sections, section.number),
    headingLost,
    withTable: section.table !== undefined && !headingLost,
  };
}

/** Two sections or more that are missing at the end are one thing: a draft that is not finished. */
function parted(missing: readonly MissingSection[]): [MissingSection[], MissingSection[]] {
  const last = missing.filter(({ isLast }) => isLast);
  if (last.length < 2) return [[], [...missing]];
  return [last, missing.filter(({ isLast }) => !isLast)];
}

function emitMissing({ document, report, emit }: RuleContext, missing: MissingSection): void {
  const { section, place, headingLost, withTable } = missing;
  emit({
    range: { start: place, end: place },
    message: headingLost ? HEADING_LOST : withTable ? MISSING_WITH_TABLE : MISSING,
    args: { title: section.title },
    fixes: [fixFor(document, report, [missing])],
  });
}

function emitUnwritten({ document, report, emit }: RuleContext, missing: readonly MissingSection[]): void {
  const [first] = missing;
  if (first === undefined) return;
  const titles = missing.map(({ section }) => `“${section.title}”`);
  emit({
    range: { start: first.place, end: first.place },
    message: UNWRITTEN,
    args: { count: missing.length, titles: titles.join('') },
    fixes: [missing, ...missing.map((one) => [one])].map((some) => fixFor(document, report, some)),
  });
}

/** Where the section's own table begins, when only its heading is lost. */
function tableStart(report: Report, section: EditionSection): number | undefined {
  if (section.table === undefined) return undefined;
  const starts = partsOf(report, section.table).map((table) => table.range.start);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function placeOf(
  document: ReportDocument,
  report: Report,
  number: SectionNumber,
  table: number | undefined,
): number {
  if (table !== undefined) return placeBeforeTable(document, report, table);
  const text = number === 1 ? startOfText(document, report) : undefined;
  if (text !== undefined) return text;
  const next = following(report.sections, number);
  return next ? placeBefore(document, next) : placeAtEnd(document, report);
}

/** Section one without its heading: its first sub-heading stands in what is taken for the preamble. */
function startOfText(document: ReportDocument, { preamble }: Report): number | undefined {
  if (!preamble || document.markup === 'html') return undefined;
  const found = /^[ \t\u3000]*[（(]一[）)]/m.exec(document.masked.slice(preamble.start, preamble.end));
  return found ? preamble.start + found.index : undefined;
}

/** The heading in front of which the section belongs: the one after its nearest predecessor. */
function following(sections: readonly Section[], number: SectionNumber): Section | undefined {
  let previous = -1;
  let best = 0;
  sections.forEach(({ canonical }, index) => {
    if (canonical === undefined || canonical > number || canonical < best) return;
    best = canonical;
    previous = index;
  });
  return sections.slice(previous + 1).find(({ canonical }) => canonical !== undefined);
}

/** The fix that puts sections in at the place that they share. */
function fixFor(document: ReportDocument, report: Report, missing: readonly MissingSection[]): FixDraft {
  const { markup } = document;
  const [{ section, place, withTable }] = missing as [MissingSection];
  const style = headingStyle(document, report, place);
  const blocks = missing.map((one) =>
    one.withTable
      ? blankSection(report.edition, one.section, markup, style)
      : headingText(one.section, markup, style),
  );
  return {
    kind: 'choice',
    title: missing.length > 1 ? ADD_ALL : withTable ? ADD_WITH_TABLE : ADD,
    args: { title: section.title, count: missing.length },
    edits: [{ range: { start: place, end: place }, text: insertion(document, place, ...blocks) }],
  };
}
