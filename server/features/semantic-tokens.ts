/**
 * Semantic tokens: what a grammar cannot know. The types and modifiers are standard ones, so that every editor colours
 * them: a section's title is a `class`, one that the form does not have a `class.deprecated`; a total is a
 * `number.readonly`; what was not read is a `comment`.
 */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type MarkKind, marksOf, type TextMark } from '../../core/locate/marks';
import { overlaps, type Range } from '../../core/text/range';
import type { ServerContext } from '../context';
import { rangeAt } from '../convert';
import type { OpenDocument } from '../documents';
import type { Feature } from './feature';

const LEGEND = { tokenTypes: ['class', 'number', 'comment'], tokenModifiers: ['readonly', 'deprecated'] };

/** Index into the legend's types, and a bit set of its modifiers. */
const TOKENS: Readonly<Record<MarkKind, readonly [number, number]>> = {
  'known-title': [0, 0],
  'other-title': [0, 2],
  total: [1, 1],
  unread: [2, 0],
};

const MARKS = Symbol('marks');

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  }),
  register: (server) => {
    const { semanticTokens: provider } = server.connection.languages;
    const sent = new Sent(server);
    const none = { data: [] };
    provider.on(
      server.forReport<SemanticTokensParams, SemanticTokens>('semantic tokens', none, (document) =>
        sent.whole(document),
      ),
    );
    provider.onDelta(
      server.forReport<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'semantic tokens',
        none,
        (document, { previousResultId }) => sent.delta(document, previousResultId),
      ),
    );
    provider.onRange(
      server.forReport<SemanticTokensRangeParams, SemanticTokens>(
        'semantic tokens',
        none,
        (document, { range }) => ({ data: encoded(document, rangeAt(document.report.lines, range)) }),
      ),
    );
  },
};

/** What the client holds of each document: the changes are told against that. */
class Sent {
  readonly #last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  #count = 0;

  constructor({ documents }: ServerContext) {
    documents.on({
      closed: ({ uri }) => {
        this.#last.delete(uri);
      },
    });
  }

  whole(document: OpenDocument): SemanticTokens {
    const tokens = { resultId: String(++this.#count), data: encoded(document) };
    this.#last.set(document.uri, tokens);
    return tokens;
  }

  delta(document: OpenDocument, previous: string): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(document.uri);
    const { resultId, data } = this.whole(document);
    if (last?.resultId !== previous) return { resultId, data };
    return { resultId, edits: editsOf(last.data, data) };
  }
}

/** One edit from the first number that differs to the last. */
function editsOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (start === before.length && start === after.length) return [];
  return [
    { start, deleteCount: before.length - same - start, data: after.slice(start, after.length - same) },
  ];
}

/** The tokens as the protocol counts them: each relative to the one before, five numbers a token. */
function encoded(document: OpenDocument, within?: Range): number[] {
  const { lines } = document.report;
  const data: number[] = [];
  let [lastLine, lastStart] = [0, 0];
  for (const { kind, range } of piecesOf(document)) {
    if (within && !overlaps(range, within)) continue;
    const line = lines.lineAt(range.start) - 1;
    const start = range.start - lines.start(line + 1);
    const [type, modifiers] = TOKENS[kind];
    data.push(line - lastLine, line === lastLine ? start - lastStart : start);
    data.push(range.end - range.start, type, modifiers);
    [lastLine, lastStart] = [line, start];
  }
  return data;
}

/** A token may not run over the end of its line. */
function piecesOf(document: OpenDocument): TextMark[] {
  return document.derived(MARKS, () =>
    marksOf(document.report).flatMap(({ kind, range }) =>
      linesOf(document, range).map((piece) => ({ kind, range: piece })),
    ),
  );
}

function linesOf({ report: { lines } }: OpenDocument, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  for (let line = lines.lineAt(start); line <= lines.count && lines.start(line) < end; line++) {
    const piece = { start: Math.max(start, lines.start(line)), end: Math.min(end, lines.end(line)) };
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}
