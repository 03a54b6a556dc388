/** Inside comments to the linter: their keywords, and the rules, those with findings on the lines meant first. */
import { directiveKeywords } from '../lint/directives';
import { rules } from '../rules/index';
import { suppressionUnused } from '../rules/suppression-unused';
import type { Asked, Suggester, Suggestion } from './types';
import { filterOf, inBoth } from './words';

const KEYWORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'nianbao-disable': { zh: '从这里起不报', en: 'silence from here on' },
  'nianbao-enable': { zh: '从这里起恢复', en: 'speak again from here on' },
  'nianbao-disable-line': { zh: '本行不报', en: 'silence this line' },
  'nianbao-disable-next-line': { zh: '下一行不报', en: 'silence the next line' },
  'nianbao-disable-file': { zh: '整个文件不报', en: 'silence the whole file' },
};

const KEYWORD = /^[ \t]*(?<word>[\w-]*)$/;
const RULES = /^[ \t]*(?<keyword>nianbao-[a-z-]+)[ \t]+(?<list>(?![ \t])[\w\-,，、 \t]*)$/;
/** What begins the reason. */
const REASON = '--';

export const suggestDirectives: Suggester = (asked) => {
  const inside = insideComment(asked.before);
  if (inside === undefined) return [];
  const keyword = KEYWORD.exec(inside)?.groups?.word;
  if (keyword !== undefined) return keywords(keyword, inside, asked);
  const { keyword: word = '', list = REASON } = RULES.exec(inside)?.groups ?? {};
  return list.includes(REASON) ? [] : ruleIds(word, list, asked);
};

/** What stands between `<!--` and the offset, on its line. */
export function insideComment(before: string): string | undefined {
  const open = before.lastIndexOf('<!--');
  const inside = open < 0 ? '' : before.slice(open + '<!--'.length);
  return open < 0 || inside.includes('-->') ? undefined : inside;
}

function keywords(typed: string, inside: string, { offset, after }: Asked): Suggestion[] {
  if (!'nianbao-'.startsWith(typed) && !typed.startsWith('nianbao-')) return [];
  const rest = /^[\w-]*?(?=-->|[^\w-]|$)/.exec(after)?.[0].length ?? 0;
  const space = inside === '' ? ' ' : '';
  return directiveKeywords.map((word) => ({
    kind: 'keyword',
    label: inBoth(word),
    ...(KEYWORDS[word] && { detail: KEYWORDS[word] }),
    edit: { range: { start: offset - typed.length, end: offset + rest }, text: space + word },
    filter: word,
  }));
}

function ruleIds(keyword: string, list: string, asked: Asked): Suggestion[] {
  const { offset, after } = asked;
  const typed = /(?<![\w-])[\w-]*$/.exec(list)?.[0] ?? '';
  const rest = /^[\w-]*?(?=-->|[^\w-]|$)/.exec(after)?.[0].length ?? 0;
  const range = { start: offset - typed.length, end: offset + rest };
  const taken = new Set(list.slice(0, list.length - typed.length).split(/[\s,，、]+/));
  const found = new Set(foundOn(keyword, asked));
  const ids = rules.map(({ meta }) => meta).filter(({ id }) => !taken.has(id));
  return [...ids.filter(({ id }) => found.has(id)), ...ids.filter(({ id }) => !found.has(id))].map(
    (meta) => ({
      kind: 'rule',
      label: inBoth(meta.id),
      detail: meta.summary,
      about: { rule: meta.id },
      edit: { range, text: meta.id },
      filter: filterOf(meta.id),
      ...(found.has(meta.id) && found.size === 1 && { preselect: true }),
    }),
  );
}

/** The rules of the findings that a comment here would silence. */
function foundOn(keyword: string, { document: { lines, masked }, findings, line }: Asked): string[] {
  const own = lines.lineAt(line.start);
  let meant = own;
  if (keyword === 'nianbao-disable-next-line') {
    meant = own + 1;
    while (meant < lines.count && masked.slice(lines.start(meant), lines.end(meant)).trim() === '') meant++;
  }
  const isMeant =
    keyword === 'nianbao-disable-line' || keyword === 'nianbao-disable-next-line'
      ? (start: number) => lines.lineAt(start) === meant
      : () => true;
  return findings
    .filter(({ rule, range }) => rule !== suppressionUnused.meta.id && isMeant(range.start))
    .map(({ rule }) => rule);
}
