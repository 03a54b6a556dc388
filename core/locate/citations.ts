/** Notices and law articles that a text names, and the rule that rests on each. */

import { plain } from '../report/flat';
import type { Range } from '../text/range';
import { LAW_ARTICLES, NOTICES } from './citation-list';

/** A notice or an article, where it is named. */
export interface Citation {
  /** With the title or issuer where it stands beside: 国办函〔2020〕109号, 《…条例》第五十条. */
  readonly range: Range;
  /** The id of a rule whose source it is. */
  readonly rule: string;
}

const NUMBER = /[〔[［(（【]((?:19|20)\d\d)[〕\]］)）】]\s?第?(\d{1,4})\s?[号號]/g;
/** The issuer's name before a number, and what may part a number from the one before it in a list. */
const ISSUER = /[\u4e00-\u9fff]+$/;
const JOINS = /^[和及与與、]$/;
const LONGEST_ISSUER = 20;
const TITLE = /《([^《》\n]{2,90})》/g;
/** An article, directly behind a title or behind another article. */
const ARTICLE =
  /^(?:[（(][^（）()\n]{1,20}[）)])?(?:的?(?:有关)?规定)?[、,，和及与與]?\s?第([一二三四五六七八九十百]{1,6})[条條]/;
const MOST_ARTICLES = 8;

/** The citations of a text that a rule rests on, in order. Others are no citations here. */
export function citationsIn(masked: string): Citation[] {
  return [...noticesIn(masked), ...titlesIn(masked)].sort((a, b) => a.range.start - b.range.start);
}

function* noticesIn(masked: string): Generator<Citation> {
  for (const match of masked.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    const before = masked.slice(Math.max(0, match.index - LONGEST_ISSUER), match.index).trimEnd();
    const gap = Math.min(LONGEST_ISSUER, match.index) - before.length;
    const issuer = ISSUER.exec(before)?.[0] ?? '';
    const number = `〔${match[1]}〕${match[2]}号`;
    for (const { issuers, numbers, rule } of NOTICES) {
      if (!numbers.includes(number)) continue;
      const named = issuers.exec(issuer)?.[0];
      if (named !== undefined) yield { range: { start: match.index - gap - named.length, end }, rule };
      else if (issuer === '' || JOINS.test(issuer)) yield { range: { start: match.index, end }, rule };
    }
  }
}

function* titlesIn(masked: string): Generator<Citation> {
  for (const match of masked.matchAll(TITLE)) {
    const title = plain(match[1] as string);
    const end = match.index + match[0].length;
    const rule = NOTICES.find(({ titles }) => titles?.test(title))?.rule;
    const law = LAW_ARTICLES.find(({ titles }) => titles.test(title));
    if (law) yield* articlesBehind(masked, { start: match.index, end }, law.rules);
    else if (rule) yield { range: { start: match.index, end }, rule };
  }
}

/** 《条例》第四十九条、第五十条: the first with the title, each further one by itself. */
function* articlesBehind(
  masked: string,
  title: Range,
  rules: Readonly<Record<string, string>>,
): Generator<Citation> {
  let at = title.end;
  for (let count = 0; count < MOST_ARTICLES; count++) {
    const match = ARTICLE.exec(masked.slice(at, at + 40));
    if (!match) return;
    const end = at + match[0].length;
    const rule = rules[match[1] as string];
    const start = count === 0 ? title.start : masked.indexOf('第', at + match[0].lastIndexOf('第'));
    if (rule !== undefined) yield { range: { start, end }, rule };
    at = end;
  }
}
