/** Hover on the id of a rule: in a suppression comment, and in the configuration file. */

import { readDirectives } from '../../../core/lint/directives';
import { jsonSlots } from '../../../core/lint/partial-json';
import { SEVERITY_NAMES } from '../../../core/lint/severities';
import { holds } from '../../../core/locate/place';
import { ruleById } from '../../../core/rules/index';
import type { Bilingual, RuleMeta } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import type { Range } from '../../../core/text/range';
import type { ServerContext } from '../../context';
import type { HoverPart, Probe } from './part';

const TITLE: Bilingual = { zh: '**{id}**：{summary}', en: '**{id}**: {summary}' };
const SEVERITY: Bilingual = { zh: '默认级别：{severity}', en: 'Severity by default: {severity}' };
const SOURCE: Bilingual = { zh: '依据：{source}', en: 'Source: {source}' };
const PAGE: Bilingual = { zh: '规则说明', en: 'The rule’s page' };

export const directiveHover: Probe = ({ report }, offset, server) => {
  if (!report.comments.some((comment) => holds(comment, offset))) return undefined;
  for (const { comment, entries } of readDirectives(report)) {
    if (!holds(comment, offset)) continue;
    const entry = entries.find(({ id, range }) => id !== undefined && holds(range, offset));
    return entry && ruleHover(entry.id, entry.range, server);
  }
  return undefined;
};

export const configRuleHover: Probe = ({ text }, offset, server) => {
  const key = jsonSlots(text).find(
    ({ role, path, range }) => role === 'key' && path.at(-1) === 'rules' && holds(range, offset),
  );
  return key && ruleHover(key.typed, key.range, server);
};

function ruleHover(id: string | undefined, range: Range, server: ServerContext): HoverPart | undefined {
  const rule = id === undefined ? undefined : ruleById(id);
  return rule && { range, paragraphs: ruleParagraphs(rule.meta, server) };
}

/** What a rule is, as Markdown: also the documentation of its id in a completion. */
export function ruleParagraphs({ id, summary, severity, source }: RuleMeta, server: ServerContext): string[] {
  const page = server.pageOf(id);
  return [
    server.say(TITLE, { id, summary: plainMarkdown(server.say(summary)) }),
    server.say(SEVERITY, { severity: server.say(SEVERITY_NAMES[severity]) }),
    server.say(SOURCE, { source: plainMarkdown(source) }),
    ...(page === undefined ? [] : [`[${server.say(PAGE)}](${page})`]),
  ];
}
