import type { ReportDocument } from '../report/types';
import type { Range } from '../text/range';
import type { Collected } from './collector';
import type { Directive, DirectiveEntry } from './directives';
import type { SuppressedFinding } from './types';

/** A stretch of the text in which a directive silences one rule, or all of them. */
interface Scope {
  readonly directive: Directive;
  readonly entry: DirectiveEntry;
  readonly start: number;
  /** Exclusive. */
  end: number;
  /** Rules that `enable` took out of a scope that stands for all, each from an offset on. */
  except?: Map<string, number>;
}

export interface Silenced {
  readonly kept: Collected[];
  readonly suppressed: SuppressedFinding[];
}

/** Parts findings into those that stay and those that a directive silences; marks the directives that did. */
export function silence(
  document: ReportDocument,
  directives: readonly Directive[],
  collected: readonly Collected[],
): Silenced {
  const scopes = scopesOf(document, directives);
  const kept: Collected[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const one of collected) {
    const directive = silencedBy(one, scopes);
    if (!directive) kept.push(one);
    else
      suppressed.push({
        ...one.finding,
        suppression: { comment: directive.comment, reason: directive.reason },
      });
  }
  return { kept, suppressed };
}

function silencedBy(one: Collected, scopes: readonly Scope[]): Directive | undefined {
  const at = one.finding.range.start;
  let by: Directive | undefined;
  for (const scope of scopes) {
    if (at < scope.start || at >= scope.end || !speaksOf(scope, one, at)) continue;
    scope.entry.used = true;
    by ??= scope.directive;
  }
  return by;
}

function speaksOf({ entry, except }: Scope, { finding, alsoSilencedBy }: Collected, at: number): boolean {
  if (entry.id === undefined) return at < (except?.get(finding.rule) ?? Number.POSITIVE_INFINITY);
  return entry.id === finding.rule || alsoSilencedBy.includes(entry.id);
}

function scopesOf(document: ReportDocument, directives: readonly Directive[]): Scope[] {
  const scopes: Scope[] = [];
  for (const directive of directives) {
    if (directive.kind === 'enable') {
      for (const entry of directive.entries) enable(entry, directive.comment, scopes);
      continue;
    }
    const { start, end } = reach(directive, document);
    for (const entry of directive.entries) scopes.push({ directive, entry, start, end });
  }
  return scopes;
}

const EVERYWHERE: Range = { start: 0, end: Number.POSITIVE_INFINITY };
const NOWHERE: Range = { start: 0, end: 0 };

/** The stretch of the text in which a directive silences findings; that of a `disable` may be ended by an `enable`. */
export function reach({ kind, comment }: Directive, document: ReportDocument): Range {
  const { lines } = document;
  if (kind === 'disable-file') return EVERYWHERE;
  if (kind === 'disable') return { start: comment.start, end: Number.POSITIVE_INFINITY };
  if (kind === 'disable-line')
    return linesFrom(lines.lineAt(comment.start), lines.lineAt(comment.start), document);
  if (kind !== 'disable-next-line') return NOWHERE;
  const next = lines.lineAt(comment.end - 1) + 1;
  return linesFrom(next, firstWithText(next, document), document);
}

/** From `first` to the end of `last`, with its line break. */
function linesFrom(first: number, last: number, { lines }: ReportDocument): Range {
  if (first > lines.count) return NOWHERE;
  const end = last >= lines.count ? Number.POSITIVE_INFINITY : lines.start(last + 1);
  return { start: lines.start(first), end };
}

/** The next line that holds more than comments; a blank one after the comment is not what was meant. */
function firstWithText(from: number, { lines, masked }: ReportDocument): number {
  let line = from;
  while (line < lines.count && masked.slice(lines.start(line), lines.end(line)).trim() === '') line++;
  return line;
}

function enable(entry: DirectiveEntry, comment: Range, scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    if (scope.directive.kind !== 'disable' || scope.end !== Number.POSITIVE_INFINITY) continue;
    if (entry.id === undefined || scope.entry.id === entry.id) scope.end = comment.start;
    else if (scope.entry.id === undefined && !scope.except?.has(entry.id)) {
      scope.except ??= new Map();
      scope.except.set(entry.id, comment.start);
    } else continue;
    entry.used = true;
  }
}
