/** What a body can do about a finding: what the fixes would do, else what the rule's page says. */
import type { Locale } from '../../core/lint/types';
import { ruleById } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { rulePage } from '../package';
import type { Item } from './item';

const MOST_FIXES = 3;
const OR: Bilingual = { zh: '；或', en: '; or ' };
const GENERAL: Bilingual = {
  zh: '请核对后更正；情况属实的，请说明理由。',
  en: 'Please check and correct it, or explain why it is right.',
};
/** What only users of the program can do. */
const OF_THE_PROGRAM = /编辑器|命令行|快速修复|`|nianbao|--|配置|注释/;

/** How to change what an item is about. */
export function adviceFor({ rule, fixes }: Item, locale: Locale): string {
  if (fixes.length > 0) return fixes.slice(0, MOST_FIXES).join(OR[locale]);
  return (locale === 'zh' && pageAdvice(rule)) || GENERAL[locale];
}

/** The article or notice that a rule rests on. */
export function sourceOf({ rule }: Item): string {
  return ruleById(rule)?.meta.source ?? '';
}

const known = new Map<string, string>();

function pageAdvice(rule: string): string {
  const read = known.get(rule) ?? readAdvice(rulePage(rule) ?? '');
  known.set(rule, read);
  return read;
}

function readAdvice(page: string): string {
  const part = page.split('\n## 怎样改\n')[1]?.split('\n## ')[0] ?? '';
  const sentences = part.match(/[^。]+。/g) ?? [];
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => !OF_THE_PROGRAM.test(sentence))
    .join('');
}
