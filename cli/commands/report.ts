import { SEVERITIES } from '../../core/lint/severities';
import { ARCHIVE, BASELINE, COMMON, RULE } from '../options';
import type { Command } from './command';

export const report: Command = {
  name: 'report',
  takes: { zh: '[路径…]', en: '[path…]' },
  summary: {
    zh: '给每个机关写一份问题清单，另有总表',
    en: 'write each body its list of points to check, and an overview',
  },
  usage: 'nianbao report [path…] --out DIR',
  about: {
    zh: `给每个机关写一份问题清单（位置、现为、应为、问题、依据、如何处理），另写一份总表（各机关、各规则的数量，是否报送）。
改过以后再运行一次，每条分为未改、新出现、已改；年报中注明了理由的另列。路径、配置、编码同 lint。
应报送的机关取自配置的 rollup.members；没有配置的，上年有年报、本年没有的算未报送。`,
    en: `Writes each body its list of points to check (place, what is there, what should be, why, source, how to correct) and
an overview (findings by body and rule, who has not handed in). Run again on corrected files, each point is not
corrected, new or corrected; what a report gives a reason for is listed apart. Paths, configuration and encodings as
for lint. Whose reports are due is said by rollup.members of the configuration; without it, whoever handed in last year.`,
  },
  options: [
    {
      name: 'out',
      value: 'DIR',
      help: {
        zh: '写入清单的文件夹；再次运行时与其中上次的清单比较',
        en: 'the folder for the lists; the next run is held against what stands there',
      },
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMATS',
      help: {
        zh: '清单的格式，用逗号分开：md、csv、html；默认全部',
        en: 'md, csv, html, parted by commas; all by default',
      },
    },
    {
      name: 'previous',
      value: 'DIR',
      help: {
        zh: '与这个文件夹里的清单比较，而不是 --out',
        en: 'hold against the lists of this folder in the place of --out',
      },
    },
    {
      name: 'year',
      value: 'YEAR',
      help: {
        zh: '应报送的年度；默认为所检查年报中最近的一年',
        en: 'the year for which reports are due; by default the latest among them',
      },
    },
    {
      name: 'min-severity',
      value: 'SEVERITY',
      choices: SEVERITIES,
      help: {
        zh: '列入清单的最低级别，默认 warning',
        en: 'the lightest findings that are listed, warning by default',
      },
    },
    ARCHIVE,
    RULE,
    BASELINE,
    ...COMMON.map((option) =>
      option.name === 'locale'
        ? {
            ...option,
            help: {
              zh: '清单和消息的语言；省略时清单用中文',
              en: 'language of lists and messages; lists are in Chinese where it is left out',
            },
          }
        : option,
    ),
  ],
  more: {
    zh: '退出码：\n  0  写好了\n  2  用法、配置或读写文件出错，或没有可检查的年报',
    en: 'Exit codes:\n  0  written\n  2  wrong usage or configuration, a file that cannot be read or written, or nothing to check',
  },
  run: async (given, context) => (await import('../late')).report(given, context),
};
