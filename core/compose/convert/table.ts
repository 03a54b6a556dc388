/** One printed table, of any layout, in the standard form: a refusal where anything would be lost or guessed. */
import type { PrintedTable } from '../../edition/types';
import { applyFixes } from '../../lint/fix';
import type { PrintedExtent } from '../../locate/extents';
import type { Report, ReportDocument } from '../../report/types';
import type { Bilingual, TextEdit } from '../../rules/types';
import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import type { CellValues } from '../cells';
import { htmlTable } from '../html';
import { markdownTable } from '../markdown';
import { minimalEdit } from '../minimal-edit';
import { formWords } from './form-words';
import { placeObstacle, readingObstacle } from './obstacles';
import { placeOfTable, type TablePlace, withGaps } from './place';
import { reason } from './refusal';
import { cellWords, readsTheSame } from './same-reading';

export type Conversion =
  | {
      readonly kind: 'edits';
      readonly edits: readonly TextEdit[];
      /** What was left as it is, and why. */
      readonly left: readonly Bilingual[];
    }
  | { readonly kind: 'refused'; readonly reason: Bilingual };

/** One printed table in the standard form; no edits where it has it already. */
export function convertTable(document: ReportDocument, report: Report, extent: PrintedExtent): Conversion {
  const found = tableEdits(document, report, extent);
  if (found.kind === 'refused' || found.edits.length === 0) return found;
  const { text } = applyFixes(document.text, [found]);
  return readsTheSame(document, text) ? found : { kind: 'refused', reason: reason('wouldDiffer') };
}

/** The same before it was proved that nothing changes for the reader. */
export function tableEdits(document: ReportDocument, report: Report, extent: PrintedExtent): Conversion {
  const found = standardTable(document, report, extent);
  if (found.kind === 'refused') return found;
  const { place, table } = found;
  const { start, end } = place.range;
  if (place.form === 'html' && isSameElement(document.text.slice(start, end), table))
    return { kind: 'edits', edits: [], left: [] };
  return {
    kind: 'edits',
    edits: lineEdits(document, place.range, withGaps(document, place, table)),
    left: [],
  };
}

export type StandardTable =
  | { readonly kind: 'table'; readonly place: TablePlace; readonly table: string }
  | { readonly kind: 'refused'; readonly reason: Bilingual };

/**
 * A printed table as the form has it, with lines parted by `\n`, and the place that it takes in the text.
 * @param form what to write it as, where not what the document is written in.
 */
export function standardTable(
  document: ReportDocument,
  report: Report,
  extent: PrintedExtent,
  form?: TablePlace['form'],
): StandardTable {
  const printed = report.edition.printed.find(({ id }) => id === extent.id) as PrintedTable;
  const words = formWords(report.edition, extent.id);
  const own = placeOfTable(document, report, extent, words);
  const place = { ...own, form: form ?? own.form };
  const obstacle =
    readingObstacle(document, report, extent, printed) ??
    placeObstacle(document, report, extent, place, words) ??
    cellObstacle(document, extent, place);
  if (obstacle) return { kind: 'refused', reason: obstacle };
  const values = valuesOf(document, report, place);
  const write = place.form === 'html' ? htmlTable : markdownTable;
  return { kind: 'table', place, table: write(printed, values) };
}

/** Each cell's own text; of an element the words that a browser shows. */
function valuesOf(document: ReportDocument, report: Report, { isElement }: TablePlace): CellValues {
  return (table, row, column) => {
    const cell = report.tables[table]?.cells[row]?.[column];
    if (!cell) return '';
    return isElement ? cellWords(document, cell) : document.text.slice(cell.range.start, cell.range.end);
  };
}

function cellObstacle(
  document: ReportDocument,
  extent: PrintedExtent,
  { isElement, form }: TablePlace,
): Bilingual | undefined {
  if (form === 'html') return undefined;
  for (const { cells, layout } of extent.parts)
    for (const row of Object.values(cells))
      for (const cell of Object.values(row)) {
        const { start, end } = cell.range;
        const words = isElement ? cellWords(document, cell) : document.text.slice(start, end);
        const isPiped = layout === 'markdown' || layout === 'pipes';
        if (/[\r\n\f<]/.test(words) || (!isPiped && words.includes('|')))
          return reason('cellForm', { text: words.replace(/\s+/g, ' ').slice(0, 30) });
      }
  return undefined;
}

/** Line by line where the lines are as many, else the lines that differ as one. */
function lineEdits({ text, lines }: ReportDocument, { start, end }: Range, wanted: string): TextEdit[] {
  const first = lines.lineAt(start);
  const count = lines.lineAt(end) - first + 1;
  const own = new LineIndex(wanted);
  if (own.count !== count) return onlyEdit(minimalEdit(text, start, end, wanted));
  return Array.from({ length: count }, (_, at) =>
    minimalEdit(
      text,
      Math.max(start, lines.start(first + at)),
      Math.min(end, lines.end(first + at)),
      wanted.slice(own.start(at + 1), own.end(at + 1)),
    ),
  ).filter((edit) => edit !== undefined);
}

function onlyEdit(edit: TextEdit | undefined): TextEdit[] {
  return edit ? [edit] : [];
}

const KEPT = new Set(['table', 'tr', 'td', 'th']);

/** Whether two elements are the same table: cells, words and merged extents; how they are dressed does not count. */
function isSameElement(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(element: string): string {
  return element
    .replace(
      /<(\/?)([a-z][a-z0-9:]{0,20})([^<>]*)>/gi,
      (_, close: string, name: string, attributes: string) => {
        const tag = name.toLowerCase();
        if (!KEPT.has(tag)) return '';
        const spans = (attributes.match(/(?:col|row)span\s*=\s*["']?\d+/gi) ?? [])
          .map((span) => span.toLowerCase().replace(/[\s"']/g, ''))
          .filter((span) => !span.endsWith('=1'));
        return `<${close}${tag === 'th' ? 'td' : tag} ${spans.sort().join(' ')}>`;
      },
    )
    .replace(/&nbsp;/gi, '')
    .replace(/\s+/g, '');
}
