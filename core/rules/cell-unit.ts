import type { ReportTable } from '../report/types';
import { cellAsWritten } from './support/as-written';
import {
  type CellAt,
  placeLabels,
  printedIdOf,
  printedName,
  remarkableCells,
} from './support/printed-tables';
import {
  formGivesUnit,
  type MoneyUnit,
  moneyUnitIn,
  namesMoneySomewhere,
  unitOfColumn,
  withoutUnit,
  yuanAsWan,
} from './support/units';
import type { Bilingual, FindingDraft, FixDraft, Rule, RuleContext } from './types';

const COUNT_UNIT = {
  zh: '{table}的数量格内写了单位（{raw}），共{count}格；格内应当只填数字。',
  en: 'Counts of {tableEn} carry a unit ({raw}), {count} cell(s) in all; a cell should hold the number only.',
};
const HERE = { zh: '这一格写了单位（{raw}）。', en: 'A cell with a unit ({raw}).' };
const SAME_UNIT = {
  zh: '这一列的单位就是{unit}，格内（{raw}）应当只填数字。',
  en: 'The column is in {unit} anyway; the cell ({raw}) should hold the number only.',
};
const OTHER_UNIT = {
  zh: '这一列的单位是{unit}，格内写的却是{cellUnit}（{raw}），请核对并换算。',
  en: 'The column is in {unit} but the cell says {cellUnit} ({raw}); check and convert.',
};
const NO_UNIT = {
  zh: '{table}“{row}”的“{column}”（{raw}）没有写明是元还是万元。',
  en: '{column} of {row} in {tableEn} ({raw}) does not say whether it is in 元 or 万元.',
};
const TOO_FINE = {
  zh: '金额{raw}以{unit}为单位却有{decimals}位小数，一般最多{usual}位（到{least}）；请核对单位和小数。',
  en: '{raw} in {unit} has {decimals} decimals; at most {usual} (down to {least}) is usual. Check unit and decimals.',
};
const DROP_UNIT = { zh: '去掉格内的单位，只留数字（{to}）', en: 'Keep the number only ({to})' };
const CONVERT = { zh: '换算成万元：{to}', en: 'Convert to 万元: {to}' };

/** Decimals that an amount naturally has, and what the last of them is worth. */
const NATURAL: Readonly<Record<MoneyUnit, { readonly usual: number; readonly least: string }>> = {
  元: { usual: 2, least: '1分' },
  万元: { usual: 4, least: '1元' },
  亿元: { usual: 8, least: '1元' },
};

export const cellUnit: Rule = {
  meta: {
    id: 'cell-unit',
    category: 'table',
    severity: 'warning',
    summary: {
      zh: '数量格内写了单位，或者金额的单位不明、不合',
      en: 'A count with a unit in its cell, or an amount whose unit is missing or does not fit',
    },
    source:
      '国办公开办函〔2021〕30号所附格式“本年收费金额（单位：万元）”；2019年版采购总金额须写明单位（惯例）',
    fixable: 'choice',
  },
  check(context) {
    const { tables } = context.report;
    for (const id in tables) {
      const table = tables[id as ReportTable['id']];
      if (table === undefined) continue;
      const cells = remarkableCells(table);
      checkCounts(context, table, cells);
      for (const at of cells) if (at.column.measure === 'amount') checkAmount(context, table, at);
    }
  },
};

/** One finding for all counts of a table that carry a unit: they are one habit. */
function checkCounts({ emit }: RuleContext, table: ReportTable, cells: readonly CellAt[]): void {
  const wrong = cells.filter(({ cell, column }) => column.measure !== 'amount' && cell.unit !== undefined);
  const [first, ...others] = wrong;
  if (first === undefined) return;
  emit({
    range: first.cell.range,
    message: COUNT_UNIT,
    args: { ...printedName(printedIdOf(table.id)), raw: cellAsWritten(first.cell), count: wrong.length },
    related: others.map(({ cell }) => ({
      range: cell.range,
      message: HERE,
      args: { raw: cellAsWritten(cell) },
    })),
    fixes: dropUnits(wrong),
  });
}

function checkAmount({ document, emit }: RuleContext, table: ReportTable, at: CellAt): void {
  const { cell, column, row } = at;
  if (cell.form !== 'number' || cell.value === null) return;
  const expected = unitOfColumn(table, row, column.id);
  const written = moneyUnitIn(cell.unit);
  const unit = written ?? expected;
  const names = { ...printedName(printedIdOf(table.id)), ...placeLabels(table, row, column.id) };
  const report = (message: Bilingual, fixes: readonly FixDraft[] = [], more = {}) =>
    emit({
      range: cell.range,
      message,
      args: { ...names, raw: cellAsWritten(cell), unit: unit ?? '', cellUnit: cell.unit ?? '', ...more },
      fixes,
    });
  if (unit === undefined) {
    if (cell.value !== 0 && !namesMoneySomewhere(document, table)) report(NO_UNIT);
  } else if (expected !== undefined && written !== undefined && written !== expected)
    report(OTHER_UNIT, converted(at, expected, written), { unit: expected });
  else if ((cell.decimals ?? 0) > NATURAL[unit].usual)
    report(TOO_FINE, [], { ...NATURAL[unit], decimals: cell.decimals ?? 0 });
  else if (written !== undefined && formGivesUnit(table)) report(SAME_UNIT, dropUnits([at]));
}

/** 万 and 元 change what a count says, so those are left to the writer; an amount keeps its column's unit. */
function dropUnits(cells: readonly CellAt[]): readonly FixDraft[] {
  const edits: { range: FindingDraft['range']; text: string }[] = [];
  for (const { cell, column } of cells) {
    const text = withoutUnit(cell);
    const changesCount = column.measure !== 'amount' && /[万萬亿億元]/.test(cell.unit ?? '');
    if (text !== undefined && !changesCount) edits.push({ range: cell.range, text });
  }
  const [first] = edits;
  return first === undefined ? [] : [{ kind: 'choice', title: DROP_UNIT, args: { to: first.text }, edits }];
}

function converted({ cell }: CellAt, expected: MoneyUnit, written: MoneyUnit): readonly FixDraft[] {
  const to = expected === '万元' && written === '元' && cell.note === undefined ? yuanAsWan(cell) : undefined;
  if (to === undefined) return [];
  return [{ kind: 'choice', title: CONVERT, args: { to }, edits: [{ range: cell.range, text: to }] }];
}
