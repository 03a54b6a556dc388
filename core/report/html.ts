/**
 * HTML made readable: the same text at the same offsets, tags blanked, block borders turned into line breaks, and the
 * cells of its tables. htmlparser2's events keep the offsets that its tree loses.
 */
import { Parser } from 'htmlparser2';
import type { Range } from '../text/range';
import { JOINER } from '../text/space';

export interface HtmlCell {
  readonly range: Range;
}

export interface HtmlTable {
  readonly range: Range;
  readonly rows: readonly (readonly HtmlCell[])[];
}

export interface ReadableHtml {
  /** Same length as the source. An inline tag becomes word joiners, so that what it parts can be joined again. */
  readonly text: string;
  readonly tables: readonly HtmlTable[];
}

const BLOCKS = new Set(
  'p div br tr table thead tbody tfoot td th caption li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer nav body head html title form hr pre blockquote iframe'.split(
    ' ',
  ),
);
/** Inside these, a line break of the source is only white space. */
const FLOWING = new Set('p td th li h1 h2 h3 h4 h5 h6 dt dd caption title'.split(' '));
/** What a reader of the page does not see, or sees as a footnote or as struck out. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'sup', 'sub', 'del', 's', 'strike']);
const HIDDEN = /display\s*:\s*none/i;
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  zwnj: JOINER,
  zwj: JOINER,
  shy: JOINER,
};
const ENTITY = /&(?:#(?<decimal>\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<name>[a-zA-Z]{2,8}));?/g;

const TAG = /<(?:table|p|div|html|body|td|span|section|h[1-6])[\s>]/i;

/** Whether a text is, or holds, HTML that must be read as such. */
export function holdsHtml(text: string): boolean {
  return (
    text.includes('<') &&
    TAG.test(text) &&
    /<\/(?:table|p|div|html|body|td|section|h[1-6])>|<(?:td|tr)[\s>]/i.test(text)
  );
}

/**
 * How many elements may stand open in one another; browsers allow 512. The parser's work for each tag grows with them, so
 * that tags which nothing closes would make it slow.
 */
const DEEPEST = 1000;

/** Reads HTML; wrong and unclosed tags are read as a browser would, but elements nested too deep close all around them. */
export function readHtml(source: string): ReadableHtml {
  const reader = new Reader(source);
  for (let from = 0; from < source.length; ) from = readFrom(source, from, reader);
  return reader.finish();
}

/** Reads up to the end, or up to the tag that goes too deep; returns the offset behind what was read. */
function readFrom(source: string, from: number, reader: Reader): number {
  let end = source.length;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const silent = SILENT.has(name) || HIDDEN.test(attributes.style ?? '') || 'hidden' in attributes;
        reader.open(name, silent, from + parser.startIndex, from + parser.endIndex + 1);
        if (reader.depth < DEEPEST) return;
        end = from + parser.endIndex + 1;
        parser.pause();
      },
      onclosetag: (name, implied) => {
        const start = from + parser.startIndex;
        reader.close(name, start, implied ? start : from + parser.endIndex + 1);
      },
      ontext: () => reader.words(from + parser.startIndex, from + parser.endIndex + 1),
    },
    { decodeEntities: false, lowerCaseTags: true },
  );
  parser.end(source.slice(from));
  reader.leave(end);
  return end;
}

interface OpenTable {
  readonly start: number;
  readonly rows: HtmlCell[][];
  cell: number | undefined;
  nested: boolean;
}

class Reader {
  readonly #source: string;
  readonly #tables: HtmlTable[] = [];
  readonly #open: OpenTable[] = [];
  #text = '';
  #flowing = 0;
  /** For each open element, whether it silences what stands in it. */
  readonly #silence: boolean[] = [];
  #silent = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#silence.length;
  }

  open(name: string, silent: boolean, start: number, end: number): void {
    this.#blankTo(start, name);
    this.#tag(name, start, end);
    if (!VOID.has(name)) this.#silence.push(silent);
    if (silent && !VOID.has(name)) this.#silent++;
    if (FLOWING.has(name)) this.#flowing++;
    if (name === 'table') this.#openTable(start);
    const table = this.#open.at(-1);
    if (name === 'tr') table?.rows.push([]);
    if (table !== undefined && (name === 'td' || name === 'th')) table.cell = end;
  }

  close(name: string, start: number, end: number): void {
    const table = this.#open.at(-1);
    if (table !== undefined && (name === 'td' || name === 'th')) this.#closeCell(table, start);
    this.#blankTo(start, name);
    this.#tag(name, start, end);
    if (!VOID.has(name) && this.#silence.pop() === true) this.#silent--;
    if (FLOWING.has(name) && this.#flowing > 0) this.#flowing--;
    if (name === 'table' && table !== undefined) this.#closeTable(table, end);
  }

  words(start: number, end: number): void {
    this.#blankTo(start, 'span');
    const piece = this.#source.slice(this.#text.length, end);
    if (this.#silent > 0) this.#text += JOINER.repeat(piece.length);
    else this.#text += decoded(this.#flowing > 0 ? piece.replace(/[\r\n]/g, ' ') : piece);
  }

  /** Closes all that is open. */
  leave(end: number): void {
    for (let table = this.#open.at(-1); table !== undefined; table = this.#open.at(-1)) {
      this.#closeCell(table, end);
      this.#closeTable(table, end);
    }
    this.#silence.length = 0;
    this.#silent = 0;
    this.#flowing = 0;
  }

  finish(): ReadableHtml {
    this.#blankTo(this.#source.length, 'br');
    return { text: this.#text, tables: this.#tables.sort((a, b) => a.range.start - b.range.start) };
  }

  /** Anything between the last event and this one (comments, declarations) is blank. */
  #blankTo(offset: number, name: string): void {
    if (offset <= this.#text.length) return;
    this.#tag(name, this.#text.length, offset);
  }

  #tag(name: string, start: number, end: number): void {
    const length = Math.min(end, this.#source.length) - Math.max(start, this.#text.length);
    if (length <= 0) return;
    this.#text += BLOCKS.has(name) ? `\n${' '.repeat(length - 1)}` : JOINER.repeat(length);
  }

  #openTable(start: number): void {
    const outer = this.#open.at(-1);
    if (outer !== undefined) outer.nested = true;
    this.#open.push({ start, rows: [], cell: undefined, nested: false });
  }

  #closeCell(table: OpenTable, end: number): void {
    if (table.cell === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push({ range: { start: table.cell, end: Math.max(end, table.cell) } });
    table.cell = undefined;
  }

  /** Closes the innermost table. One that only frames others is layout, not data. */
  #closeTable(table: OpenTable, end: number): void {
    this.#open.pop();
    if (!table.nested) this.#tables.push({ range: { start: table.start, end }, rows: table.rows });
  }
}

function decoded(piece: string): string {
  if (!piece.includes('&')) return piece;
  return piece.replace(ENTITY, (all, ...groups) => {
    const { decimal, hex, name } = groups.at(-1) as Record<string, string | undefined>;
    const code =
      decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
    const character = code === undefined ? ENTITIES[name ?? ''] : characterOf(code);
    return character === undefined ? all : character.padEnd(all.length, JOINER);
  });
}

function characterOf(code: number): string {
  return code === 0xa0 || code < 32 || code > 0xffff ? ' ' : String.fromCharCode(code);
}
