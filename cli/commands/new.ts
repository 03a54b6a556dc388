import { COMMON, OUTPUT_FILE } from '../options';
import type { Command } from './command';

export const newCommand: Command = {
  name: 'new',
  summary: { zh: '新建年报，可以从上年年报开始', en: "begin a report, from last year's where it is given" },
  usage: 'nianbao new [--from FILE] [--body NAME] [--year YEAR]',
  about: {
    zh: `新建一份年报：该年度版式的全部章节和表格，要写的地方有注释提示。
有 --from 时从上年年报开始：结转下年度按列填作上年结转，前言和联系方式改年份后沿用，上年现行有效件数和上年写明的问题
列在注释里；别的一概不抄。上年年报的机关、年度不对的，不建。`,
    en: `Begins a report: every section and table of the year's form, with comments where something is to be written.
With --from it begins from last year's: 结转下年度 is filled in as 上年结转 by column, opening and contact are kept with
the year changed, 现行有效 and the problems to answer stand in comments; nothing else is copied. A report of another
body or year is refused.`,
  },
  options: [
    {
      name: 'body',
      value: 'NAME',
      help: {
        zh: '机关全称；有 --from 时默认同上年年报',
        en: "full name of the body; by default that of --from's report",
      },
    },
    {
      name: 'year',
      value: 'YEAR',
      help: {
        zh: '报告年度；有 --from 时默认为其下一年',
        en: "the year reported on; by default the one after --from's",
      },
    },
    {
      name: 'from',
      value: 'FILE',
      help: {
        zh: '上年年报：取上年结转、现行有效、前言、联系方式和待答复的问题',
        en: "last year's report: what it hands on, its opening and contact, its problems to answer",
      },
    },
    { ...OUTPUT_FILE, help: { zh: '写入文件；省略时显示', en: 'write to a file; else it is printed' } },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['markdown', 'text'],
      help: { zh: '格式，默认 markdown', en: 'format, markdown by default' },
    },
    { name: 'force', help: { zh: '文件已有时覆盖', en: 'write over a file that is there' } },
    ...COMMON,
  ],
  more: {
    zh: '退出码：\n  0  已建\n  2  用法出错、上年年报不能用，或文件已有而没有 --force',
    en: "Exit codes:\n  0  done\n  2  wrong usage, last year's report is of no use, or the file is there and --force is not given",
  },
  run: async (given, context) => (await import('../late')).newCommand(given, context),
};
