/** From the regions of a text to the standard tables: layout, rows, cells. */
import { APPLICANTS } from '../edition/applications';
import { tableOf } from '../edition/index';
import { OUTCOMES } from '../edition/reviews';
import type { Edition, PrintedTableId, TableId } from '../edition/types';
import type { Range } from '../text/range';
import { applicationHeads, matchApplications } from './match/applications';
import { editionOfText, editionOfWords, matchDocuments } from './match/documents';
import { hasReviewFigures, matchReviews } from './match/reviews';
import type { FoundRow } from './match/types';
import { type Html, inOneFlow, type Piece, piecesOf } from './pieces';
import type { Region } from './regions';
import { TableBuilder } from './table-builder';
import type { LayoutId, LostTable, ReportTable, Unread } from './types';

export interface ReadTables {
  /** The edition that the words of table 2 tell; undefined where they do not. */
  readonly words: Edition | undefined;
  /** One set of tables for each report; more than one where reports stand side by side. */
  readonly sets: readonly Partial<Record<TableId, ReportTable>>[];
  readonly lost: readonly LostTable[];
  readonly unread: readonly Unread[];
}

const SECTION: Readonly<Record<PrintedTableId, 2 | 3 | 4>> = { table2: 2, table3: 3, table4: 4 };

/** Reads every region. `edition` is the report's by its year; undefined when no year is known. */
export function readTables(
  text: string,
  regions: readonly Region[],
  html: Html,
  edition: Edition | undefined,
  fallback: Edition,
): ReadTables {
  const reader = new TableReader(text, edition, fallback);
  const zones = regions.map((region) => ({ region, pieces: piecesOf(text, region, html) }));
  for (const { region, pieces } of zones) reader.noteWords(region, pieces);
  for (const { region, pieces } of zones) reader.read(region, pieces);
  return reader.finish();
}

class TableReader {
  readonly #text: string;
  readonly #edition: Edition | undefined;
  readonly #fallback: Edition;
  readonly #builders = new Map<TableId, TableBuilder>();
  readonly #unread: Unread[] = [];
  readonly #lost: LostTable[] = [];
  #words: Edition | undefined;

  constructor(text: string, edition: Edition | undefined, fallback: Edition) {
    this.#text = text;
    this.#edition = edition;
    this.#fallback = fallback;
  }

  /** The words of table 2 tell its edition; those of table 3 only where table 2 is silent. */
  noteWords(region: Region, pieces: readonly Piece[]): void {
    if (region.table !== 'table2') return;
    this.#words ??= editionOfWords(pieces.flatMap((piece) => piece.rows));
    const isGlued = pieces.some((piece) => piece.layout === 'glued');
    if (isGlued) this.#words ??= editionOfText(this.#text.slice(region.range.start, region.range.end));
  }

  read(region: Region, pieces: readonly Piece[]): void {
    const before = this.#countFigures();
    for (const piece of region.table === 'table4' ? inOneFlow(pieces) : pieces) {
      if (piece.layout === 'glued')
        this.#unread.push({ reason: 'glued', range: region.range, ...tableIn(region) });
      else if (region.table === 'table2') this.#readDocuments(piece);
      else if (region.table === 'table3') this.#readApplications(piece);
      else this.#readReviews(region, piece);
    }
    const isRead =
      this.#countFigures() > before || this.#unread.some((unread) => within(unread.range, region.range));
    if (!isRead) this.#noteLost(region);
  }

