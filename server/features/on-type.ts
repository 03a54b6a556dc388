/** While a table is typed: its row is aligned when a `|` closes a cell, and when Enter leaves it. */
import type { Position } from 'vscode-languageserver';
import { alignRow } from '../../core/compose/align';
import type { TextEdit } from '../../core/rules/types';
import { offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';
import { blocksOf, lspEdits } from './formatting';

export const onType: Feature = {
  capabilities: () => ({
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '|', moreTriggerCharacter: ['\n'] },
  }),
  register: ({ connection, forReport }) =>
    connection.onDocumentOnTypeFormatting(
      forReport('on-type formatting', [], (document, { ch, position }) =>
        lspEdits(document, editsAt(document, ch, position)),
      ),
    ),
};

function editsAt(document: OpenDocument, typed: string, position: Position): TextEdit[] {
  const { report } = document;
  const cursor = offsetAt(report.lines, position);
  if (typed === '|' && report.text[cursor - 1] !== '|') return [];
  const line = typed === '|' ? position.line + 1 : position.line;
  // What would be written where the cursor stands would push it away.
  return alignRow(report, line, blocksOf(document)).filter(
    ({ range }) => cursor < range.start || range.end < cursor,
  );
}
