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
const NONE = {
  zh: '没有找到任何一个部分的标题（一、总体情况至六、其他需要报告的事项）。',
  en: 'No section heading was found (一、总体情况 to 六、其他需要报告的事项).',
};
const ADD = { zh: '插入标题“{title}”', en: 'Insert the heading "{title}"' };
const ADD_WITH_TABLE = {
  zh: '插入标题“{title}”和空白表格',
  en: 'Insert the heading "{title}" with its blank table',
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
    const { report, emit } = context;
    if (report.sections.length === 0) {
      emit({ range: { start: report.range.start, end: report.range.start }, message: NONE });
      return;
    }
    for (const section of report.edition.sections) {
      if (!report.sections.some((one) => one.canonical === section.number)) emitMissing(context, section);
    }
  },
};

function emitMissing({ document, report, emit }: RuleContext, section: EditionSection): void {
  const table = tableStart(report, section);
  const place = placeOf(document, report, section.number, table);
  const hasTable = section.table !== undefined && table === undefined;
  emit({
    range: { start: place, end: place },
    message: table !== undefined ? HEADING_LOST : hasTable ? MISSING_WITH_TABLE : MISSING,
    args: { title: section.title },
    fixes: [fixFor(document, report, section, place, hasTable)],
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

function fixFor(
  document: ReportDocument,
  report: Report,
  section: EditionSection,
  place: number,
  withTable: boolean,
): FixDraft {
  const { markup } = document;
  const style = headingStyle(document, report, place);
  const block = withTable
    ? blankSection(report.edition, section, markup, style)
    : headingText(section, markup, style);
  return {
    kind: 'choice',
    title: withTable ? ADD_WITH_TABLE : ADD,
    args: { title: section.title },
    edits: [{ range: { start: place, end: place }, text: insertion(document, place, block) }],
  };
}
