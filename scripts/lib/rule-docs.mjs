// Tables of the rules for the documentation, made from the rules' metadata and their pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const CATEGORIES = {
  structure: { zh: '结构', en: 'Structure' },
  table: { zh: '表格', en: 'Tables' },
  identity: { zh: '勾稽关系', en: 'Identities (勾稽关系)' },
  plausibility: { zh: '合理性', en: 'Plausibility' },
  prose: { zh: '文字中的数据', en: 'Figures in the prose' },
  citation: { zh: '引用', en: 'Citations' },
  text: { zh: '文字', en: 'Text' },
  archive: { zh: '年报之间（要用 --archive）', en: 'Across reports (with --archive)' },
  engine: { zh: '检查本身', en: 'The check itself' },
};
const SEVERITIES = { error: '错误', warning: '警告', information: '提示', hint: '建议' };
const CERTAINTIES = { certain: '确定', reading: '读文字得出', custom: '按惯例' };
const FIXES = { safe: '自动', choice: '选择' };

/** The JSON schema of nianbao.config.json. */
export function configSchema({ configJsonSchema }) {
  return `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`;
}

/** docs/rules/README.md: every rule with its name, severity, fix and summary. */
export function ruleIndex({ rules, certaintyOf }) {
  const sections = Object.entries(CATEGORIES)
    .map(([category, title]) => [title, rules.filter((rule) => rule.meta.category === category)])
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => `## ${title.zh}\n\n${chineseTable(members, '', certaintyOf)}\n`);
  return `# 规则\n\nAll rules, made from their metadata by \`npm run generate\`.\n\n${INTRODUCTION}\n\n${sections.join('\n')}`;
}

/** The table of rules for a README. */
export function ruleTable({ rules, certaintyOf }, locale) {
  return locale === 'zh' ? chineseTable(rules, 'docs/rules/', certaintyOf) : englishTable(rules, certaintyOf);
}

const INTRODUCTION = [
  '级别是默认的，可以在 `nianbao.config.json` 里逐条改（`error`、`warning`、`information`、`hint`、`off`）。',
  '把握一栏：“确定”是算得出、看得见的；“读文字得出”是按文字的意思判断的，最重不过警告（另有说明的除外）；“按惯例”有例外。',
  '修复一栏：“自动”指 `--fix` 会改（不动数字、不动意思）；“选择”指要点名才改（`--fix-rule 规则名`）。',
].join('\n');

function chineseTable(rules, folder, certaintyOf) {
  const rows = rules.map(({ meta }) =>
    row([
      `[${meta.id}](${folder}${meta.id}.md)`,
      ruleName(meta.id),
      SEVERITIES[meta.severity],
      CERTAINTIES[certaintyOf(meta)],
      fix(meta),
      meta.summary.zh,
    ]),
  );
  return [row(['规则', '名称', '级别', '把握', '修复', '查什么']), '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function englishTable(rules, certaintyOf) {
  const rows = rules.map(({ meta }) =>
    row([
      `[${meta.id}](docs/rules/${meta.id}.md)`,
      meta.severity,
      certaintyOf(meta),
      meta.fixable ?? '',
      meta.summary.en,
    ]),
  );
  return [
    row(['rule', 'severity', 'certainty', 'fix', 'what it reports']),
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The Chinese name of a rule, from the title of its page. */
function ruleName(id) {
  const file = join(root, 'docs', 'rules', `${id}.md`);
  if (!existsSync(file)) throw new Error(`docs/rules/${id}.md is missing: every rule has a page`);
  const [title] = readFileSync(file, 'utf8').split(/\r?\n/, 1);
  const start = `# ${id}：`;
  if (!title.startsWith(start)) throw new Error(`docs/rules/${id}.md must begin with "${start}<name>"`);
  return title.slice(start.length);
}

function fix(meta) {
  return FIXES[meta.fixable] ?? '';
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
