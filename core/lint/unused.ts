import type { ReportDocument } from '../report/types';
import type { Bilingual, FindingDraft, FixDraft } from '../rules/types';
import type { Range } from '../text/range';
import type { Directive, DirectiveEntry } from './directives';
import { directiveKeywords } from './directives';
import { nearest } from './nearest';

const UNUSED_COMMENT: Bilingual = {
  zh: '这条停用注释没有屏蔽任何发现，可以删去。',
  en: 'This suppression comment silences no finding; it can go.',
};
const UNUSED_ID: Bilingual = {
  zh: '注释中的 {id} 没有屏蔽任何发现，可以删去。',
  en: 'In this comment {id} silences no finding; it can go.',
};
const UNMATCHED_ENABLE: Bilingual = {
  zh: 'nianbao-enable 之前没有与它对应的 nianbao-disable。',
  en: 'No nianbao-disable before this nianbao-enable.',
};
const UNKNOWN_ID: Bilingual = {
  zh: '没有名为 {id} 的规则。',
  en: 'There is no rule {id}.',
};
const UNKNOWN_ID_NEAR: Bilingual = {
  zh: '没有名为 {id} 的规则，是否应为 {near}？',
  en: 'There is no rule {id}; did you mean {near}?',
};
const ENGINE_ID: Bilingual = {
  zh: '{id} 不能用注释停用，请在配置的 rules 中设为 off。',
  en: 'No comment can silence {id}; set it to off under rules in the configuration.',
};
const UNKNOWN_KEYWORD: Bilingual = {
  zh: '不认识的注释 {keyword}，它不起作用；可用的有 {known}。',
  en: 'Unknown comment {keyword}; it does nothing. Known: {known}.',
};
const REMOVE_COMMENT: Bilingual = { zh: '删去这条注释', en: 'Remove the comment' };
const REMOVE_ID: Bilingual = { zh: '从注释中删去 {id}', en: 'Remove {id} from the comment' };
const CHANGE_ID: Bilingual = { zh: '改为 {near}', en: 'Change to {near}' };

/** What is known of rules when comments are judged. */
export interface KnownRules {
  /** Rules that comments can silence. */
  readonly rules: ReadonlySet<string>;
  readonly engine: ReadonlySet<string>;
  /** A rule that did not run found nothing, so its suppression cannot be told to be unused. */
  readonly off: ReadonlySet<string>;
}

/** One draft for each comment, or each rule named in one, that does nothing. */
export function unusedDirectives(
  document: ReportDocument,
  directives: readonly Directive[],
  known: KnownRules,
): FindingDraft[] {
  return directives.flatMap((directive) => {
    if (!directive.kind) return [unknownKeyword(directive)];
    const idle = directive.entries.filter((entry) => isIdle(entry, known));
    const plain = idle.every(({ id }) => id === undefined || known.rules.has(id));
    if (plain && idle.length > 0 && idle.length === directive.entries.length)
      return [idleComment(document, directive)];
    return idle.map((entry) => idleEntry(document, directive, entry, known));
  });
}

function isIdle({ id, used }: DirectiveEntry, known: KnownRules): boolean {
  return !used && !(id !== undefined && known.off.has(id));
}

function unknownKeyword({ comment, keyword }: Directive): FindingDraft {
  return { range: comment, message: UNKNOWN_KEYWORD, args: { keyword, known: directiveKeywords.join('、') } };
}

function idleComment(document: ReportDocument, directive: Directive): FindingDraft {
  return {
    range: directive.comment,
    message: directive.kind === 'enable' ? UNMATCHED_ENABLE : UNUSED_COMMENT,
    fixes: [removal(document, directive, 'safe')],
  };
}

function idleEntry(
  document: ReportDocument,
  directive: Directive,
  entry: DirectiveEntry,
  known: KnownRules,
): FindingDraft {
  const { range } = entry;
  const id = entry.id ?? '';
  if (known.rules.has(id))
    return { range, message: UNUSED_ID, args: { id }, fixes: [removal(document, directive, 'safe', entry)] };
  if (known.engine.has(id))
    return {
      range,
      message: ENGINE_ID,
      args: { id },
      fixes: [removal(document, directive, 'choice', entry)],
    };
  const near = nearest(id, known.rules);
  if (near === undefined)
    return { range, message: UNKNOWN_ID, args: { id }, fixes: [removal(document, directive, 'safe', entry)] };
  const change: FixDraft = {
    kind: 'choice',
    title: CHANGE_ID,
    args: { near },
    edits: [{ range, text: near }],
  };
  const fixes = [change, removal(document, directive, 'choice', entry)];
  return { range, message: UNKNOWN_ID_NEAR, args: { id, near }, fixes };
}

/** Takes out one name; the only name takes the comment with it, for a comment without names silences every rule. */
function removal(
  document: ReportDocument,
  { comment, entries }: Directive,
  kind: FixDraft['kind'],
  entry?: DirectiveEntry,
): FixDraft {
  if (!entry || entries.length === 1)
    return { kind, title: REMOVE_COMMENT, edits: [{ range: withLine(document, comment), text: '' }] };
  return {
    kind,
    title: REMOVE_ID,
    args: { id: entry.id ?? '' },
    edits: [{ range: withSeparator(entries, entry), text: '' }],
  };
}

function withSeparator(entries: readonly DirectiveEntry[], entry: DirectiveEntry): Range {
  const index = entries.indexOf(entry);
  const after = entries[index + 1];
  if (after) return { start: entry.range.start, end: after.range.start };
  return { start: entries[index - 1]?.range.end ?? entry.range.start, end: entry.range.end };
}

/** A comment with the whole line where nothing else stands on it; at a line's end with the spaces before it. */
function withLine({ text, lines }: ReportDocument, comment: Range): Range {
  const first = lines.lineAt(comment.start);
  const last = lines.lineAt(comment.end);
  const before = text.slice(lines.start(first), comment.start);
  const after = text.slice(comment.end, lines.end(last));
  if (before.trim() === '' && after.trim() === '' && last < lines.count)
    return { start: lines.start(first), end: lines.start(last + 1) };
  return after === '' ? { start: withoutSpaces(text, comment.start), end: comment.end } : comment;
}

/** Spaces only: a tab before the comment may part two cells. */
function withoutSpaces(text: string, end: number): number {
  let start = end;
  while (text[start - 1] === ' ') start--;
  return start;
}
