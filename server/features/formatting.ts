/** Formatting of a document, a range and several ranges: tables aligned by East Asian width, nothing else changed. */
import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver';
import { alignTables } from '../../core/compose/align';
import { type TableBlock, tableBlocks } from '../../core/compose/table-blocks';
import type { TextEdit } from '../../core/rules/types';
import { lspEdit } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';

export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
  }),
  register: ({ connection, forReport }) => {
    connection.onDocumentFormatting(
      forReport('formatting', [], (document) =>
        lspEdits(document, alignTables(document.report, blocksOf(document))),
      ),
    );
    connection.onDocumentRangeFormatting(
      forReport('range formatting', [], (document, { range }) => alignIn(document, [range])),
    );
    connection.onDocumentRangesFormatting(
      forReport('ranges formatting', [], (document, { ranges }) => alignIn(document, ranges)),
    );
  },
};

/** The rows of the ranges, each by the columns of its whole table. */
function alignIn(document: OpenDocument, ranges: readonly LspRange[]): LspTextEdit[] {
  const wants = (line: number) =>
    ranges.some((range) => range.start.line < line && line <= lastLine(range) + 1);
  return lspEdits(document, alignTables(document.report, blocksOf(document), wants));
}

/** A selection of whole lines ends before the first character of the next one. */
function lastLine({ start, end }: LspRange): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}

const BLOCKS = Symbol('table blocks');

/** The tables of a version, found once. */
export function blocksOf(document: OpenDocument): readonly TableBlock[] {
  return document.derived(BLOCKS, () => tableBlocks(document.report));
}

/** The edits as the protocol has them. */
export function lspEdits(document: OpenDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  const { lines } = document.report;
  return edits.map((edit) => lspEdit(lines, edit));
}
