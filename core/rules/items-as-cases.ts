import type { Cell, ReportTable } from '../report/types';
import { cellAsWritten } from './support/as-written';
import { rowLabel } from './support/printed-tables';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '“{row}”的上一年项目数量（{before}）与本年增/减（{change}）之和正好等于处理决定数量（{decisions}）：前两列应当填事项的项数，可能填成了办件数。',
  en: '上一年项目数量 ({before}) and 本年增/减 ({change}) of {row} add up to exactly 处理决定数量 ({decisions}): the first two should count kinds of matters and seem to count cases.',
};
const ITEMS = { zh: '应当是事项的项数。', en: 'Should be a number of matters.' };
/** Up to here a few matters with one decision each are quite possible. */
const MANY = 20;

export const itemsAsCases: Rule = {
  meta: {
    id: 'items-as-cases',
    category: 'plausibility',
    severity: 'warning',
    summary: { zh: '项目数量可能填成了办件数', en: 'Matters seem to have been filled with case counts' },
    source: '国办公开办函〔2019〕60号所附格式：上一年项目数量、本年增/减按项计，处理决定数量按件计',
    editions: ['2019'],
  },
  check(context) {
    for (const table of [context.report.tables.t2_5, context.report.tables.t2_6])
      if (table !== undefined) for (const row in table.cells) checkRow(context, table, row);
  },
};

function checkRow({ emit }: RuleContext, table: ReportTable, row: string): void {
  const { prevItems: before, deltaItems: change, decisions } = table.cells[row] ?? {};
  if (!isNumber(before) || !isNumber(change) || !isNumber(decisions)) return;
  if (decisions.value <= MANY || before.value + change.value !== decisions.value) return;
  emit({
    range: decisions.range,
    message: MESSAGE,
    args: {
      row: rowLabel(table.edition, table.id, row),
      before: cellAsWritten(before),
      change: cellAsWritten(change),
      decisions: cellAsWritten(decisions),
    },
    related: [before, change].map((cell) => ({ range: cell.range, message: ITEMS })),
  });
}

function isNumber(cell: Cell | undefined): cell is Cell & { readonly value: number } {
  return cell?.form === 'number' && cell.value !== null;
}
