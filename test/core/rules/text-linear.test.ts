/** The rules over a text's words take time in proportion to its length, whatever stands in it. */
import assert from 'node:assert/strict';
import { readReport } from '../../../core/report/parse';
import { ruleById } from '../../../core/rules';
import type { RuleContext } from '../../../core/rules/types';

const RULES = ['hijacked-text', 'page-furniture', 'converted-text', 'character-damage'];
const HEAD = '青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n開報進務關';
/** What each pattern begins with, over and over. */
const UNITS = [
  '(',
  '（',
  '字(a)',
  '字(shí)',
  '??',
  '月1',
  '1月1起',
  '20231月1日',
  '365',
  'bet',
  'a',
  '_',
  '政府网站(',
  '政府网站:a.',
  'a.',
  '博彩',
  '开云体育',
  '开云体育官网下载',
  '金沙娱乐',
  '竞猜官网',
  '365bet_',
  '威廉希尔(',
  '威廉希尔县',
  '首页 > a',
  '位置：',
  '来源：',
  '发布时间：',
  '分享 ',
  '©',
  'ICP备',
  '|',
  ' ',
  '\u200b',
  '⼀',
  '\ufffd',
  '檔案',
  '規範性檔案',
  '开報',
  '请与',
  '《中华人民共和国',
  '无障碍\n',
  '> a\n',
  '主办单位：aa\n',
];
const LENGTHS = [25_000, 100_000] as const;
/** Four times the length; a square would take sixteen times as long. */
const MOST = 12;
/** Milliseconds below which a time says nothing. */
const SHORT = 60;

function timeOf(id: string, text: string): number {
  const document = readReport(text);
  const start = performance.now();
  for (const report of document.reports)
    ruleById(id)?.check({ document, report, local: { body: {} }, emit() {} } as unknown as RuleContext);
  return performance.now() - start;
}

describe('rules over the words of a text', () => {
  for (const id of RULES)
    it(`${id} is linear`, () => {
      for (const unit of UNITS) {
        const [short, long] = LENGTHS.map((length) => {
          const text = HEAD + unit.repeat(Math.ceil(length / unit.length));
          return Math.min(timeOf(id, text), timeOf(id, text));
        }) as [number, number];
        assert.ok(long < Math.max(SHORT, short) * MOST, `${JSON.stringify(unit)}: ${short} ms, ${long} ms`);
      }
    });
});
