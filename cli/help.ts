/** The help of the program and of each command, written from the table of options. */
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import type { Option } from './arguments';
import {
  COMPLETION_OPTIONS,
  EXTRACT_OPTIONS,
  LINT_OPTIONS,
  LSP_OPTIONS,
  MAIN_OPTIONS,
  MERGE_OPTIONS,
  NEW_OPTIONS,
  REPORT_OPTIONS,
  ROLLUP_OPTIONS,
  RULES_OPTIONS,
} from './options';

interface Help {
  readonly usage: string;
  readonly about: Bilingual;
  readonly options: readonly Option[];
  readonly more?: Bilingual;
}

const EXIT_CODES: Bilingual = {
  zh: `退出码：
  0  没有错误级的发现
  1  有错误级的发现，或警告多于 --max-warnings
  2  用法、配置或读文件出错，或没有可检查的年报（优先于 1）`,
  en: `Exit codes:
  0  no finding of level error
  1  a finding of level error, or more warnings than --max-warnings
  2  wrong usage, configuration or unreadable file, or nothing to check (wins over 1)`,
};

/** Every command with its options; the shells complete by it too. */
export const HELP = {
  main: {
    usage: 'nianbao <command> [...]',
    about: {
      zh: `检查政府信息公开工作年度报告：结构、表格、勾稽关系。全部在本机进行，不联网。

命令：
  lint [路径…]      检查年报，列出发现
  extract [路径…]   输出从年报中读到的内容
  new               新建年报，可以从上年年报开始
  merge 文件…       合并 lint --shard 各份的结果
  rollup [路径…]    汇总各成员的年报，写出草稿
  report [路径…]    给每个机关写一份问题清单，另有总表
  rules [规则]      列出规则，或显示一条规则的说明
  completion <shell> 命令行自动补全的脚本
  lsp --stdio       语言服务器，供编辑器使用`,
      en: `Checks 政府信息公开工作年度报告, the annual reports of Chinese government bodies: structure, tables, identities.
All of it on this machine, without a network.

Commands:
  lint [path…]      check reports and print the findings
  extract [path…]   print what was read from reports
  new               begin a report, from last year's where it is given
  merge file…       put the results of lint --shard together
  rollup [path…]    write the draft that sums the members' reports
  report [path…]    write each body its list of points to check, and an overview
  rules [rule]      list the rules, or show the page of one
  completion <shell> a script for the shell's completion
  lsp --stdio       the language server, for editors`,
    },
    options: MAIN_OPTIONS,
  },
  lint: {
    usage: 'nianbao lint [path…]',
    about: {
      zh: `检查年报。路径可以是文件、文件夹、通配符，或 -（标准输入）；省略时为当前文件夹。
文件夹中读 .txt .md .html .htm .nianbao 和配置的 files 所加的文件，不是年报的略过。
编码（UTF-8、UTF-16、GB18030）自动识别，写回时不变。`,
      en: `Checks reports. A path is a file, a folder, a pattern or - (standard input); the present folder where left out.
In folders .txt .md .html .htm .nianbao are read and what files in the configuration adds; what is no annual report is
passed over. The encoding (UTF-8, UTF-16, GB18030) is detected, and kept in what is written.`,
    },
    options: LINT_OPTIONS,
    more: EXIT_CODES,
  },
  extract: {
    usage: 'nianbao extract [path…]',
    about: {
      zh: '输出从年报中读到的章节、各表数据和文字中的数据（csv 只有各表数据）。路径同 lint。',
      en: 'Prints the sections, cells and figures of the prose that were read (csv: cells only). Paths as for lint.',
    },
    options: EXTRACT_OPTIONS,
  },
  merge: {
    usage: 'nianbao merge <file…>',
    about: {
      zh: `把 lint --shard 各份的结果（json 或 jsonl）合成一份，与一次检查全部文件的输出相同。
文件名只有数字不同的（part-2、part-10）按数字排，否则按所写的顺序。也可换成其他格式；结果里没有的
（略过的文件、编码、SARIF 的 fingerprint）写不出来。`,
      en: `Puts the results of the parts of lint --shard (json or jsonl) together: what one run over all files prints.
Files whose names differ in numbers only (part-2, part-10) are taken by these, others as named. Other formats too, but for
what results do not hold: files passed over, encodings, fingerprints of SARIF.`,
    },
    options: MERGE_OPTIONS,
    more: EXIT_CODES,
  },
  new: {
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
    options: NEW_OPTIONS,
    more: {
      zh: '退出码：\n  0  已建\n  2  用法出错、上年年报不能用，或文件已有而没有 --force',
      en: "Exit codes:\n  0  done\n  2  wrong usage, last year's report is of no use, or the file is there and --force is not given",
    },
  },
  rollup: {
    usage: 'nianbao rollup [path…]',
    about: {
      zh: `汇总各成员的年报：按配置的 rollup 把各机关的年报逐格相加，写出草稿（三张表为合计，文字部分留待填写）和每一格的来源
（哪个机关多少，在哪个文件哪一行）。缺报、重报、自身不平、改名、在别处统计的逐一列出；不能计入的不猜。路径同 lint。`,
      en: `Sums the members' reports, cell by cell, as rollup in the configuration says: writes a draft (the three tables as
sums, the text a skeleton) and where every number comes from (which body, how much, file and line). Members that are
missing, doubled, wrong in themselves, renamed or counted elsewhere are listed; nothing is guessed. Paths as for lint.`,
    },
    options: ROLLUP_OPTIONS,
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
  },
  report: {
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
    options: REPORT_OPTIONS,
    more: {
      zh: '退出码：\n  0  写好了\n  2  用法、配置或读写文件出错，或没有可检查的年报',
      en: 'Exit codes:\n  0  written\n  2  wrong usage or configuration, a file that cannot be read or written, or nothing to check',
    },
  },
  rules: {
    usage: 'nianbao rules [rule]',
    about: { zh: '列出全部规则，或显示一条规则的说明。', en: 'Lists the rules, or shows the page of one.' },
    options: RULES_OPTIONS,
  },
  completion: {
    usage: 'nianbao completion <bash|zsh|fish|powershell>',
    about: {
      zh: `输出让命令行自动补全 nianbao 的脚本：
  bash         source <(nianbao completion bash)，写在 ~/.bashrc 里
  zsh          source <(nianbao completion zsh)，写在 ~/.zshrc 里，compinit 之后
  fish         nianbao completion fish > ~/.config/fish/completions/nianbao.fish
  powershell   nianbao completion powershell | Out-String | Invoke-Expression，写在 $PROFILE 里`,
      en: `Prints what makes a shell complete nianbao:
  bash         source <(nianbao completion bash) in ~/.bashrc
  zsh          source <(nianbao completion zsh) in ~/.zshrc, after compinit
  fish         nianbao completion fish > ~/.config/fish/completions/nianbao.fish
  powershell   nianbao completion powershell | Out-String | Invoke-Expression in $PROFILE`,
    },
    options: COMPLETION_OPTIONS,
  },
  lsp: {
    usage: 'nianbao lsp --stdio',
    about: {
      zh: '语言服务器（LSP），由编辑器启动，通过标准输入、输出通信。',
      en: 'The language server (LSP), started by an editor; it speaks over standard input and output.',
    },
    options: LSP_OPTIONS,
  },
} satisfies Record<string, Help>;

const USAGE: Bilingual = { zh: '用法：', en: 'Usage: ' };
const OPTIONS: Bilingual = { zh: '选项：', en: 'Options:' };

/** @param command left out for the program's own help. */
export function helpText(command: Exclude<keyof typeof HELP, 'main'> | undefined, locale: Locale): string {
  const { usage, about, options, more }: Help = HELP[command ?? 'main'];
  const parts = [
    `${USAGE[locale]}${usage}`,
    about[locale],
    `${OPTIONS[locale]}\n${optionLines(options, locale)}`,
  ];
  if (more) parts.push(more[locale]);
  return `${parts.join('\n\n')}\n`;
}

function optionLines(options: readonly Option[], locale: Locale): string {
  const heads = options.map(
    ({ name, short, value }) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return options
    .map(({ help, choices, value }, at) => {
      const among = choices && value !== choices.join('|') ? ` (${choices.join(', ')})` : '';
      return `  ${(heads[at] ?? '').padEnd(width)}  ${help[locale]}${among}`;
    })
    .join('\n');
}