  finish(): ReadTables {
    const count = Math.max(1, ...[...this.#builders.values()].map((builder) => builder.count));
    const sets = Array.from({ length: count }, (_, index) => {
      const set: Partial<Record<TableId, ReportTable>> = {};
      for (const [id, builder] of this.#builders) {
        const table = builder.build(index);
        if (table !== undefined && !isShell(table)) set[id] = table;
      }
      return set;
    });
    for (const builder of this.#builders.values()) this.#unread.push(...builder.leftovers);
    const found = new Set(
      Object.values(sets[0] ?? {}).map((table) => tableOf(table.edition, table.id)?.section),
    );
    return {
      words: this.#words,
      sets,
      lost: this.#lost.filter((lost) => !found.has(lost.section)),
      unread: this.#unread,
    };
  }

  #readDocuments(piece: Piece): void {
    const edition = this.#words ?? this.#edition ?? this.#fallback;
    for (const part of matchDocuments(piece.rows, edition)) {
      const builder = this.#builder(part.table.id, edition, piece.layout);
      for (const row of part.rows) builder.addRow(row, part.columns);
      for (const label of part.unknown) builder.addUnknown(label);
      builder.addHeads(part.heads);
    }
  }

  #readApplications(piece: Piece): void {
    const matched = matchApplications(piece.rows);
    if (matched.rows.length === 0) return;
    const edition = this.#applicationsEdition(matched.rows);
    const builder = this.#builder('table3', edition, piece.layout);
    const columns = APPLICANTS.map((column) => column.id);
    for (const row of matched.rows) builder.addRow(row, columns);
    for (const label of matched.unknown) builder.addUnknown(label);
    for (const range of matched.unlabelled) builder.addUnread({ reason: 'no-label', range, table: 'table3' });
    builder.addHeads(applicationHeads(piece.rows, APPLICANTS));
  }

  /** （六）in three rows is the 2021 form; in one row it may stand in either. */
  #applicationsEdition(rows: readonly FoundRow[]): Edition {
    const own = this.#words ?? this.#edition ?? this.#fallback;
    const three = rows.some((row) => row.row === 'otherNoCorrect' || row.row === 'otherNoFee');
    if (!three || tableOf(own, 'table3')?.rows.some((row) => row.id === 'otherNoFee')) return own;
    return this.#fallback;
  }

  #readReviews(region: Region, piece: Piece): void {
    const readings = matchReviews(piece.rows);
    const edition = this.#edition ?? this.#words ?? this.#fallback;
    const columns = OUTCOMES.map((column) => column.id);
    for (const reading of readings) {
      const builder = this.#builder('table4', edition, piece.layout);
      for (const [row, values] of Object.entries(reading)) {
        const label = {
          raw: '',
          range: { start: values[0]?.range.start ?? 0, end: values[0]?.range.start ?? 0 },
        };
        builder.addRow({ row, label, values }, columns);
      }
    }
    if (readings.length === 0 && hasReviewFigures(piece.rows)) {
      this.#unread.push({ reason: 'cell-count', range: region.range, table: 'table4' });
    }
  }

  #builder(id: TableId, edition: Edition, layout: LayoutId): TableBuilder {
    let builder = this.#builders.get(id);
    if (builder === undefined) {
      builder = new TableBuilder(id, edition, layout);
      this.#builders.set(id, builder);
    }
    return builder;
  }

  #countFigures(): number {
    let rows = 0;
    for (const builder of this.#builders.values()) rows += builder.size;
    return rows;
  }

  /** Nothing was read: figures that stand there are unread, otherwise the table is lost. */
  #noteLost(region: Region): void {
    const section = SECTION[region.table];
    const piece = this.#text.slice(region.range.start, region.range.end);
    if (region.anchored && holdsFigures(piece)) {
      this.#unread.push({ reason: 'no-label', range: region.range, ...tableIn(region) });
      return;
    }
    const holdsLines = region.anchored || piece.includes('|');
    this.#lost.push({ section, kind: holdsLines ? 'empty' : 'picture', range: region.range });
  }
}

/** Lines with figures in a table that could not be read; a head that was cut off has next to none. */
const FEW_FIGURES = 3;

/** Whether a piece has lines with figures that are no sentences. */
function holdsFigures(piece: string): boolean {
  let lines = 0;
  for (const line of piece.split('\n')) {
    if (line.length <= 200 && /\d/.test(line) && !/[。；，]|\d\s*年/u.test(line)) lines++;
    if (lines >= FEW_FIGURES) return true;
  }
  return /\d(?:[^\d\n。；，]{1,3}\d+){9}/u.test(piece);
}

/** A label or two whose cells are all blank: the lines of a table that was lost, not a table. */
function isShell(table: ReportTable): boolean {
  if (table.id !== 'table3') return false;
  const rows = Object.values(table.cells);
  return (
    rows.length <= 2 && rows.every((cells) => Object.values(cells).every((cell) => cell.form === 'blank'))
  );
}

/** Tables 3 and 4 have an id of their own; table 2 is known by its parts only. */
function tableIn(region: Region): { table?: TableId } {
  return region.table === 'table2' ? {} : { table: region.table };
}

function within(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
