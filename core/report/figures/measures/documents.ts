/** Documents of table 2 (规章, 规范性文件): made, repealed, in force. */
import type { Bilingual } from '../../../rules/types';
import { actorOf } from '../actor';
import { added, cell, type Sum, sum } from '../sums';
import { MAKING, NORMATIVE, NOT_MADE, REPEALING, RULES, VALID } from '../vocabulary';
import { measure } from './measure';
import type { Recogniser, Setting } from './types';
import { contentOf, firstIn, withoutPlaces } from './words';

type Event = 'made' | 'repealed' | 'valid' | 'published' | 'publicTotal';

const ROWS: Readonly<Record<string, Bilingual>> = {
  rule: { zh: '规章', en: 'rules' },
  normdoc: { zh: '规范性文件', en: 'normative documents' },
};
const COLUMNS: Readonly<Record<string, Bilingual>> = {
  made: { zh: '本年制发件数', en: 'made' },
  repealed: { zh: '本年废止件数', en: 'repealed' },
  valid: { zh: '现行有效件数', en: 'in force' },
  madeNew: { zh: '本年新制作数量', en: 'newly made' },
  publicNew: { zh: '本年新公开数量', en: 'newly published' },
  publicTotal: { zh: '对外公开总数量', en: 'published in all' },
};
/** The columns that a sentence may mean, the likeliest first, by edition. */
const BASES: Readonly<Record<string, Readonly<Record<Event, readonly string[]>>>> = {
  '2021': { made: ['made'], repealed: ['repealed'], valid: ['valid'], published: [], publicTotal: [] },
  '2019': {
    made: ['publicNew', 'madeNew', 'publicTotal'],
    repealed: [],
    valid: ['publicTotal'],
    published: ['publicNew'],
    publicTotal: ['publicTotal'],
  },
};
const PLAIN =
  /行政|政府|地方性?|市政府|省政府|部门|规范性(?:文件|档案)|规章|公开|主动|现行|继续|有效|的|为|有|共计?|新|出|已|并|件|等|其中|全年|本年度?|年度|20\d\d年度?/g;

/** 制发 N 件规范性文件, 废止 N 件, 现行有效 N 件. */
export const documents: Recogniser = (words, setting) => {
  if (NOT_MADE.test(words)) return undefined;
  const row = rowIn(words, setting);
  const event = eventIn(words, setting);
  if (row === undefined || event === undefined) return undefined;
  const shown = setting.report.tables.t2_1?.edition ?? setting.edition;
  const columns = BASES[shown.id]?.[event] ?? [];
  if (columns.length === 0) return undefined;
  const at = Math.min(
    ...[MAKING, REPEALING, VALID, RULES, NORMATIVE].map((p) => firstIn(words, p)?.at ?? words.length),
  );
  const rest = words
    .slice(at)
    .replace(MAKING, '')
    .replace(REPEALING, '')
    .replace(VALID, '')
    .replace(PLAIN, '');
  return measure(
    `${row}:${event}`,
    columns.map((column) => documentSum(row, column)),
    {
      isDoubtful:
        contentOf(rest).length > 0 ||
        (event === 'repealed' && !/废止/.test(words)) ||
        (event === 'made' && (isWeak(words, setting) || isSomeOfOthers(words, setting))),
      actor: actorOf(withoutPlaces(words.slice(0, at)), setting.body),
    },
  );
};

type Row = 'rule' | 'normdoc' | 'both';

function rowIn(words: string, { topic, joined }: Setting): Row | undefined {
  const isRule = RULES.test(words);
  const isNormative = NORMATIVE.test(words);
  if ((isRule && isNormative) || (isNormative && RULES.test(joined))) return 'both';
  if (isRule) return 'rule';
  if (isNormative) return 'normdoc';
  return topic === 'rule' || topic === 'normdoc' ? topic : undefined;
}

function eventIn(words: string, { making }: Setting): Event | undefined {
  if (/对外公开总/.test(words)) return 'publicTotal';
  if (/新公开/.test(words)) return 'published';
  if (REPEALING.test(words)) return 'repealed';
  if (VALID.test(words)) return 'valid';
  if (MAKING.test(words)) return 'made';
  return RULES.test(words) || NORMATIVE.test(words) ? (making === undefined ? undefined : 'made') : undefined;
}

/** 出台惠企文件16件，其中规范性文件8件: those of one kind of document, it may be. */
function isSomeOfOthers(words: string, { isPart }: Setting): boolean {
  return isPart && !MAKING.test(words);
}

/** 修订 is counted among those made by some bodies and left out by others. */
function isWeak(words: string, { making }: Setting): boolean {
  return /修订|公布/.test(words) || /修订/.test(making ?? '');
}

function documentSum(row: Row, column: string): Sum {
  const rows = row === 'both' ? ['rule', 'normdoc'] : [row];
  const of = COLUMNS[column] as Bilingual;
  const zh = rows.map((id) => ROWS[id]?.zh).join('和');
  const en = rows.map((id) => ROWS[id]?.en).join(' and ');
  const sums = rows.map((id) => sum(of, cell('t2_1', id, column)));
  return added({ zh: `${zh}·${of.zh}`, en: `${en}, ${of.en}` }, ...sums);
}
