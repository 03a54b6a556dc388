import { COMMON, OUTPUT_FILE } from '../options';
import type { Command } from './command';

export const rollup: Command = {
  name: 'rollup',
  takes: { zh: '[路径…]', en: '[path…]' },
  summary: { zh: '汇总各成员的年报，写出草稿', en: "write the draft that sums the members' reports" },
  usage: 'nianbao rollup [path…]',
  about: {
    zh: `汇总各成员的年报：按配置的 rollup 把各机关的年报逐格相加，写出草稿（三张表为合计，文字部分留待填写）和每一格的来源
（哪个机关多少，在哪个文件哪一行）。缺报、重报、自身不平、改名、在别处统计的逐一列出；不能计入的不猜。路径同 lint。`,
    en: `Sums the members' reports, cell by cell, as rollup in the configuration says: writes a draft (the three tables as
sums, the text a skeleton) and where every number comes from (which body, how much, file and line). Members that are
missing, doubled, wrong in themselves, renamed or counted elsewhere are listed; nothing is guessed. Paths as for lint.`,
  },
  options: [
    {
      name: 'body',
      value: 'NAME',
      help: {
        zh: '汇总谁的年报；配置中只有一个 rollup 时不用写',
        en: 'whose report; needed where the configuration has several rollups',
      },
    },
    {
      name: 'year',
      value: 'YEAR',
      help: {
        zh: '报告年度；默认为配置所写的，否则为最近一年',
        en: "the report year; the configuration's, else the latest by default",
      },
    },
    {
      name: 'config',
      value: 'FILE',
      help: {
        zh: '写有 rollup 的配置文件；默认为年报所在目录的',
        en: 'the configuration with the rollup; that of the reports by default',
      },
    },
    {
      ...OUTPUT_FILE,
      help: { zh: '把草稿写入文件；省略时显示', en: 'write the draft to a file; else it is printed' },
    },
    {
      name: 'provenance',
      value: 'PREFIX',
      help: {
        zh: '写出来源：PREFIX.csv 和 PREFIX.json；有 -o 时默认为“文件名-来源”',
        en: 'write where each number comes from to PREFIX.csv and PREFIX.json; with -o FILE by default FILE-来源',
      },
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['markdown', 'text'],
      help: { zh: '草稿的格式，默认 markdown', en: 'format of the draft, markdown by default' },
    },
    { name: 'force', help: { zh: '草稿文件已有时覆盖', en: 'write over a draft that is there' } },
    ...COMMON,
  ],
  more: {
    zh: `退出码：
  0  成员齐全，都已计入
  1  有成员缺报、交了上年的、几份数字不同、自身不平，或有读不出的格；草稿照写
  2  用法、配置或读写文件出错，没有 rollup，或没有可汇总的年报（优先于 1）`,
    en: `Exit codes:
  0  every member was counted
  1  members are missing, handed in last year's report or several that differ, or are wrong in themselves, or cells could
     not be read; the draft is written all the same
  2  wrong usage, configuration or unreadable file, no rollup, or nothing to sum (wins over 1)`,
  },
  run: async (given, context) => (await import('../late')).rollup(given, context),
};
