/** Comparing what is typed with what could be meant: Chinese, pinyin or its initials. */
import type { Bilingual } from '../rules/types';
import { computeKey } from '../text/label-key';
import { pinyinOf } from '../text/pinyin';

/**
 * Whether words may be what somebody has begun to type. Marks and width do not count; nothing typed begins everything.
 * @param names other ways to name the same: without its number, for instance.
 */
export function mayBegin(typed: string, words: string, ...names: readonly string[]): boolean {
  const key = computeKey(typed).toLowerCase();
  const marks = typed.trim();
  if (key === '') return marks === '' || words.startsWith(marks);
  return [words, ...names].some((name) => {
    const { full, initials } = pinyinOf(name);
    return computeKey(name).startsWith(key) || full.startsWith(key) || initials.startsWith(key);
  });
}

/** What an editor compares with what is typed: the words themselves, their other names, and the pinyin. */
export function filterOf(words: string, ...names: readonly string[]): string {
  const readings = [words, ...names].map(pinyinOf).flatMap(({ full, initials }) => [full, initials]);
  return [...new Set([words, ...names, ...readings])].filter((word) => word !== '').join(' ');
}

/** The same words in both languages. */
export function inBoth(text: string): Bilingual {
  return { zh: text, en: text };
}
