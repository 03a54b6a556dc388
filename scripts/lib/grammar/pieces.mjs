// Pieces that the patterns are made of (Oniguruma). Whatever repeats is one class or is bounded: nothing can run away.

/** White space inside a line, the ideographic space included. */
export const SPACE = '[ \\t\\x{3000}]';
/** Where a line, or the words of an HTML element, begin. */
export const OPENING = `(?:^|(?<=[\\w"']>))${SPACE}*`;

export const NUMERAL = '[一二三四五六七八九十]';
const DIGIT = '[0-9０-９]';
/** 386 · 1,234 · 17.46 · -58 · ＋4 */
export const NUMBER = `[+\\-−－＋]?${DIGIT}+(?:[,，]${DIGIT}{3}(?!${DIGIT}))*(?:[.．]${DIGIT}+)?`;

/** 第五十条第三项, 第二十条第（一）项 */
export const ARTICLE = `第[一二三四五六七八九十百]{1,5}[条條](?:第${NUMERAL}{1,3}款)?(?:${SPACE}{0,4}第[（(]?${NUMERAL}{1,3}[）)]?[项項])?`;

/** （七）总计, 总 计, 合计 */
export const TOTAL = `(?:[（(]七[）)] ?)?(?:[总總][ \\x{3000}]?[计計]|合[计計])`;

/** How a title ends: 政府信息公开工作年度报告, 信息公開年報 */
export const REPORT = '[信資][息訊]公[开開][工作年度情况的总结總結]{0,10}(?:[报報]告|年[报報])';

/** What is counted in a report, longer ones before their beginnings. */
const COUNTED =
  '个百分点 百分点 个工作日 工作日 平方米 人次 件次 场次 期次 条次 万元 萬元 亿元 億元 元 件 条 條 项 項 个 個 次 份 篇 期 人 名 处 處 家 场 場 批 部 宗 起 户 戶 页 頁 天 类 類 栏 欄 版 张 張 册 冊 位 封 通 款 所 间 間 组 組 轮 輪 例 门 門 余 万 萬 亿 億 % ％ ‰';
/** A unit, with the order and the roundness that may stand before it: 12.5万元, 300余件 */
export const UNIT = `(?:[百千万萬亿億]{0,2}[余餘多]?(?:${COUNTED.split(' ').join('|')}))`;
