/** Units and words of precision that stand around a number. Plain text: Simplified where the labels' characters are. */

/** The longer before the shorter that it begins with. */
export const UNITS: readonly string[] = [
  '个百分点',
  '个工作日',
  '百分点',
  '万人次',
  '人次',
  '件次',
  '批次',
  '亿元',
  '万元',
  '元',
  '%',
  '‰',
  '倍',
  '件',
  '宗',
  '条',
  '份',
  '项',
  '起',
  '例',
  '次',
  '个',
  '篇',
  '期',
  '场',
  '批',
  '人',
  '名',
  '户',
  '家',
  '部',
  '处',
  '类',
  '页',
  '册',
  '分',
  '封',
  '通',
  '张',
  '枚',
  '台',
  '辆',
  '所',
  '座',
  '套',
  '天',
  '小时',
  '字',
  '本',
  '级',
];

/** Behind a number: it is a date, a decree, an hour, an edition, no count. */
export const NO_COUNT = /^(?:年|月|日|号|号楼|时|点|届|版|楼|层|室|路|:|\/|-)/;

/** Units in which applications, reviews, documents and decisions are counted. */
export const COUNTS: ReadonlySet<string> = new Set([
  '件',
  '宗',
  '条',
  '份',
  '项',
  '起',
  '例',
  '次',
  '个',
  '件次',
]);

/** What money is worth in 万元. */
export const MONEY: Readonly<Record<string, number>> = { 元: 0.0001, 万元: 1, 亿元: 10000 };

/** What 万, 亿, 千 and 百 behind digits stand for. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
  百万: 1_000_000,
  千万: 10_000_000,
  万亿: 1_000_000_000_000,
};

/** Words before a number that make it a bound or an estimate. */
export const BEFORE: readonly (readonly [RegExp, 'about' | 'more' | 'less'])[] = [
  [/(?:约|大约|近|将近|接近)(?:为|有)?$/, 'about'],
  [/(?:超|超过|超出|逾|突破|不少于|不低于|不下|至少)(?:了)?$/, 'more'],
  [/(?:不足|不到|不超过|低于|少于|不超出|未超过)(?:了)?$/, 'less'],
];
