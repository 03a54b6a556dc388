/** What a text says to its reader, without where it stands: for comparing a text before and after it was rewritten. */
import type { Cell, Label, Report, ReportDocument } from '../../core/report/types';
import type { TextEdit } from '../../core/rules/types';

/** Everything that was read, offsets left out. */
export function reading(document: ReportDocument): unknown {
  return document.reports.map((report) => ({
    body: report.body?.raw,
    year: report.year,
    edition: report.edition.id,
    sharesText: report.sharesText,
    sections: report.sections.map(({ number, canonical, title, topics }) => ({
      number,
      canonical,
      title,
      topics: topics.map(({ name, topics: known }) => ({ name, known })),
    })),
    tables: Object.values(report.tables).map((table) => ({
      id: table.id,
      edition: table.edition.id,
      cells: cellsOf(table.cells),
      labels: rawOf(table.labels),
      headers: rawOf(table.headers),
      unknownRows: table.unknownRows.map(({ raw }) => raw),
      unread: table.unread.map(({ reason, row }) => ({ reason, row })),
    })),
    unread: report.unread.map(({ reason, table, row }) => ({ reason, table, row })),
    lost: report.lostTables.map(({ section, kind }) => ({ section, kind })),
  }));
}

/** The cells of a report's tables without their places; without `raw` only what they stand for. */
export function cellsIn(report: Report, { raw } = { raw: true }): unknown {
  return Object.fromEntries(
    Object.values(report.tables).map((table) => [table.id, cellsOf(table.cells, raw)]),
  );
}

function cellsOf(cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>, withRaw = true): unknown {
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, { range: _, raw, ...cell }]) => [
          column,
          withRaw ? { ...cell, raw } : cell,
        ]),
      ),
    ]),
  );
}

function rawOf(labels: Readonly<Record<string, Label>>): unknown {
  return Object.fromEntries(Object.entries(labels).map(([id, { raw }]) => [id, raw]));
}

/** The text after edits. @throws where they overlap or are not in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let from = 0;
  for (const { range, text: written } of edits) {
    if (range.start < from) throw new Error(`edits overlap at ${range.start}`);
    out += text.slice(from, range.start) + written;
    from = range.end;
  }
  return out + text.slice(from);
}
