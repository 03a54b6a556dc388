/** The options of every command, as data: the arguments are read and the help is written from them. */
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
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    repeatable: true,
    help: {
      zh: '设定规则的级别：error、warning、information、hint、off（可重复，优先于配置）',
      en: 'set a severity: error, warning, information, hint, off (repeatable, before the configuration)',
    },
  },
  {
    name: 'baseline',
    value: 'FILE',
    help: { zh: '不报告基线文件中已有的发现', en: 'leave out the findings that this baseline knows' },
  },
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
  {
    name: 'archive',
    help: {
      zh: '把各年度、各机关的年报互相对照（上年结转、现行有效、雷同等）',
      en: "hold reports against each other: last year's, other bodies'",
    },
  },
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
      zh: '用几个线程检查；默认 auto，文件多时两个',
      en: 'how many threads check; auto, the default, takes two for many files',
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
