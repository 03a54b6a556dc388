/** The blank standard table, inside a section that lacks it. */
import { blankTable } from '../compose/section';
import { sectionExplanation } from '../explain/index';
import { sectionAt } from '../locate/place';
import { partsOf, printedName } from '../rules/support/printed-tables';
import { lineBreakOf } from '../text/breaks';
import type { Suggester } from './types';
import { filterOf, mayBegin } from './words';

const NAME = '标准表';
const DETAIL = { zh: '空白标准表', en: 'blank standard table' };

export const suggestTables: Suggester = ({ document, report, offset, line, before, after, invoked }) => {
  const section = sectionAt(document, offset);
  const form = report.edition.sections.find(({ number }) => number === section?.canonical);
  if (!section || !form?.table || section.heading.end >= line.start || after.trim() !== '') return [];
  if (before.includes('<') || (before.trim() === '' && !invoked)) return [];
  const { table = '', tableEn = '' } = printedName(form.table);
  const isPipe = before.trim() === '|';
  if (!isPipe && !mayBegin(before, String(table), NAME)) return [];
  const block = blankTable(report.edition, form, document.markup);
  if (block === undefined || partsOf(report, form.table).length > 0) return [];
  const text = block.replaceAll('\n', lineBreakOf(document.text));
  return [
    {
      kind: 'table',
      label: { zh: String(table), en: String(tableEn) },
      detail: DETAIL,
      about: { explanation: sectionExplanation(report.edition.id, form.number), edition: report.edition },
      edit: { range: line, text },
      filter: `${isPipe ? '| ' : ''}${filterOf(String(table), NAME)}`,
    },
  ];
};
