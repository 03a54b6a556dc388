/** Headings and blank sections, as a document in a given markup has them. */
import type { Edition, EditionSection, SectionNumber } from '../edition/types';
import { type CellValues, NO_VALUES } from './cells';
import { escapeHtml, htmlTable } from './html';
import { markdownTable } from './markdown';

export type Markup = 'plain' | 'markdown' | 'html';

/** How a document writes its headings: what stands before and after the words. */
export interface HeadingStyle {
  readonly open: string;
  readonly close: string;
}

/** The headings that we write where a document shows none of its own. */
export const HEADING_STYLES: Readonly<Record<Markup, HeadingStyle>> = {
  plain: { open: '', close: '' },
  markdown: { open: '## ', close: '' },
  html: { open: '<h2>', close: '</h2>' },
};

const NUMERALS = '一二三四五六';

/** The mark of a section: `三、`. */
export function sectionMark(number: SectionNumber): string {
  return `${NUMERALS[number - 1]}、`;
}

/** A section's heading line: `## 三、收到和处理政府信息公开申请情况`. */
export function headingText(
  section: EditionSection,
  markup: Markup,
  style: HeadingStyle = HEADING_STYLES[markup],
): string {
  const title = markup === 'html' ? escapeHtml(section.title) : section.title;
  return style.open + title + style.close;
}

/** The table of a section, blank but for `values`; undefined for a section of prose. */
export function blankTable(
  edition: Edition,
  section: EditionSection,
  markup: Markup,
  values: CellValues = NO_VALUES,
): string | undefined {
  const printed = edition.printed.find((table) => table.id === section.table);
  if (!printed) return undefined;
  return markup === 'html' ? htmlTable(printed, values) : markdownTable(printed, values);
}

/** A section with its heading and, where it has one, its blank table; lines joined by `\n`. */
export function blankSection(
  edition: Edition,
  section: EditionSection,
  markup: Markup,
  style?: HeadingStyle,
): string {
  const heading = headingText(section, markup, style);
  const table = blankTable(edition, section, markup);
  return table === undefined ? heading : `${heading}\n\n${table}`;
}
