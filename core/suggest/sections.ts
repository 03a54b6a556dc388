/** The sections that are missing: the next one first, each with its table where it has one. */
import { blankSection, headingText } from '../compose/section';
import type { EditionSection } from '../edition/types';
import { sectionExplanation } from '../explain/index';
import { headingStyle } from '../rules/support/heading-place';
import { partsOf } from '../rules/support/printed-tables';
import { lineBreakOf } from '../text/breaks';
import type { Asked, Suggester, Suggestion } from './types';
import { filterOf, inBoth, mayBegin } from './words';

const WITH_TABLE = { zh: '标题和空白标准表', en: 'heading with its blank table' };
const MISSING = { zh: '缺少的部分', en: 'missing section' };

const TYPED = /^[ \t\u3000]*(?<marks>#{0,6})[ \t]*(?<words>[^<|]*)$/;

export const suggestSections: Suggester = (asked) => {
  const typed = TYPED.exec(asked.before)?.groups;
  if (!typed || asked.after.trim() !== '') return [];
  const { marks = '', words = '' } = typed;
  if (marks === '' && words.trim() === '' && !asked.invoked) return [];
  return missingSections(asked)
    .filter(({ title, name }) => mayBegin(words, title, name))
    .flatMap((section) => suggestionsFor(section, marks, asked));
};

/** Those after the sections that stand above first, then those that should have stood before. */
function missingSections({ report, line }: Asked): readonly EditionSection[] {
  const others = report.sections.filter(
    ({ heading }) => heading.end < line.start || heading.start > line.end,
  );
  const last = Math.max(
    0,
    ...others.filter(({ heading }) => heading.start < line.start).map(({ canonical }) => canonical ?? 0),
  );
  const missing = report.edition.sections.filter(
    ({ number }) => !others.some(({ canonical }) => canonical === number),
  );
  return [...missing.filter(({ number }) => number > last), ...missing.filter(({ number }) => number < last)];
}

function suggestionsFor(section: EditionSection, marks: string, asked: Asked): Suggestion[] {
  const { document, report, line } = asked;
  const { edition } = report;
  const style = headingStyle(document, report, line.start);
  const shared = {
    kind: 'section' as const,
    about: { explanation: sectionExplanation(edition.id, section.number), edition },
    filter: (marks === '' ? '' : `${marks} `) + filterOf(section.title, section.name),
  };
  const heading = headingText(section, document.markup, style);
  const only: Suggestion = {
    ...shared,
    label: inBoth(section.title),
    detail: MISSING,
    edit: { range: line, text: heading },
  };
  if (section.table === undefined || partsOf(report, section.table).length > 0) return [only];
  const block = blankSection(edition, section, document.markup, style);
  const withTable: Suggestion = {
    ...shared,
    label: { zh: `${section.title}（含表格）`, en: `${section.title} (with table)` },
    detail: WITH_TABLE,
    edit: { range: line, text: block.replaceAll('\n', lineBreakOf(document.text)) },
  };
  return [only, withTable];
}
