import type { Cell, ReportTable } from '../report/types';
import { cellAsWritten } from './support/as-written';
import {
  type CellAt,
  placeLabels,
  printedIdOf,
  printedName,
  remarkableCells,
} from './support/printed-tables';
import type { Bilingual, FindingDraft, FixDraft, Rule } from './types';

const PLACE_ZH = '{table}“{row}”的“{column}”';
const PLACE_EN = '{column} of {row} in {tableEn}';
const message = (zh: string, en: string): Bilingual => ({
  zh: PLACE_ZH + zh,
  en: `${PLACE_EN} ${en}`,
});

const NOT_A_NUMBER = message('应当填数字，现在是“{raw}”。', 'must be a number and is "{raw}".');
const NEGATIVE = message('是负数（{raw}），数量不能小于0。', 'is negative ({raw}); a count cannot be.');
const FRACTION = message(
  '是小数（{raw}），数量应当是整数。',
  'is a fraction ({raw}); a count must be whole.',
);
const DECIMALS = message('写成了小数形式（{raw}），应当写整数。', 'is written with decimals ({raw}).');
const PLUS = message(
  '带有加号（{raw}），只有增减列可以带正负号。',
  'has a plus sign ({raw}); only columns of change may be signed.',
);
const WORDS = message(
  '用文字表示增减（{raw}），应当写作{signed}。',
  'tells its sign in words ({raw}); write {signed}.',
);
const NEGATIVE_AMOUNT = message('是负数（{raw}），请核对。', 'is a negative amount ({raw}); please check.');

const REWRITE = { zh: '改为 {to}', en: 'Write {to}' };

type Problem = Pick<FindingDraft, 'message' | 'severity'> & { readonly rewrite?: string };

export const cellNumber: Rule = {
  meta: {
    id: 'cell-number',
    category: 'table',
    severity: 'warning',
    summary: {
      zh: '格内不是数字，或者数量是负数、小数',
      en: 'A cell is no number, or a count is negative or fractional',
    },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'choice',
  },
  check({ report, emit }) {
    for (const id in report.tables) {
      const table = report.tables[id as ReportTable['id']];
      if (table === undefined) continue;
      for (const at of remarkableCells(table)) {
        const problem = problemOf(at);
        if (problem !== undefined) emit(draft(table, at, problem));
      }
    }
  },
};

function problemOf({ cell, column }: CellAt): Problem | undefined {
  if (cell.form === 'text') return { message: NOT_A_NUMBER };
  if (cell.form !== 'number' || cell.value === null) return undefined;
  const inWords = cell.sign !== undefined && !'+-−－＋﹢﹣–'.includes(cell.raw.trimStart().charAt(0));
  if (column.measure === 'amount') return cell.value < 0 ? { message: NEGATIVE_AMOUNT } : undefined;
  if (!Number.isInteger(cell.value)) return { message: FRACTION, severity: 'error' };
  if (column.measure === 'delta')
    return inWords ? { message: WORDS, rewrite: signed(cell) } : decimalForm(cell);
  if (cell.value < 0 || cell.sign === '-') return { message: NEGATIVE, severity: 'error' };
  if (cell.sign === '+') return { message: PLUS, rewrite: String(cell.value) };
  return decimalForm(cell);
}

/** 12.0, as spreadsheets write it. */
function decimalForm(cell: Cell): Problem | undefined {
  if (cell.decimals === undefined || cell.decimals === 0) return undefined;
  return { message: DECIMALS, rewrite: cell.sign === undefined ? String(cell.value) : signed(cell) };
}

function signed(cell: Cell): string {
  return `${cell.sign ?? ''}${Math.abs(cell.value ?? 0)}`;
}

function draft(table: ReportTable, { row, column, cell }: CellAt, problem: Problem): FindingDraft {
  const args = {
    ...printedName(printedIdOf(table.id)),
    ...placeLabels(table, row, column.id),
    raw: cellAsWritten(cell),
    signed: signed(cell),
  };
  const { rewrite, ...stated } = problem;
  return { range: cell.range, ...stated, args, fixes: rewrite === undefined ? [] : [fixTo(cell, rewrite)] };
}

/** Only a cell that is nothing but the number is rewritten: a unit or a note beside it must not be lost. */
function fixTo(cell: Cell, to: string): FixDraft {
  const kept = cell.unit ?? '';
  return {
    kind: 'choice',
    title: REWRITE,
    args: { to: to + kept },
    edits: [{ range: cell.range, text: to + kept }],
  };
}
