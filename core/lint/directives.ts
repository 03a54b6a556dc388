/** The comments that speak to the linter: `<!-- nianbao-disable-next-line row-total, section-title -- 理由 -->`. */
import type { ReportDocument } from '../report/types';
import type { Range } from '../text/range';

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A rule named in a comment. A comment that names none has one entry without id, which stands for all rules. */
export interface DirectiveEntry {
  readonly id: string | undefined;
  readonly range: Range;
  /** Whether it silenced a finding (`enable`: whether there was something to end). */
  used: boolean;
}

export interface Directive {
  /** undefined: it begins as one of ours but is none (`nianbao-disable-nextline`). */
  readonly kind: DirectiveKind | undefined;
  /** The word as written: `nianbao-disable-line`. */
  readonly keyword: string;
  /** From `<!--` to `-->`. */
  readonly comment: Range;
  readonly entries: readonly DirectiveEntry[];
  /** What stands after `--` (or ——). */
  readonly reason: string | undefined;
}

const PREFIX = 'nianbao-';
const OPEN_LENGTH = '<!--'.length;
const CLOSE_LENGTH = '-->'.length;
const KINDS: ReadonlyMap<string, DirectiveKind> = new Map(
  (['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const).map((kind) => [
    PREFIX + kind,
    kind,
  ]),
);

export const directiveKeywords: readonly string[] = [...KINDS.keys()];

/** The directives of a text in order. */
export function readDirectives({ text, comments }: ReportDocument): Directive[] {
  const directives: Directive[] = [];
  for (const comment of comments) {
    const directive = readDirective(text, comment);
    if (directive) directives.push(directive);
  }
  return directives;
}

function readDirective(text: string, comment: Range): Directive | undefined {
  const start = skipSpace(text, comment.start + OPEN_LENGTH);
  if (!text.startsWith(PREFIX, start)) return undefined;
  const inside = text.slice(start, comment.end - CLOSE_LENGTH);
  const keyword = /^[\w-]*/.exec(inside)?.[0] ?? '';
  const kind = KINDS.get(keyword);
  if (!kind && !/^nianbao-(?:dis|en)able/.test(keyword)) return undefined;
  const dash = dashIn(inside, keyword.length);
  const names = inside.slice(keyword.length, dash?.start);
  const named = entriesIn(names, start + keyword.length);
  const all: DirectiveEntry = { id: undefined, range: comment, used: false };
  return {
    kind,
    keyword,
    comment,
    entries: named.length > 0 ? named : [all],
    reason: (dash && inside.slice(dash.end).trim()) || undefined,
  };
}

function entriesIn(names: string, offset: number): DirectiveEntry[] {
  return Array.from(names.matchAll(/[^\s,，、]+/g), (match) => {
    const start = offset + match.index;
    return { id: match[0], range: { start, end: start + match[0].length }, used: false };
  });
}

/** The dashes that begin the reason: `--`, or —— as a Chinese keyboard writes it. */
function dashIn(inside: string, from: number): Range | undefined {
  const match = /-{2,}|—+/.exec(inside.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}
