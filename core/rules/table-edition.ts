import { otherEditionOf } from './support/other-edition';
import { printedName, printedTables, quoted } from './support/printed-tables';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '{table}用的是{found}年版（{foundNotice}）的格式，{marks}只有该版才有；{year}年的年报应当用{own}年版（{ownNotice}）。',
  en: '{tableEn} follows the {found} edition ({foundNotice}): only that edition has {marks}. A report for {year} must follow the {own} edition ({ownNotice}).',
};
const MARK = {
  zh: '{found}年版的行或列，{own}年版没有。',
  en: 'A row or column of the {found} edition that the {own} edition has not.',
};
const SHOWN = 4;

export const tableEdition: Rule = {
  meta: {
    id: 'table-edition',
    category: 'table',
    severity: 'error',
    summary: {
      zh: '表格用了别的年度的版式',
      en: "A table follows another edition than the report's year asks for",
    },
    source: '国办公开办函〔2021〕30号（2021年度起）；国办公开办函〔2019〕60号（2019、2020年度）',
    tag: 'deprecated',
  },
  check(context) {
    for (const printed of printedTables(context.report)) {
      const other = otherEditionOf(context.report, printed);
      if (other !== undefined) emitOther(context, printedName(printed.id), other);
    }
  },
};

function emitOther(
  { report, emit }: RuleContext,
  name: ReturnType<typeof printedName>,
  { edition, marks }: NonNullable<ReturnType<typeof otherEditionOf>>,
): void {
  const [first, ...others] = marks;
  if (first === undefined) return;
  const args = {
    ...name,
    found: edition.id,
    foundNotice: edition.notice.number,
    own: report.edition.id,
    ownNotice: report.edition.notice.number,
    year: report.year ?? report.edition.id,
    marks: quoted(marks.slice(0, SHOWN).map((mark) => mark.raw)),
  };
  emit({
    range: first.range,
    message: MESSAGE,
    args,
    related: others.map((mark) => ({ range: mark.range, message: MARK, args })),
  });
}
