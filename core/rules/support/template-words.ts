/** What templates hold for the writer to replace, and the forms that rightly stand in reports. */
import type { RuleMeta } from '../types';

/** What was left: a place to fill in, an empty line or bracket, a note to the writer, an instruction of the form. */
export type LeftoverKind = 'placeholder' | 'line' | 'brackets' | 'note' | 'form';

/** One kind of leftover and how it is found. */
export interface Leftover {
  readonly kind: LeftoverKind;
  /** One of these stands in every text that the pattern matches; most texts have none and need no closer look. */
  readonly probes: readonly string[];
  readonly pattern: RegExp;
  readonly severity?: RuleMeta['severity'];
}

/** What a number or a name stands before; words that only begin so are left out. */
const UNIT =
  '(?:年|月|日(?!常)|省|市(?!场|場)|县|縣|区(?!域)|區(?!域)|镇|鎮|乡(?!村)|鄉(?!村)|街道|局(?!长|長|面)|委(?!员|員|托)|办(?![法理事公])|单位|單位|部门|部門|中心|人民政府|条(?![例件款])|條(?![例件款])|件(?!事)|次|人次|份|项(?!目)|項(?!目)|宗|篇|期(?!间|間)|万元|萬元|万|元|[%％]|网站|網站|路(?![径线由])|号|號)';
const GAP = '[ \\t\\u3000\\u00a0]{0,8}';

/** Followed by a unit; neither a letter nor a digit stands before. */
const CROSSES = `(?=[XＸ×✕○＊*])(?<![A-Za-zＸ×✕○0-9*＊])(?:X{2,6}|Ｘ{2,6}|[×✕]{2,6}|○{2,6}|＊{2,6}|\\*{2,6})(?=${GAP}${UNIT})`;
/** 20XX年, 202X年, X年X月, X月X日. */
const DATES =
  '20\\d?[XＸ×]{1,2}年(?<![A-Za-z0-9]20\\d?[XＸ×]{1,2}年)|(?=[XＸ×])(?<![A-Za-zＸ×0-9])(?:[XＸ×]{1,4}年[XＸ×]{1,2}月|[XＸ×]{1,2}月[XＸ×]{1,2}日)';
const SMALL = `x{2,4}(?=${UNIT})(?<=[\\u4e00-\\u9fff]x{2,4})`;
const BRACKETS = `(?:[（(]${GAP}[）)]|〔${GAP}〕|【${GAP}】|《${GAP}》)`;
/** Behind a label: 联系电话：XXXX-XXXXXXX. */
const LABELLED = '(?=[X×])(?<=[:：][ \\u3000]?)(?:X{2,12}|×{2,12})(?=[-—，,。；;）)\\n]|$)';

/** To add one: its line here, with a probe that every match holds. */
export const LEFTOVERS: readonly Leftover[] = [
  {
    kind: 'placeholder',
    probes: ['XX', '××', '○○', '**', '＊＊', 'ＸＸ', '✕✕', 'X年', '×年', 'Ｘ年', 'X月', '×月'],
    pattern: new RegExp(`${DATES}|${CROSSES}|${LABELLED}`, 'g'),
  },
  { kind: 'placeholder', probes: ['xx'], pattern: new RegExp(SMALL, 'g') },
  // A date of which only the words are there.
  {
    kind: 'placeholder',
    probes: ['年 ', '年\u3000'],
    pattern: /年[ \t\u3000\u00a0]{1,12}月[ \t\u3000\u00a0]{1,12}日/g,
  },
  {
    kind: 'placeholder',
    probes: ['某某'],
    pattern: /(?<!某)某某(?:省|市(?!场)|县|區|区(?!域)|镇|乡(?!村)|街道|局(?!长)|单位|部门|委员会|办公室)/g,
  },
  {
    kind: 'line',
    probes: ['___', '＿＿'],
    pattern: /(?<![A-Za-z0-9_＿/.:-])[_＿]{2,}(?![A-Za-z0-9_＿])/g,
  },
  {
    kind: 'brackets',
    probes: [
      '（）',
      '()',
      '（ ',
      '( ',
      '（\u3000',
      '(\u3000',
      '（\u00a0',
      '(\u00a0',
      '〔〕',
      '〔 ',
      '【】',
      '《》',
      '【 ',
    ],
    pattern: new RegExp(`${BRACKETS}(?<![A-Za-z0-9\\]_无無]${BRACKETS})`, 'g'),
  },
  {
    kind: 'note',
    probes: [
      '此处',
      '这里',
      '在此',
      '网址',
      '链接',
      '请填',
      '请补',
      '请插',
      '请输',
      '待填',
      '待补',
      '待核',
      '待定',
    ],
    pattern:
      /[（(【[](?:(?:此处|这里|在此)(?:应当?|需要?|可|须|请)?(?:填写?|填报|插入|输入|省略|略|补充|粘贴|附上?|列出|写明?|放)[^（）()【】[\]。\n]{0,30}|(?:请|待)(?:填写?|填报|补充|插入|输入|核实|核定|定)[^（）()【】[\]。\n]{0,20}|(?:具体|详细|网站)(?:网址|链接|地址)|网址)[）)】\]]|(?<=[:：])(?:待补充|待填写?|待填报|待定|待核实)(?=[。；;，,\n]|$)/g,
  },
  {
    kind: 'form',
    severity: 'information',
    probes: ['表格形式报告', '表格如下', '这一项报告'],
    pattern:
      /(?:该|本|此)部分(?:内容)?以表格形式报告(?:[。：:，,；;]?[ \t\u3000]{0,4}(?:具体)?表格如下)?[。：:]?|(?<=^|\n)[ \t\u3000]{0,8}表格如下[。：:]?(?=[ \t\u3000]{0,8}(?:\n|$))|这一项报告(?=本机关|行政机关|本行政机关)/g,
  },
];

/** Surnames before the crosses of a masked name, 张××; those that end other words are left out. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖董袁潘蒋蔣蔡杜苏蘇魏吕呂沈姚卢盧姜崔钟谭譚陆陸汪范贾賈夏韦付邹鄒孟熊秦邱薛闫雷侯龙陶黎贺賀毛郝龚邵',
);
