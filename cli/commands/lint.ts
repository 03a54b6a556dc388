import { FORMAT_NAMES } from '../formats';
import {
  ARCHIVE,
  BASELINE,
  COLOR,
  COMMON,
  MAX_WARNINGS,
  OUTPUT_FILE,
  RULE,
  STDIN_FILENAME,
} from '../options';
import { type Command, EXIT_CODES } from './command';

export const lint: Command = {
  name: 'lint',
  takes: { zh: '[路径…]', en: '[path…]' },
  summary: { zh: '检查年报，列出发现', en: 'check reports and print the findings' },
  usage: 'nianbao lint [path…]',
  about: {
    zh: `检查年报。路径可以是文件、文件夹、通配符，或 -（标准输入）；省略时为当前文件夹。
文件夹中读 .txt .md .html .htm .nianbao 和配置的 files 所加的文件，不是年报的略过。
编码（UTF-8、UTF-16、GB18030）自动识别，写回时不变。`,
    en: `Checks reports. A path is a file, a folder, a pattern or - (standard input); the present folder where left out.
In folders .txt .md .html .htm .nianbao are read and what files in the configuration adds; what is no annual report is
passed over. The encoding (UTF-8, UTF-16, GB18030) is detected, and kept in what is written.`,
  },
  options: [
    {
      name: 'fix',
      help: {
        zh: '自动修复：只做不改动数字和内容的修复',
        en: 'apply the safe fixes: no digit and no statement changes',
      },
    },
    {
      name: 'fix-rule',
      value: 'RULE',
      repeatable: true,
      help: {
        zh: '对这条规则的每个发现采用第一种改法，包括改数字的（可重复）',
        en: 'take the first fix of every finding of this rule, also where it changes digits (repeatable)',
      },
    },
    {
      name: 'dry-run',
      help: {
        zh: '不写文件，只显示会怎样改（差异）',
        en: 'write nothing, print what would change as a diff',
      },
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: FORMAT_NAMES,
      help: { zh: '输出格式，默认 stylish', en: 'output format, stylish by default' },
    },
    OUTPUT_FILE,
    MAX_WARNINGS,
    RULE,
    BASELINE,
    {
      name: 'write-baseline',
      value: 'FILE',
      help: { zh: '把现有的发现写成基线文件', en: 'write the present findings to a baseline' },
    },
    {
      name: 'cache',
      help: { zh: '缓存结果，只检查改过的文件', en: 'keep results, check only files that changed' },
    },
    {
      name: 'cache-location',
      value: 'FILE',
      help: { zh: '缓存文件，默认 .nianbao-cache', en: 'the file for --cache, .nianbao-cache by default' },
    },
    {
      name: 'cache-strategy',
      value: 'metadata|content',
      choices: ['metadata', 'content'],
      help: {
        zh: '怎样看文件变没变：大小和修改时间（默认），或内容',
        en: 'tell a changed file by size and time (the default) or by its content',
      },
    },
    ARCHIVE,
    {
      name: 'shard',
      value: 'PART/PARTS',
      help: {
        zh: '只检查其中一份，如 1/4；各份的结果用 nianbao merge 合并',
        en: 'check one part of the files, as in 1/4; nianbao merge puts the results together',
      },
    },
    {
      name: 'jobs',
      value: 'N|auto',
      help: {
        zh: '用几个线程检查，默认 1；auto：文件多时两个',
        en: 'how many threads check, 1 by default; auto takes two for many files',
      },
    },
    {
      name: 'watch',
      help: {
        zh: '文件变了就再检查变了的，按 Ctrl-C 结束',
        en: 'check again what changes, until Ctrl-C',
      },
    },
    { name: 'quiet', short: 'q', help: { zh: '只显示汇总', en: 'print the summary only' } },
    {
      name: 'verbose',
      help: {
        zh: '也列出没有问题的文件、编码和相关位置',
        en: 'also list clean files, encodings and related places',
      },
    },
    STDIN_FILENAME,
    {
      name: 'stdin-jsonl',
      help: {
        zh: '从标准输入逐行读 JSON（id、text 或 base64），逐行答复；见 docs/scale.md',
        en: 'read a JSON object a line (id, text or base64) and answer each; see docs/scale.md',
      },
    },
    ...COLOR,
    ...COMMON,
  ],
  more: EXIT_CODES,
  run: async (given, context) => (await import('../usual')).lint(given, context),
};
