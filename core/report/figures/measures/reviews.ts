/** Reviews and suits of table 4: totals and results. */
import type { Bilingual } from '../../../rules/types';
import { actorOf } from '../actor';
import { added, cell, type Sum, sum, taken } from '../sums';
import { AFTER, DIRECT, LITIGATION, RESULTS, REVIEW } from '../vocabulary';
import { measure } from './measure';
import type { Recogniser, Setting } from './types';
import { firstIn } from './words';

type Block = 'review' | 'direct' | 'after' | 'suits' | 'all';

const BLOCKS: Readonly<Record<Block, { readonly rows: readonly string[]; readonly name: Bilingual }>> = {
  review: { rows: ['review'], name: { zh: '行政复议', en: 'reviews' } },
  direct: { rows: ['direct'], name: { zh: '未经复议直接起诉', en: 'direct suits' } },
  after: { rows: ['after'], name: { zh: '复议后起诉', en: 'suits after review' } },
  suits: { rows: ['direct', 'after'], name: { zh: '行政诉讼', en: 'suits' } },
  all: { rows: ['review', 'direct', 'after'], name: { zh: '行政复议和行政诉讼', en: 'reviews and suits' } },
};
const COLUMNS: Readonly<Record<string, Bilingual>> = {
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  otherResult: { zh: '其他结果', en: 'other results' },
  pending: { zh: '尚未审结', en: 'pending' },
  total: { zh: '总计', en: 'total' },
};
/** What the table does not tell. */
const UNTOLD = /败诉|胜诉|撤诉|撤销|撤回|驳回|终止|调解|出庭|听证|培训|答辩|备案率|占|率/;
/** How a review or suit comes about: words that limit nothing. */
const PLAIN =
  /因|由|政府信息公开(?:工作|申请|答复|事项)?|政务公开|依申请公开|信息公开|工作|申请人|不服|而|引发|引起|产生|发生|办理|受理|收到|涉及|被|提起|申请|行政|复议后|复议|诉讼|起诉|未经|直接|案件|案|类|的|有|为|共计?|总|数|量|备案|领域|结果|其中|全年|本年度?|年度|当年|20\d\d年|我[局委办市区县镇乡]|本机关|本单位|了|新增|应诉|件|或|和|及|与|、|以及/g;

/** Who: no limit either, and told apart by itself. */
const WHO = /全[市区县省州镇乡局]/g;

/** 行政复议 N 件, 维持 N 件, 尚未审结 N 件. */
export const reviews: Recogniser = (words, setting) => {
  const column = RESULTS.find((result) => result.words.test(words))?.column;
  const block = blockOf(words, setting);
  if (block === undefined || UNTOLD.test(words)) return undefined;
  if (column === 'otherResult' && setting.topic === 'applications' && !REVIEW.test(words)) return undefined;
  const nearer = block === 'suits' && !LITIGATION.test(words) ? previousKind(setting) : undefined;
  const totals = [...(nearer ? [nearer] : []), block].map((one) => blockSum(one, column ?? 'total'));
  const at = firstIn(words, /行政复议|行政诉讼|复议|诉讼|起诉/)?.at ?? 0;
  const rest = RESULTS.reduce((text, result) => text.replace(result.words, ''), words)
    .replace(PLAIN, '')
    .replace(WHO, '');
  return measure(`${nearer ? `${nearer}-or-` : ''}${block}:${column ?? 'total'}`, totals, {
    isDoubtful:
      !(setting.isDisclosure || DIRECT.test(words) || AFTER.test(words)) ||
      (rest.length > 0 && column === undefined && isOdd(rest, words, at, setting)),
    actor: actorOf(words.slice(0, at).replace(PLAIN, ''), setting.body),
    exceptions: column === undefined ? [taken(blockSum(block, 'pending'))] : [],
    ...(block === 'suits' && {
      parts: kindsOfSuits(column ?? 'total'),
    }),
  });
};

/** 直接起诉3件，维持2件: results behind one kind of suits are of that kind, or of all suits. */
function previousKind({ previous }: Setting): 'direct' | 'after' | undefined {
  return /^(direct|after)\b/.exec(previous?.key ?? '')?.[1] as 'direct' | 'after' | undefined;
}

/** What is left names who, which is told apart elsewhere; anything else may limit the number. */
function isOdd(rest: string, words: string, at: number, setting: Setting): boolean {
  const who = actorOf(words.slice(0, at).replace(PLAIN, ''), setting.body);
  return who === 'doubtful' || !words.slice(0, at).includes(rest);
}

function kindsOfSuits(column: string): () => Sum[] {
  return () => [blockSum('direct', column), blockSum('after', column)];
}

function blockSum(block: Block, column: string): Sum {
  const { rows, name } = BLOCKS[block];
  const of = COLUMNS[column] as Bilingual;
  const sums = rows.map((row) => sum(name, cell('table4', row, column)));
  return added({ zh: `${name.zh}·${of.zh}`, en: `${name.en}, ${of.en}` }, ...sums);
}

function blockOf(words: string, { topic, joined }: Setting): Block | undefined {
  if (DIRECT.test(words)) return 'direct';
  if (AFTER.test(words)) return 'after';
  const all = joined + words;
  const isSuit = LITIGATION.test(words);
  const isReview = REVIEW.test(words);
  if ((isSuit && REVIEW.test(all)) || (isReview && LITIGATION.test(all))) return 'all';
  if (isSuit) return 'suits';
  if (isReview) return 'review';
  if (!RESULTS.some((result) => result.words.test(words))) return undefined;
  if (topic === 'review') return 'review';
  return topic === 'litigation' ? 'suits' : undefined;
}
