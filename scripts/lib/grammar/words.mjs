// What stands inside sentences: 《titles》, document numbers, dates, figures with units.
import { NUMBER, NUMERAL, OPENING, UNIT } from './pieces.mjs';
import { captures, include } from './rule.mjs';

const YEAR = '(?:19|20)[0-9]{2}';
/** Words that stand before a document's number and are no part of it are not taken: 和, 的, 按照, 根据, 依据. */
const ISSUER = '[\\p{Han}&&[^和与與及的按照根据據依以]]{1,12}';

export const words = {
  word: { patterns: include('title-name', 'document-number', 'date', 'article', 'figure') },
  'title-name': quoted('《', '》', 'string.other.title', 'nested-title'),
  'nested-title': quoted('〈', '〉', 'string.other.title.nested'),
  /** 国办公开办函〔2021〕30号, 国务院令第711号 */
  'document-number': {
    name: 'constant.language.document-number',
    match: `${ISSUER}[〔\\[［（(【]${YEAR}[〕\\]］）)】]第?[0-9]{1,5}[号號]|国务院令第[0-9]{1,4}号|國務院令第[0-9]{1,4}號`,
  },
  /** 2024年1月1日, 12月31日, 2024-01-18 */
  date: {
    name: 'constant.numeric.date',
    match: `(?<![0-9])(?:${YEAR} ?年度?(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?|[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)|${YEAR}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9]))`,
  },
  /** 386条, 17.46%, 1,234件, 12.5万元 */
  figure: {
    match: `(?<![0-9０-９.A-Za-z])(${NUMBER}) ?(${UNIT})`,
    captures: captures('constant.numeric.figure', 'keyword.other.unit'),
  },
  /** 一是…；二是… */
  enumeration: {
    match: `(?:${OPENING}|(?<=[。；;：:，,、]))(${NUMERAL}是)`,
    // The scope of Markdown's bullets, which every theme knows.
    captures: captures('punctuation.definition.list.begin.markdown'),
  },
};

/** A title ends at its mark, or with the line where that was forgotten. It is nested once: 《…〈…〉…》. */
function quoted(open, close, name, ...inside) {
  return {
    name,
    begin: open,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin' } },
    end: `(${close})|$`,
    endCaptures: captures('punctuation.definition.string.end'),
    patterns: include(...inside),
  };
}
