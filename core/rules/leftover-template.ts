import type { Report, ReportDocument } from '../report/types';
import { overlaps, type Range, textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { ownTitles } from './support/own-titles';
import { LEFTOVERS, type Leftover, type LeftoverKind, SURNAMES } from './support/template-words';
import type { Bilingual, FindingDraft, Rule } from './types';

const MESSAGES: Readonly<Record<LeftoverKind, Bilingual>> = {
  placeholder: {
    zh: '“{written}”像是模板里待填的地方。',
    en: '"{written}" looks like a place of a template that was not filled in.',
  },
  line: { zh: '这里留着待填的空线。', en: 'A line to be filled in is left here.' },
  brackets: { zh: '括号里没有内容。', en: 'There is nothing in these brackets.' },
  note: {
    zh: '“{written}”像是写给填报人的话，没有换成内容。',
    en: '"{written}" looks like a note to the writer that was not replaced.',
  },
  form: {
    zh: '“{written}”是格式的填报说明，不是报告的内容。',
    en: '"{written}" is an instruction of the form and no part of a report.',
  },
};
const REMOVE = { zh: '删去“{written}”', en: 'Remove "{written}"' };
/** What can go without leaving a gap in what is said. */
const REMOVABLE: ReadonlySet<LeftoverKind> = new Set(['brackets', 'form']);

export const leftoverTemplate: Rule = {
  meta: {
    id: 'leftover-template',
    category: 'text',
    severity: 'warning',
    summary: { zh: '模板里待填的字样没有换掉', en: 'Words of a template were left in' },
    source: '惯例：公布的报告不留模板字样',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    const piece = textAt(document.masked, report.range);
    for (const leftover of LEFTOVERS) {
      if (!leftover.probes.some((probe) => piece.includes(probe))) continue;
      for (const { index, 0: found } of piece.matchAll(leftover.pattern)) {
        const start = report.range.start + index + leadingSpace(found);
        const range = { start, end: report.range.start + index + found.length };
        if (isLeft(document, report, leftover.kind, range)) emit(findingOf(document, leftover, range));
      }
    }
  },
};

function leadingSpace(found: string): number {
  return found.length - found.trimStart().length;
}

function findingOf({ masked }: ReportDocument, { kind, severity }: Leftover, range: Range): FindingDraft {
  const args = { written: asWritten(textAt(masked, range)) };
  return {
    range,
    message: MESSAGES[kind],
    args,
    ...(severity && { severity }),
    ...(REMOVABLE.has(kind) && {
      fixes: [{ kind: 'choice', title: REMOVE, args, edits: [{ range, text: '' }] }],
    }),
  };
}

function isLeft(document: ReportDocument, report: Report, kind: LeftoverKind, range: Range): boolean {
  // A comment or a picture is blank to readers, and is something.
  if (textAt(document.text, range) !== textAt(document.masked, range)) return false;
  if (range.start < startOf(report) || isInTable(document, report, range)) return false;
  if (kind === 'line') return !isRule(document, range);
  if (kind === 'placeholder') return !isExample(document, range) && !isMaskedOrBold(document, range);
  return true;
}

/** Where the report begins: what stands before its title belongs to a page. */
function startOf(report: Report): number {
  const starts = [ownTitles(report)[0]?.range, report.preamble, report.sections[0]?.heading];
  return Math.min(...starts.map((range) => range?.start ?? Number.POSITIVE_INFINITY));
}

function isInTable({ masked }: ReportDocument, report: Report, range: Range): boolean {
  const tables = Object.values(report.tables).flatMap((table) => [table, ...table.unread]);
  if ([...tables, ...report.unread].some((table) => overlaps(table.range, range))) return true;
  return /[|｜\t]/.test(lineAround(masked, range).whole);
}

/** In UTF-16 units on each side. */
const LINE_REACH = 200;

/** The line around a range, or what is near of it. */
function lineAround(masked: string, { start, end }: Range) {
  const near = masked.slice(Math.max(0, start - LINE_REACH), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const after = masked.slice(end, end + LINE_REACH).split('\n', 1)[0] as string;
  return { before, after, whole: `${before}${masked.slice(start, end)}${after}` };
}

/** A line of its own parts pieces of a text. */
function isRule({ masked }: ReportDocument, range: Range): boolean {
  const { before, after } = lineAround(masked, range);
  return before.trim() === '' && after.trim() === '';
}

/** In quotation marks, or behind 如: how something should be written, told in an example. */
const QUOTED = /[“「『《][^“「『《”」』》]*$/;
const EXAMPLE = /(?:如|格式|样式|樣式|模板|形如|形式)[^。；;]{0,12}$/;

function isExample({ masked }: ReportDocument, range: Range): boolean {
  const { before } = lineAround(masked, range);
  return QUOTED.test(before) || EXAMPLE.test(before);
}

/** 张×× is a person whose name is masked, **重点** bold in Markdown. */
function isMaskedOrBold({ masked }: ReportDocument, range: Range): boolean {
  const written = textAt(masked, range);
  const { before, after, whole } = lineAround(masked, range);
  if (SURNAMES.has(before.at(-1) ?? '')) return true;
  if (!/^\*{2,3}$/.test(written)) return false;
  return !/^年\*{2,3}月/.test(after) && (whole.match(/\*{2,3}/g) ?? []).length % 2 === 0;
}
