/** The options of every command, as data: the arguments are read and the help is written from them. */
import { SEVERITIES } from '../core/lint/severities';
import type { Option } from './arguments';
import { FORMAT_NAMES } from './formats';
import { EXTRACT_FORMAT_NAMES } from './formats/extract';

const COMMON: readonly Option[] = [
  {
    name: 'locale',
    value: 'zh|en',
    choices: ['zh', 'en'],
    help: { zh: '消息的语言；默认看环境变量', en: 'language of messages; by default from the environment' },
  },
  { name: 'help', short: 'h', help: { zh: '显示本说明', en: 'show this help' } },
];

const STDIN_FILENAME: Option = {
  name: 'stdin-filename',
  value: 'FILE',
  help: {
    zh: '从标准输入读入（路径写 -）时，该文本所属的文件名',
    en: 'the file that text from standard input (path -) belongs to',
  },
};

const OUTPUT_FILE: Option = {
  name: 'output-file',
  short: 'o',
  value: 'FILE',
  help: { zh: '把结果写入文件', en: 'write the result to a file' },
};

const MAX_WARNINGS: Option = {
  name: 'max-warnings',
  value: 'N',
  help: { zh: '警告多于 N 个时退出码为 1', en: 'end with code 1 where there are more than N warnings' },
};

const COLOR: readonly Option[] = [
  { name: 'color', help: { zh: '用颜色（默认：在终端上）', en: 'use colour (by default: on a terminal)' } },
  { name: 'no-color', help: { zh: '不用颜色', en: 'use no colour' } },
];

const RULE: Option = {
  name: 'rule',
  value: 'ID=SEVERITY',
  repeatable: true,
  help: {
    zh: '设定规则的级别：error、warning、information、hint、off（可重复，优先于配置）',
    en: 'set a severity: error, warning, information, hint, off (repeatable, before the configuration)',
  },
};

const BASELINE: Option = {
  name: 'baseline',
  value: 'FILE',
  help: { zh: '不报告基线文件中已有的发现', en: 'leave out the findings that this baseline knows' },
};

const ARCHIVE: Option = {
  name: 'archive',
  help: {
    zh: '把各年度、各机关的年报互相对照（上年结转、现行有效、雷同等）',
    en: "hold reports against each other: last year's, other bodies'",
  },
};

export const LINT_OPTIONS: readonly Option[] = [
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
    help: { zh: '不写文件，只显示会怎样改（差异）', en: 'write nothing, print what would change as a diff' },
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
];

export const EXTRACT_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: EXTRACT_FORMAT_NAMES,
    help: { zh: '输出格式，默认 json', en: 'output format, json by default' },
  },
  OUTPUT_FILE,
  STDIN_FILENAME,
  ...COMMON,
];

export const MERGE_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: FORMAT_NAMES,
    help: { zh: '输出格式，默认同各份', en: 'output format, by default that of the parts' },
  },
  OUTPUT_FILE,
  MAX_WARNINGS,
  ...COLOR,
  ...COMMON,
];

export const NEW_OPTIONS: readonly Option[] = [
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
];

export const ROLLUP_OPTIONS: readonly Option[] = [
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
];

export const REPORT_OPTIONS: readonly Option[] = [
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
];

export const RULES_OPTIONS: readonly Option[] = [...COLOR, ...COMMON];

export const COMPLETION_OPTIONS: readonly Option[] = COMMON;

export const LSP_OPTIONS: readonly Option[] = [
  {
    name: 'stdio',
    help: {
      zh: '通过标准输入、输出通信（唯一的方式）',
      en: 'speak over standard input and output (the only way)',
    },
  },
  {
    name: 'clientProcessId',
    value: 'PID',
    help: { zh: '编辑器的进程号；不需要', en: "the editor's process; not needed" },
  },
  ...COMMON,
];

export const MAIN_OPTIONS: readonly Option[] = [
  ...COMMON,
  { name: 'version', short: 'v', help: { zh: '显示版本', en: 'show the version' } },
];
