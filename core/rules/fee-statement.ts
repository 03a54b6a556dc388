import type { Cell, Report, ReportDocument, Section } from '../report/types';
import { labelKey } from '../text/label-key';
import type { Range } from '../text/range';
import { sectionsOf } from './support/printed-tables';
import type { Rule } from './types';

const SILENT = {
  zh: '第六部分没有说明本年度收取信息处理费的情况（没有收取的，也宜写明）。',
  en: 'Section six does not say whether 信息处理费 was charged this year; say so even if none was.',
};
const UNPAID = {
  zh: '表三“逾期未按收费通知要求缴纳费用”有{count}件，说明发出过收费通知，全文却没有提到信息处理费。',
  en: 'Table 3 counts {count} application(s) ended for an unpaid fee, yet the report says nothing of 信息处理费.',
};
const THERE = { zh: '表三填报了{count}件。', en: 'Table 3 counts {count}.' };

/** Characters on each side of 费 in which one of the words must stand, white space included. */
const NEAR = 24;
const WORDS = ['处理费', '收费', '取费', '缴费', '费用'];
/** What the form itself says of fees: heads and labels that stand outside a table's range say nothing of this year. */
const FORM_WORDS = ['收费金额', '事业性收费', '按收费通知要求缴纳费用'];

export const feeStatement: Rule = {
  meta: {
    id: 'fee-statement',
    category: 'plausibility',
    severity: 'hint',
    summary: { zh: '没有说明信息处理费', en: 'Nothing is said of 信息处理费' },
    source: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；报告中说明收费情况是惯例',
    editions: ['2021'],
  },
  check({ document, report, emit }) {
    const [six] = sectionsOf(report, 6);
    // Nothing there is the finding of `section-missing` or `section-empty`.
    if (six === undefined || speaksOfFees(document, six.body)) return;
    const unpaid = unpaidFees(report);
    if (unpaid !== undefined && !proseOf(report).some((range) => speaksOfFees(document, range))) {
      const args = { count: unpaid.count };
      emit({
        range: six.heading,
        message: UNPAID,
        args,
        severity: 'warning',
        related: [{ range: unpaid.cell.range, message: THERE, args }],
      });
    } else if (!report.sharesText && hasText(document, six)) emit({ range: six.heading, message: SILENT });
  },
};

/** How many applications ended because a fee was not paid, and the cell that says so. */
function unpaidFees(report: Report): { readonly count: number; readonly cell: Cell } | undefined {
  const { total, ...parts } = report.tables.table3?.cells.otherNoFee ?? {};
  const cells = total?.value == null ? Object.values(parts) : [total];
  const count = cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
  const cell = cells.find((candidate) => (candidate.value ?? 0) > 0);
  return count > 0 && cell !== undefined ? { count, cell } : undefined;
}

/** Where the report speaks in words: the preamble and the sections, their tables left out. */
function proseOf(report: Report): readonly Range[] {
  const tables = Object.values(report.tables).map((table) => table.range);
  const bodies = report.sections.map((section) => section.body);
  return [...(report.preamble === undefined ? [] : [report.preamble]), ...bodies].flatMap((range) =>
    without(range, tables),
  );
}

function without(range: Range, holes: readonly Range[]): readonly Range[] {
  let pieces: readonly Range[] = [range];
  for (const hole of holes)
    pieces = pieces.flatMap((piece) =>
      hole.end <= piece.start || piece.end <= hole.start
        ? [piece]
        : [
            { start: piece.start, end: Math.max(piece.start, hole.start) },
            { start: Math.min(piece.end, hole.end), end: piece.end },
          ],
    );
  return pieces.filter((piece) => piece.start < piece.end);
}

/** Looks at the words around each 费: PDF text breaks lines inside them. */
function speaksOfFees(document: ReportDocument, range: Range): boolean {
  return speaksNear(document, '费', range) || speaksNear(document, '費', range);
}

function speaksNear({ masked }: ReportDocument, character: string, { start, end }: Range): boolean {
  for (
    let at = masked.indexOf(character, start);
    at >= 0 && at < end;
    at = masked.indexOf(character, at + 1)
  ) {
    const near = labelKey(masked.slice(Math.max(start, at - NEAR), Math.min(end, at + NEAR)));
    const own = FORM_WORDS.reduce((text, word) => text.replaceAll(word, ''), near);
    if (WORDS.some((word) => own.includes(word))) return true;
  }
  return false;
}

function hasText({ masked }: ReportDocument, { body }: Section): boolean {
  return masked.slice(body.start, body.end).trim() !== '';
}
