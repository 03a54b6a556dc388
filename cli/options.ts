/** Options that several commands have. */
import type { Option } from './arguments';

export const COMMON: readonly Option[] = [
  {
    name: 'locale',
    value: 'zh|en',
    choices: ['zh', 'en'],
    help: { zh: '消息的语言；默认看环境变量', en: 'language of messages; by default from the environment' },
  },
  { name: 'help', short: 'h', help: { zh: '显示本说明', en: 'show this help' } },
];

export const STDIN_FILENAME: Option = {
  name: 'stdin-filename',
  value: 'FILE',
  help: {
    zh: '从标准输入读入（路径写 -）时，该文本所属的文件名',
    en: 'the file that text from standard input (path -) belongs to',
  },
};

export const OUTPUT_FILE: Option = {
  name: 'output-file',
  short: 'o',
  value: 'FILE',
  help: { zh: '把结果写入文件', en: 'write the result to a file' },
};

export const MAX_WARNINGS: Option = {
  name: 'max-warnings',
  value: 'N',
  help: { zh: '警告多于 N 个时退出码为 1', en: 'end with code 1 where there are more than N warnings' },
};

export const COLOR: readonly Option[] = [
  { name: 'color', help: { zh: '用颜色（默认：在终端上）', en: 'use colour (by default: on a terminal)' } },
  { name: 'no-color', help: { zh: '不用颜色', en: 'use no colour' } },
];

export const RULE: Option = {
  name: 'rule',
  value: 'ID=SEVERITY',
  repeatable: true,
  help: {
    zh: '设定规则的级别：error、warning、information、hint、off（可重复，优先于配置）',
    en: 'set a severity: error, warning, information, hint, off (repeatable, before the configuration)',
  },
};

export const BASELINE: Option = {
  name: 'baseline',
  value: 'FILE',
  help: { zh: '不报告基线文件中已有的发现', en: 'leave out the findings that this baseline knows' },
};

export const ARCHIVE: Option = {
  name: 'archive',
  help: {
    zh: '把各年度、各机关的年报互相对照（上年结转、现行有效、雷同等）',
    en: "hold reports against each other: last year's, other bodies'",
  },
};
