/** Linked editing: the body's name in title and signature changes in both at once. */
import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { nameAt } from '../../core/locate/names';
import { textAt } from '../../core/text/range';
import { lspRange, offsetAt } from '../convert';
import type { OpenDocument } from '../documents';
import { namesIn } from '../printed-names';
import type { Feature } from './feature';

/** What may be typed into a name: no white space, no mark that ends it. Read by the client as it stands. */
const WORD_PATTERN = '[^\\s，。；：！？、,;:!?《》“”"|<>#*]+';

export const linkedEditing: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register: (server) =>
    server.connection.languages.onLinkedEditingRange(
      server.forReport<LinkedEditingRangeParams, LinkedEditingRanges | null>(
        'linked editing',
        null,
        (document, { position }) => linkedAt(document, offsetAt(document.report.lines, position)),
      ),
    ),
};

function linkedAt(document: OpenDocument, offset: number): LinkedEditingRanges | null {
  const { text, report } = document;
  const printed = nameAt(namesIn(document), offset);
  if (!printed) return null;
  const written = textAt(text, printed.at);
  // Only places with the same characters can change alike.
  const ranges = printed.places
    .filter(({ frames, range }) => frames && textAt(text, range) === written)
    .map(({ range }) => range);
  if (ranges.length < 2 || !ranges.includes(printed.at)) return null;
  return { ranges: ranges.map((range) => lspRange(report.lines, range)), wordPattern: WORD_PATTERN };
}
