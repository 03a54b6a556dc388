/** The outline of a text: its reports with their titles, sections, sub-topics, tables and rows, each inside the one that holds it. */
import type { Report, ReportDocument, ReportTable, Section } from '../report/types';
import { asWritten } from '../rules/support/as-written';
import { printedName, rowLabel } from '../rules/support/printed-tables';
import type { Range } from '../text/range';
import { endBefore, sectionRange, topicBlocks } from './blocks';
import { type PrintedExtent, printedExtents } from './extents';
import { rowRange, rowsOf } from './rows';
import { type TableSize, tableSize } from './table-size';

export type OutlineKind = 'report' | 'title' | 'section' | 'topic' | 'table' | 'row';

/** One entry; `selection` (what to show and mark) lies inside `range`, and that inside the parent's. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** As printed; empty where nothing is printed that could name it (a report without title). */
  readonly name: string;
  readonly range: Range;
  readonly selection: Range;
  /** Of a table. */
  readonly size?: TableSize;
  /** Of a table where those of several years stand side by side: its own. */
  readonly year?: number;
  /** Of a row: its cells as printed. */
  readonly values?: readonly string[];
  readonly report: Report;
  readonly children: readonly OutlineNode[];
}

interface Entry extends Omit<OutlineNode, 'children'> {
  /** Of a sub-topic: how many stand above it. */
  readonly depth?: number;
}
interface MutableNode extends Entry {
  readonly children: MutableNode[];
}

const RANKS: readonly OutlineKind[] = ['report', 'title', 'section', 'topic', 'table', 'row'];

/** The outline; a text of several reports has one root for each. @param rows whether tables list their rows. */
export function outlineOf(document: ReportDocument, rows: boolean): readonly OutlineNode[] {
  const own = document.reports.filter(({ sharesText }) => !sharesText);
  const entries = document.reports.flatMap((report) => [
    ...(report.sharesText ? [] : textEntries(document, report, own.length > 1)),
    ...tableEntries(document, report, rows),
  ]);
  return nested(entries);
}

function textEntries(document: ReportDocument, report: Report, isOneOfMany: boolean): Entry[] {
  return [
    ...(isOneOfMany ? [reportEntry(document, report)] : []),
    ...titleEntries(document, report),
    ...report.sections.flatMap((section) => sectionEntries(document, report, section)),
  ];
}

function reportEntry(document: ReportDocument, report: Report): Entry {
  const { body, year, range } = report;
  const name = [body ? asWritten(body.raw) : '', year ?? ''].join(' ').trim();
  const end = endBefore(document, range.start, range.end);
  const selection = report.titles[0]?.range ?? { start: range.start, end: range.start };
  return { kind: 'report', name, range: { start: range.start, end }, selection, report };
}

function titleEntries({ masked }: ReportDocument, report: Report): Entry[] {
  const range = report.titles[0]?.range;
  if (!range) return [];
  return [
    {
      kind: 'title',
      name: asWritten(masked.slice(range.start, range.end)),
      range,
      selection: range,
      report,
    },
  ];
}

function sectionEntries(document: ReportDocument, report: Report, section: Section): Entry[] {
  const { masked } = document;
  const { heading, mark, title } = section;
  const name = asWritten(masked.slice(mark.start, mark.end)) + title.trim();
  const range = sectionRange(document, section);
  const topics = topicBlocks(document, section).map(
    ({ topic, range: whole, depth }): Entry => ({
      kind: 'topic',
      name: asWritten(masked.slice(topic.range.start, topic.range.end)),
      range: whole,
      selection: topic.range,
      depth,
      report,
    }),
  );
  return [{ kind: 'section', name, range, selection: heading, report }, ...topics];
}

function tableEntries(document: ReportDocument, report: Report, rows: boolean): Entry[] {
  return printedExtents(document, report).flatMap((extent) => [
    tableEntry(document, report, extent),
    ...(rows ? extent.parts.flatMap((table) => rowEntries(document, report, table)) : []),
  ]);
}

function tableEntry({ lines, reports }: ReportDocument, report: Report, extent: PrintedExtent): Entry {
  const { id, range } = extent;
  const end = Math.min(range.end, lines.end(lines.lineAt(range.start)));
  const isOneOfTwo = report.year !== undefined && reports.some(({ sharesText }) => sharesText);
  return {
    ...{ kind: 'table', name: String(printedName(id).table), range, report, size: tableSize(extent) },
    ...(isOneOfTwo && { year: report.year }),
    selection: { start: range.start, end },
  };
}

function rowEntries(document: ReportDocument, report: Report, table: ReportTable): Entry[] {
  return rowsOf(table).flatMap((row): Entry[] => {
    const range = rowRange(document, table, row);
    if (!range) return [];
    const label = table.labels[row]?.range;
    const isPrinted = label !== undefined && label.end > label.start;
    return [
      {
        ...{ kind: 'row', name: rowLabel(table.edition, table.id, row), range, report },
        selection: isPrinted ? label : range,
        values: Object.values(table.cells[row] ?? {}).map(({ raw }) => raw),
      },
    ];
  });
}

/** Puts each entry into the nearest one of a higher kind that it begins in, and cuts it off at that one's end. */
function nested(entries: readonly Entry[]): readonly OutlineNode[] {
  const roots: MutableNode[] = [];
  const open: MutableNode[] = [];
  const inOrder = [...entries].sort((a, b) => a.range.start - b.range.start || rankOf(a) - rankOf(b));
  for (const entry of inOrder) {
    while (open.length > 0 && !mayHold(open.at(-1) as MutableNode, entry)) open.pop();
    const parent = open.at(-1);
    const node: MutableNode = { ...within(parent, entry), children: [] };
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** A sub-topic ranks by its depth, which is never beyond a few marks, before the next kind. */
function rankOf({ kind, depth = 0 }: Entry): number {
  return RANKS.indexOf(kind) + depth / 10;
}

function mayHold(parent: Entry, entry: Entry): boolean {
  const isHigher = parent.kind !== 'title' && rankOf(parent) < rankOf(entry);
  return isHigher && entry.range.start < parent.range.end;
}

function within(parent: Entry | undefined, entry: Entry): Entry {
  const end = Math.min(entry.range.end, parent?.range.end ?? entry.range.end);
  const selection = {
    start: Math.max(entry.range.start, Math.min(entry.selection.start, end)),
    end: Math.min(entry.selection.end, end),
  };
  return { ...entry, range: { start: entry.range.start, end }, selection };
}
