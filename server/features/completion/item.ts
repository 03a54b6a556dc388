/** Suggestions as the protocol has them. */
import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { noticeById } from '../../../core/cite/notices';
import { ruleById } from '../../../core/rules/index';
import type { About, Suggestion, SuggestionKind } from '../../../core/suggest/index';
import type { LineIndex } from '../../../core/text/lines';
import type { ServerContext } from '../../context';
import { lspEdit } from '../../convert';
import { noticeParagraphs } from '../hover/citation';
import { sourceParagraph } from '../hover/part';
import { ruleParagraphs } from '../hover/rule';

const KINDS: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  title: CompletionItemKind.Class,
  section: CompletionItemKind.Module,
  topic: CompletionItemKind.Module,
  table: CompletionItemKind.Struct,
  row: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
  notice: CompletionItemKind.Reference,
  body: CompletionItemKind.Text,
  year: CompletionItemKind.Text,
  keyword: CompletionItemKind.Keyword,
  rule: CompletionItemKind.EnumMember,
  field: CompletionItemKind.Property,
  setting: CompletionItemKind.EnumMember,
};

/** @param order its place in the list. */
export function itemOf(
  suggestion: Suggestion,
  order: number,
  lines: LineIndex,
  server: ServerContext,
): CompletionItem {
  const { kind, label, detail, about, edit, filter, preselect } = suggestion;
  const value = about === undefined ? '' : paragraphsOf(about, server).join('\n\n');
  return {
    label: label[server.locale],
    kind: KINDS[kind],
    ...(detail && { detail: detail[server.locale] }),
    ...(value !== '' && { documentation: { kind: MarkupKind.Markdown, value } }),
    sortText: String(order).padStart(4, '0'),
    filterText: filter,
    textEdit: lspEdit(lines, edit),
    ...(preselect && { preselect }),
  };
}

function paragraphsOf(about: About, server: ServerContext): string[] {
  if ('rule' in about) {
    const rule = ruleById(about.rule);
    return rule ? ruleParagraphs(rule.meta, server) : [];
  }
  if ('notice' in about) return noticeParagraphs(noticeById(about.notice), server);
  if ('text' in about) return [server.say(about.text)];
  const { explanation, edition } = about;
  return [server.say(explanation.text), sourceParagraph([explanation], edition, server)];
}
