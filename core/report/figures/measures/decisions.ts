/** Decisions and items of table 2 (许可, 处罚, 强制), fees and purchases. */
import type { TableId } from '../../../edition/types';
import type { Bilingual } from '../../../rules/types';
import { actorOf } from '../actor';
import { cell, type Sum, sum } from '../sums';
import { MONEY } from '../units';
import { DECIDING, DECISIONS, FEE, PURCHASE } from '../vocabulary';
import { measure } from './measure';
import type { Measure, Recogniser } from './types';
import { contentOf, firstIn, withoutPlaces } from './words';

const TABLES: Readonly<Record<string, { readonly table: TableId; readonly name: Bilingual }>> = {
  license: { table: 't2_5', name: { zh: '行政许可', en: 'licences' } },
  penalty: { table: 't2_6', name: { zh: '行政处罚', en: 'penalties' } },
  coercion: { table: 't2_6', name: { zh: '行政强制', en: 'coercion' } },
};
/** Information about decisions, or some of them only. */
const OTHERS =
  /信息|公示|双公示|简易|一般程序|普通程序|典型|重大|案例|目录|清单|电子|罚款|听证|结果|不予|网上|线上|占|率/;
const ITEM = /事项|项目/;
const PLAIN =
  /行政许可|行政处罚|行政强制|发布|公开|公布|作出|做出|办理|办结|实施|处理|决定|共计?|案件|事项|类|的|为|有|了|件|数量?/g;

/** 办理行政许可 N 件; in the 2019 edition also 行政许可 N 项, last year's items with what was added. */
export const decisions: Recogniser = (words, setting) => {
  const { topic, number, report } = setting;
  const row = DECISIONS.find((decision) => decision.words.test(words))?.row ?? topic;
  const of = row === undefined ? undefined : TABLES[row];
  if (row === undefined || of === undefined || OTHERS.test(words)) return undefined;
  const isNamed = DECISIONS.some((decision) => decision.words.test(words));
  if (!isNamed && !/办理|作出|做出|办结|处理决定|决定/.test(words)) return undefined;
  const hasItems = report.tables[of.table]?.cells[row]?.prevItems !== undefined;
  const isItems = ITEM.test(words) || (number.unit === '项' && isNamed && !/办理|作出|做出|决定/.test(words));
  if (isItems && !hasItems) return undefined;
  const at = Math.min(
    firstIn(words, DECIDING)?.at ?? words.length,
    firstIn(words, /行政|发布|公开/)?.at ?? words.length,
  );
  const total = isItems
    ? sum(
        named(of.name, '上一年项目数量＋本年增/减', 'items'),
        cell(of.table, row, 'prevItems'),
        cell(of.table, row, 'deltaItems'),
      )
    : sum(named(of.name, '处理决定数量', 'decisions'), cell(of.table, row, 'decisions'));
  const isPlainVerb =
    /办理|作出|做出|处理决定/.test(words) ||
    (words.includes('决定') && isDecided(setting.previous)) ||
    (row === 'coercion' && /实施/.test(words));
  return measure(`${row}:${isItems ? 'items' : 'decisions'}`, [total], {
    isDoubtful: contentOf(words.slice(at).replace(PLAIN, '')).length > 0 || (!isItems && !isPlainVerb),
    actor: actorOf(withoutPlaces(words.slice(0, at)), setting.body),
  });
};

/** 作出行政处罚决定304件、行政许可决定214件: the verb stands once. */
function isDecided(previous: Measure | undefined): boolean {
  return previous !== undefined && !previous.isDoubtful && previous.key.endsWith(':decisions');
}

function named(name: Bilingual, zh: string, en: string): Bilingual {
  return { zh: `${name.zh}·${zh}`, en: `${name.en}, ${en}` };
}

/** 政府集中采购项目 N 个, 2019. */
export const purchases: Recogniser = (words, { number, report }) => {
  if (!/采购项目/.test(words) || !/^(?:个|项)$/.test(number.unit ?? '')) return undefined;
  if (report.tables.t2_9 === undefined) return undefined;
  const total = sum(
    { zh: '政府集中采购·采购项目数量', en: 'purchases' },
    cell('t2_9', 'procurement', 'projects'),
  );
  return measure('purchases', [total], { isDoubtful: !/集中采购/.test(words) });
};

const FEE_SUM: Sum = sum(
  { zh: '行政事业性收费·本年收费金额', en: 'fees charged' },
  cell('t2_8', 'fee', 'amountWan'),
);
const PURCHASE_SUM: Sum = sum(
  { zh: '政府集中采购·采购总金额', en: 'amount purchased' },
  cell('t2_9', 'procurement', 'amount'),
);

/** 行政事业性收费 N 万元; 采购总金额 N 万元. */
export const amounts: Recogniser = (words, setting) => {
  if (MONEY[setting.number.unit ?? ''] === undefined) return undefined;
  const pattern = FEE.test(words) ? FEE : PURCHASE.test(words) ? PURCHASE : undefined;
  if (pattern === undefined) return undefined;
  const at = firstIn(words, pattern)?.at ?? 0;
  const rest = words
    .slice(at)
    .replace(pattern, '')
    .replace(/收入|收取|收费|采购|总?金额|总额|共计?|项目|预算|达/g, '');
  return measure(pattern === FEE ? 'fee' : 'purchase', [pattern === FEE ? FEE_SUM : PURCHASE_SUM], {
    isDoubtful: pattern !== FEE || contentOf(rest).length > 0,
    actor: actorOf(words.slice(0, at), setting.body),
  });
};
