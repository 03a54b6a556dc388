/** Units in the cells and headers of a table. */
import { tableOf } from '../../edition';
import type { Cell, ReportDocument, ReportTable } from '../../report/types';

export type MoneyUnit = '元' | '万元' | '亿元';

/** The unit of money that a text names; undefined where it names none. */
export function moneyUnitIn(text: string | undefined): MoneyUnit | undefined {
  if (text === undefined || !text.includes('元')) return undefined;
  if (text.includes('万') || text.includes('萬')) return '万元';
  return text.includes('亿') || text.includes('億') ? '亿元' : '元';
}

/**
 * The unit that a column of money has before its cells are looked at: by the form (2021: 万元), else by the header or
 * the row's label as written.
 */
export function unitOfColumn(table: ReportTable, row: string, column: string): MoneyUnit | undefined {
  const form = moneyUnitIn(tableOf(table.edition, table.id)?.unit);
  return form ?? moneyUnitIn(table.headers[column]?.raw) ?? moneyUnitIn(table.labels[row]?.raw);
}

/** Whether the form itself gives the unit of the table's amounts. */
export function formGivesUnit(table: ReportTable): boolean {
  return moneyUnitIn(tableOf(table.edition, table.id)?.unit) !== undefined;
}

/** Whether a unit of money stands anywhere in the table, as in a note （单位：万元）. */
export function namesMoneySomewhere(document: ReportDocument, table: ReportTable): boolean {
  const at = document.masked.indexOf('元', table.range.start);
  return at >= 0 && at < table.range.end;
}

const NUMBER = /^[+\-－＋]?[\d０-９][\d０-９,，.．]*/;

/** The number of a cell as written, without its unit; undefined where anything else stands beside it. */
export function withoutUnit(cell: Cell): string | undefined {
  const number = NUMBER.exec(cell.raw)?.[0];
  if (number === undefined || cell.note !== undefined || cell.unit === undefined) return undefined;
  const rest = cell.raw.slice(number.length).replace(/[()（）\s]/g, '');
  return rest === cell.unit ? number : undefined;
}

/** An amount of 元 as 万元, exact; undefined where it would need parts of a 元. */
export function yuanAsWan(cell: Cell): string | undefined {
  if (cell.value === null || !Number.isSafeInteger(cell.value) || cell.value < 0) return undefined;
  const digits = String(cell.value).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0{1,4}$/, '');
  return fraction === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`;
}
