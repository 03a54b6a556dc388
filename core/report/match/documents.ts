/** Table 2: parts by article, rows by label, columns by their heads, in the standard order where those do not say. */
import { editions } from '../../edition/index';
import type { Edition, EditionTable, TableId } from '../../edition/types';
import { labelKey } from '../../text/label-key';
import { remembering } from '../../text/remember';
import type { RawRow } from '../tables/types';
import type { Cell, Label } from '../types';
import { findWholeLabel, hasFigures } from './labels';
import { once, type PadSide, sideOf, withoutPads } from './pads';
import type { FoundRow } from './types';

export interface DocumentPart {
  readonly table: EditionTable;
  readonly rows: readonly FoundRow[];
  readonly heads: Readonly<Record<string, Label>>;
  /** The columns in the order in which they stand. */
  readonly columns: readonly string[];
  readonly unknown: readonly Label[];
}

/** The edition that the words of a table speak for; undefined where they speak for none or as much for two. */
export function editionOfWords(rows: readonly RawRow[]): Edition | undefined {
  const votes = new Map<Edition, number>();
  for (const raw of rows) {
    for (const cell of raw.cells) {
      if (cell.form !== 'text') continue;
      for (const edition of marksIn(cell.raw)) votes.set(edition, (votes.get(edition) ?? 0) + 1);
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked[0] !== undefined && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : undefined;
}

const LONGEST_WORDS = 400;

/** The editions whose own words a piece of text holds. */
const marksIn = remembering((raw): readonly Edition[] => {
  const key = labelKey(raw);
  return editions.filter((edition) => edition.marks.some((mark) => key.includes(mark)));
}, LONGEST_WORDS);

/** The one edition whose words a text holds. */
export function editionOfText(text: string): Edition | undefined {
  const found = marksIn(text);
  return found.length === 1 ? found[0] : undefined;
}

/** Reads a zone as table 2 of an edition. */
export function matchDocuments(rows: readonly RawRow[], edition: Edition): readonly DocumentPart[] {
  const form = formOf(edition);
  const { tables } = form;
  const drafts = new Map(tables.map((table) => [table.id, newDraft(table)]));
  const side = once(() => padSide(rows, form));
  let part: TableId | undefined;
  for (const raw of rows) {
    part = articleIn(raw, tables) ?? part;
    const found = findWholeLabel(raw, (key, words) => documentRow(key, words, form));
    if (found !== undefined && found.values.length > 0) {
      addHeads(raw, found.label, drafts, part);
      const { table, row } = found.row;
      const draft = drafts.get(table.id);
      const values = withoutPads(found.values, table.columns.length, side) ?? underHeads(found.values, draft);
      draft?.rows.push({ row, label: found.label, values });
      part = table.id;
    } else {
      addHeads(raw, undefined, drafts, part);
      const draft = part === undefined ? undefined : drafts.get(part);
      const label = draft === undefined ? undefined : unknownRow(raw, draft, side);
      if (label !== undefined) draft?.unknown.push(label);
    }
  }
  return [...drafts.values()].filter((draft) => draft.rows.length > 0).map(finish);
}

interface Draft {
  readonly table: EditionTable;
  readonly rows: FoundRow[];
  readonly heads: Map<string, Label>;
  readonly unknown: Label[];
  /** Whether a head stands there that names no column. */
  hasStrangeHead: boolean;
  /** The most heads that stood beside one another in one line. */
  besideOneAnother: number;
}

function newDraft(table: EditionTable): Draft {
  return { table, rows: [], heads: new Map(), unknown: [], hasStrangeHead: false, besideOneAnother: 0 };
}

function finish(draft: Draft): DocumentPart {
  const standard = draft.table.columns.map((column) => column.id);
  const seen = [...draft.heads.keys()];
  const { length } = draft.rows.find((row) => row.values !== undefined)?.values ?? standard;
  const columns = seen.length === length ? seen : standard;
  // Heads beside one another with more of them in another line: the order of the lines is not that of the columns.
  const isSpread = draft.besideOneAnother > 1 && draft.besideOneAnother < seen.length;
  const isOrdered = inOrder(seen, standard) || (seen.length === length && !isSpread);
  const rows = draft.rows.map((row) =>
    isOrdered && row.values?.length === columns.length ? row : { ...row, values: undefined },
  );
  return {
    table: draft.table,
    unknown: draft.unknown,
    rows,
    heads: Object.fromEntries(draft.heads),
    columns,
  };
}

function inOrder(seen: readonly string[], standard: readonly string[]): boolean {
  return seen.every((id, at) => at === 0 || standard.indexOf(seen[at - 1] as string) < standard.indexOf(id));
}

/** A table that lacks a column of the form: its rows have as many values as its own heads name. */
function underHeads(values: readonly Cell[], draft: Draft | undefined): readonly Cell[] | undefined {
  if (draft === undefined || draft.hasStrangeHead || draft.heads.size === 0) return undefined;
  return values.length === draft.heads.size ? values : undefined;
}

interface DocumentRow {
  readonly table: EditionTable;
  readonly row: string;
}

/** The rows of an edition's table 2 by the whole of their label. */
interface DocumentForm {
  readonly tables: readonly EditionTable[];
  readonly whole: ReadonlyMap<string, DocumentRow>;
}

const forms = new Map<Edition, DocumentForm>();

function formOf(edition: Edition): DocumentForm {
  let form = forms.get(edition);
  if (form === undefined) {
    const tables = edition.tables.filter((table) => table.section === 2);
    const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
    const whole = rows.flatMap(({ table, row }) =>
      [labelKey(row.label), ...row.keys].map((key) => [key, { table, row: row.id }] as const),
    );
    form = { tables, whole: new Map(whole) };
    forms.set(edition, form);
  }
  return form;
}

/** A label is a row's words alone, or with a note in brackets behind them: 规章-制发 of a comparison is none. */
function documentRow(key: string, raw: string, form: DocumentForm): DocumentRow | undefined {
  const found = form.whole.get(key);
  if (found !== undefined || !(raw.includes('(') || raw.includes('（'))) return found;
  for (const [words, row] of form.whole) if (key.startsWith(words)) return row;
  return undefined;
}

function articleIn(raw: RawRow, tables: readonly EditionTable[]): TableId | undefined {
  let part: TableId | undefined;
  for (const cell of raw.cells) {
    if (cell.form !== 'text' || !cell.raw.includes('二十')) continue;
    const item = /二十条第?([一五六八九])项/u.exec(labelKey(cell.raw))?.[1];
    part = tables.find((table) => item !== undefined && table.title.includes(`（${item}）`))?.id ?? part;
  }
  return part;
}

/** What stands in the rows of heads and is none. */
const NO_HEAD = /信息内容|二十条|^第?[一五六八九]项$|^$/u;

/** Notes the heads among a row's text cells (those before its label, where it has one) for the part they stand in. */
function addHeads(
  raw: RawRow,
  label: Label | undefined,
  drafts: Map<TableId, Draft>,
  part: TableId | undefined,
): void {
  const draft = part === undefined ? undefined : drafts.get(part);
  if (draft === undefined || draft.rows.length > 0 || draft.heads.size === draft.table.columns.length) return;
  for (const cell of raw.cells) {
    if (cell.form !== 'text' || (label !== undefined && cell.range.start >= label.range.start)) continue;
    if (raw.grid) addHead(cell, draft);
    else addHeadsOfLine(cell, draft);
  }
}

function addHead(cell: Label, draft: Draft): void {
  const key = labelKey(cell.raw);
  const [column] = columnsNamed(key, draft.table);
  if (column === undefined) draft.hasStrangeHead ||= !NO_HEAD.test(key);
  else if (!draft.heads.has(column)) draft.heads.set(column, { raw: cell.raw, range: cell.range });
}

/** Where blanks part the cells, a line of heads is one text: each of its words is a head, or all of it is strange. */
function addHeadsOfLine(line: Label, draft: Draft): void {
  const words = wordsOf(line);
  const before = draft.heads.size;
  const isPlain = words.every(({ raw }) => isHead(labelKey(raw), draft.table));
  draft.hasStrangeHead ||= !isPlain;
  for (const head of isPlain ? words : [line])
    for (const column of columnsNamed(labelKey(head.raw), draft.table))
      if (!draft.heads.has(column)) draft.heads.set(column, { raw: head.raw, range: head.range });
  draft.besideOneAnother = Math.max(draft.besideOneAnother, draft.heads.size - before);
}

function isHead(key: string, table: EditionTable): boolean {
  return NO_HEAD.test(key) || columnsNamed(key, table).length > 0;
}

function wordsOf({ raw, range }: Label): Label[] {
  return Array.from(raw.matchAll(/\S+/gu), ({ 0: word, index }) => {
    const start = range.start + index;
    return { raw: word, range: { start, end: start + word.length } };
  });
}

/** The columns that a key names, in the order in which it names them. */
function columnsNamed(key: string, table: EditionTable): string[] {
  const named = table.columns.flatMap(({ id, keys }) => {
    const places = keys.map((word) => key.indexOf(word)).filter((at) => at >= 0);
    return places.length === 0 ? [] : [{ id, at: Math.min(...places) }];
  });
  return named.sort((a, b) => a.at - b.at).map(({ id }) => id);
}

function padSide(rows: readonly RawRow[], form: DocumentForm): PadSide {
  for (const raw of rows) {
    if (!raw.cells.some((cell) => cell.form === 'blank')) continue;
    const found = findWholeLabel(raw, (key, words) => documentRow(key, words, form));
    const side = found === undefined ? undefined : sideOf(found.values, found.row.table.columns.length);
    if (side === 'leading' || side === 'trailing') return side;
  }
  return 'trailing';
}

/** A row of figures whose label the edition does not know; only where the layout shows the row's borders. */
function unknownRow(raw: RawRow, draft: Draft, side: () => PadSide): Label | undefined {
  const label: Cell | undefined = raw.cells.find((cell) => cell.form === 'text');
  if (label === undefined || !raw.grid) return undefined;
  const values = withoutPads(raw.cells.slice(raw.cells.indexOf(label) + 1), draft.table.columns.length, side);
  return values !== undefined && hasFigures(values) ? { raw: label.raw, range: label.range } : undefined;
}
