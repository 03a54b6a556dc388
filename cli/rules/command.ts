/** `nianbao rules`: what is checked. */
import picocolors from 'picocolors';
import { nearest } from '../../core/lint/nearest';
import { SEVERITY_NAMES } from '../../core/lint/severities';
import type { Locale } from '../../core/lint/types';
import { rules as allRules, ruleById } from '../../core/rules';
import type { Bilingual, RuleMeta } from '../../core/rules/types';
import { UsageError } from '../arguments';
import { wantsColor } from '../color';
import { localeOf, type Run } from '../commands/command';
import { rulePage } from '../package';

const UNKNOWN: Bilingual = { zh: '没有规则 {id}', en: 'there is no rule {id}' };
const LIKE: Bilingual = {
  zh: '没有规则 {id}，是不是 {like}？',
  en: 'there is no rule {id}, did you mean {like}?',
};
const FIXABLE = {
  safe: { zh: '自动修复', en: 'fixable' },
  choice: { zh: '有改法可选', en: 'fixes to choose from' },
};

export const rules: Run = async (given, { io, environmentLocale }) => {
  const locale = localeOf(given, environmentLocale);
  const colors = picocolors.createColors(wantsColor(given.switches, io));
  if (given.operands.length > 0) io.stdout.write(given.operands.map((id) => page(id, locale)).join('\n'));
  else io.stdout.write(allRules.map(({ meta }) => listLine(meta, locale, colors)).join(''));
  return 0;
};

function listLine(
  meta: RuleMeta,
  locale: Locale,
  colors: ReturnType<typeof picocolors.createColors>,
): string {
  const width = Math.max(...allRules.map((rule) => rule.meta.id.length));
  const severity = SEVERITY_NAMES[meta.severity][locale].padEnd(locale === 'en' ? 'information'.length : 0);
  const fixable = meta.fixable ? colors.dim(` (${FIXABLE[meta.fixable][locale]})`) : '';
  return `${colors.bold(meta.id.padEnd(width))}  ${severity}  ${meta.summary[locale]}${fixable}\n`;
}

/** The rule's page; what its metadata says where there is none. */
function page(id: string, locale: Locale): string {
  const rule = ruleById(id);
  if (rule) return rulePage(id) ?? `# ${id}\n\n${rule.meta.summary[locale]}\n\n${rule.meta.source}\n`;
  const like = nearest(
    id,
    allRules.map(({ meta }) => meta.id),
  );
  throw like ? new UsageError(LIKE, { id, like }) : new UsageError(UNKNOWN, { id });
}
