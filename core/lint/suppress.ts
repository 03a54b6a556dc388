/** Silencing a finding with a comment: what is written, and where. */
import { printedExtents } from '../locate/extents';
import type { ReportDocument } from '../report/types';
import { ruleById } from '../rules';
import type { Bilingual, TextEdit } from '../rules/types';
import { lineBreakOf } from '../text/breaks';
import { lastTag } from '../text/tags';
import { type Directive, type DirectiveKind, readDirectives } from './directives';
import { reach } from './suppression';
import type { Finding } from './types';

/** What stands in the place of the reason until its writer gives one. */
export const REASON: Bilingual = { zh: '理由', en: 'reason' };

type Silenced = Pick<Finding, 'rule' | 'range'>;

/** Whether comments can silence a rule: those of the linting itself they cannot. */
export function canSuppress(rule: string): boolean {
  const category = ruleById(rule)?.meta.category;
  return category !== undefined && category !== 'engine';
}

/**
 * The edit that silences a finding where it stands: in a comment of its own above the line, in a table at the line's
 * end; where such a comment stands already, in that one. Undefined where no comment can be written, and for what is
 * said at the very beginning of the text: it is about the whole of it.
 */
export function suppressHere(
  document: ReportDocument,
  finding: Silenced,
  reason: string,
): TextEdit | undefined {
  const merged = mergedInto(document, finding, ['disable-line', 'disable-next-line']);
  if (merged || finding.range.end === 0) return merged;
  const { lines, text } = document;
  const line = lines.lineAt(finding.range.start);
  const inTable = isInTable(document, line);
  const place = inTable ? lines.end(line) : lines.start(line);
  if (!isBetweenMarkup(document, place)) return undefined;
  if (inTable) return insertion(place, ` ${comment('disable-line', finding.rule, reason)}`);
  return insertion(place, comment('disable-next-line', finding.rule, reason) + lineBreakOf(text));
}

/** The edit that silences a rule in the whole file: in a line of its own at the top, or in the comment that is there. */
export function suppressInFile(document: ReportDocument, finding: Silenced, reason: string): TextEdit {
  const merged = mergedInto(document, finding, ['disable-file']);
  if (merged) return merged;
  const place = topOf(document.text);
  return insertion(place, comment('disable-file', finding.rule, reason) + lineBreakOf(document.text));
}

function insertion(place: number, text: string): TextEdit {
  return { range: { start: place, end: place }, text };
}

function comment(kind: DirectiveKind, rule: string, reason: string): string {
  return `<!-- nianbao-${kind} ${rule} -- ${reason} -->`;
}

/** The rule's name added to a comment that speaks of the place. One that names no rule would have silenced it already. */
function mergedInto(
  document: ReportDocument,
  { rule, range }: Silenced,
  kinds: readonly DirectiveKind[],
): TextEdit | undefined {
  const speaks = (directive: Directive): boolean => {
    if (!directive.kind || !kinds.includes(directive.kind)) return false;
    const { start, end } = reach(directive, document);
    return start <= range.start && range.start < end && directive.entries.every(({ id }) => id !== undefined);
  };
  const last = readDirectives(document).find(speaks)?.entries.at(-1);
  return last && insertion(last.range.end, `, ${rule}`);
}

/** Whether a line belongs to a table: one that was read, or the pipes, tabs and tags of one that was not. */
function isInTable(document: ReportDocument, line: number): boolean {
  const { lines, masked, text, markup, reports } = document;
  const [start, end] = [lines.start(line), lines.end(line)];
  const isRead = reports.some((report) =>
    printedExtents(document, report).some(({ range }) => range.start <= end && start < range.end),
  );
  if (isRead) return true;
  if (markup === 'html') return lastTag(text, '<table', end) > lastTag(text, '</table', start);
  return /[|\t]/.test(masked.slice(start, end).trim());
}

/** Whether a comment may begin at a place: not inside of another, nor inside of a tag. */
function isBetweenMarkup({ text, comments, markup }: ReportDocument, place: number): boolean {
  if (comments.some(({ start, end }) => start < place && place < end)) return false;
  if (markup !== 'html' || place === 0) return true;
  return text.lastIndexOf('<', place - 1) <= text.lastIndexOf('>', place - 1);
}

/** Properties between `---` at the beginning of a Markdown text, or the document type of a page. */
const HEAD =
  /^(?:---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,60}---[ \t]*(?:\r?\n|$)|<!doctype[^<>]*>[ \t]*(?:\r?\n)?)/i;

/** The first place of a text that belongs to its words. */
function topOf(text: string): number {
  return HEAD.exec(text)?.[0].length ?? 0;
}
