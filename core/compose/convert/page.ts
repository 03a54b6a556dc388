/** A web page as a Markdown draft: its paragraphs, headings and standard tables, where it holds nothing else. */
import { applyFixes } from '../../lint/fix';
import { printedExtents } from '../../locate/extents';
import { readReport } from '../../report/parse';
import type { ReportDocument } from '../../report/types';
import type { Bilingual } from '../../rules/types';
import { lineBreakOf } from '../../text/breaks';
import type { Range } from '../../text/range';
import { JOINER } from '../../text/space';
import { minimalEdit } from '../minimal-edit';
import { headingEdits } from './headings';
import { richElement } from './obstacles';
import { aboutTable, reason } from './refusal';
import { readsTheSame } from './same-reading';
import { type Conversion, type StandardTable, standardTable } from './table';

/** The page as Markdown; refused where anything of it would be lost. */
export function convertPage(document: ReportDocument): Conversion {
  const found = standardTables(document);
  if (!Array.isArray(found)) return found;
  const obstacle = pageObstacle(
    document,
    found.map(({ place }) => place.range),
  );
  if (obstacle) return { kind: 'refused', reason: obstacle };
  const draft = readReport(asMarkdown(document, found));
  const parts = draft.reports.map((report) => headingEdits(draft, report));
  const { text } = applyFixes(draft.text, [{ edits: parts.flatMap(({ edits }) => edits) }]);
  if (!readsTheSame(document, text)) return { kind: 'refused', reason: reason('wouldDiffer') };
  const edit = minimalEdit(document.text, 0, document.text.length, text);
  return { kind: 'edits', edits: edit ? [edit] : [], left: parts.flatMap(({ left }) => left) };
}

type Converted = Extract<StandardTable, { kind: 'table' }>;

/** All standard tables of the page in the order of the text, or why one of them cannot be had. */
function standardTables(document: ReportDocument): Converted[] | { kind: 'refused'; reason: Bilingual } {
  const tables: Converted[] = [];
  for (const report of document.reports) {
    if (report.unread.length > 0) return { kind: 'refused', reason: reason('unread') };
    for (const extent of printedExtents(document, report)) {
      const table = standardTable(document, report, extent, 'markdown');
      if (table.kind === 'table') tables.push(table);
      else return { kind: 'refused', reason: aboutTable(extent.id, table.reason) };
    }
  }
  return tables.sort((a, b) => a.place.range.start - b.place.range.start);
}

function pageObstacle(document: ReportDocument, tables: readonly Range[]): Bilingual | undefined {
  if (document.comments.length > 0) return reason('page', { tag: '!--' });
  const source = withoutSilent(document.text);
  const tag = richElement(source) ?? /<(ol)[\s>]/i.exec(source)?.[1];
  if (tag !== undefined) return reason('page', { tag });
  const elements = source.match(/<table[\s>]/gi)?.length ?? 0;
  return elements === tables.length ? undefined : reason('severalElements');
}

/** The source without scripts and style sheets, which carry no words. */
function withoutSilent(text: string): string {
  const open = /<(script|style)[\s>]/gi;
  let source = '';
  let from = 0;
  for (let found = open.exec(text); found; found = open.exec(text)) {
    source += text.slice(from, found.index);
    const close = new RegExp(`</${found[1]}\\s*>`, 'gi');
    close.lastIndex = open.lastIndex;
    const end = close.exec(text);
    if (!end) return source;
    from = close.lastIndex;
    open.lastIndex = from;
  }
  return source + text.slice(from);
}

function asMarkdown(document: ReportDocument, tables: readonly Converted[]): string {
  const blocks: string[] = [];
  let from = 0;
  for (const { place, table } of tables) {
    blocks.push(...paragraphs(document, { start: from, end: place.range.start }), table);
    from = place.range.end;
  }
  blocks.push(...paragraphs(document, { start: from, end: document.text.length }));
  return `${withoutPageTitle(document, blocks).join('\n\n').replaceAll('\n', lineBreakOf(document.text))}${lineBreakOf(document.text)}`;
}

/** What a browser shows as lines of their own. */
function paragraphs({ masked }: ReportDocument, { start, end }: Range): string[] {
  return masked
    .slice(start, end)
    .replaceAll(JOINER, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The title of the window is no second title of the report. */
function withoutPageTitle({ text }: ReportDocument, blocks: readonly string[]): readonly string[] {
  const [first] = blocks;
  return /<title[\s>]/i.test(text) && first !== undefined && blocks.indexOf(first, 1) > 0
    ? blocks.slice(1)
    : blocks;
}
