import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertDraft, convertTable } from '../../../core/compose/convert';
import { lintText } from '../../../core/lint/engine';
import { printedExtents } from '../../../core/locate/extents';
import { readReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/types';
import { CLEAN, WRONG_TOTAL } from '../../support/drafts';
import { type Figures, figuresFrom } from '../../support/random-report';
import { applyEdits, cellsIn } from '../../support/reading';
import { html } from '../../support/writers/html';
import { markdown } from '../../support/writers/markdown';
import { outerPipes, pipes } from '../../support/writers/pipes';
import { excelTabs } from '../../support/writers/tabs';

type Id = 'table2' | 'table3' | 'table4';

/** What comes of one table of the only report of a text. */
function convert(text: string, id: Id): { readonly text?: string; readonly refused?: string; edits: number } {
  const document = readReport(text);
  const [report] = document.reports;
  assert.ok(report);
  const extent = printedExtents(document, report).find((one) => one.id === id);
  assert.ok(extent, id);
  const result = convertTable(document, report, extent);
  if (result.kind === 'refused') return { refused: result.reason.zh, edits: 0 };
  return { text: applyEdits(text, result.edits), edits: result.edits.length };
}

function draftOf(text: string): { readonly text: string; readonly left: readonly string[] } {
  const result = convertDraft(readReport(text));
  assert.equal(result.kind, 'edits', result.kind === 'refused' ? result.reason.zh : '');
  if (result.kind !== 'edits') throw new Error('unreachable');
  return { text: applyEdits(text, result.edits), left: result.left.map(({ zh }) => zh) };
}

function refusedDraft(text: string): string {
  const result = convertDraft(readReport(text));
  assert.equal(result.kind, 'refused');
  return result.kind === 'refused' ? result.reason.zh : '';
}

const squeezed = (text: string) => text.replace(/ +/g, ' ');
const FIGURES = figuresFrom('2021', 11);
const PIPES = pipes.write(FIGURES);

/** A report in which the cells of table 3 that stand for themselves are given other words. */
function withCells(figures: Figures, table: Id, change: (text: string) => string): string {
  const text = outerPipes.write(figures);
  const [before = '', after = ''] = text.split(/(?<=二、主动公开政府信息情况\n)/);
  return table === 'table2' ? before + change(after) : text;
}

describe('a table in the standard form', () => {
  it('takes the place of one in any layout, parted from the lines around', () => {
    const { text } = convert(excelTabs.write(FIGURES), 'table2');
    const lines = squeezed(text ?? '').split('\n');
    const at = lines.indexOf('二、主动公开政府信息情况');
    assert.deepEqual(lines.slice(at + 1, at + 5), [
      '',
      '| 第二十条第（一）项 | | | |',
      lines[at + 3],
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    ]);
    assert.match(lines[at + 3] ?? '', /^(?:\| -+ ){4}\|$/);
    assert.deepEqual(lines.slice(at + 17, at + 19), ['', '三、收到和处理政府信息公开申请情况']);
  });

  it('holds what each cell said, blanks, dashes and notes as they were', () => {
    const text = withCells(FIGURES, 'table2', (table) =>
      table
        .replace(/^\| 规章 .*$/m, '| 规章 | 22(其中修订16件) | - |  |')
        .replace(/^\| 行政许可 .*$/m, '| 行政许可 | １２ |')
        .replace(/^\| 行政事业性收费 .*$/m, '| 行政事业性收费 | 1,260.50万元 |'),
    );
    const { text: after } = convert(text, 'table2');
    assert.match(squeezed(after ?? ''), /\n\| 规章 \| 22\(其中修订16件\) \| - \| \|\n/);
    assert.match(squeezed(after ?? ''), /\n\| 行政许可 \| １２ \| \| \|\n/);
    assert.match(squeezed(after ?? ''), /\n\| 行政事业性收费 \| 1,260.50万元 \| \| \|\n/);
  });

  it('needs no edit where it is there already, and small ones where a cell is out of line', () => {
    const { text: standard = '' } = convert(CLEAN, 'table3');
    assert.equal(convert(standard, 'table3').edits, 0);
    const off = standard.replace('| （七）总计 ', '|（七）总计  ');
    assert.notEqual(off, standard);
    const document = readReport(off);
    const [extent] = printedExtents(document, document.reports[0] as Report).filter(
      ({ id }) => id === 'table3',
    );
    assert.ok(extent);
    const result = convertTable(document, document.reports[0] as Report, extent);
    assert.ok(result.kind === 'edits' && result.edits.length === 1);
    assert.ok((result.edits[0]?.range.end ?? 0) - (result.edits[0]?.range.start ?? 0) < 30);
  });

  it('keeps CRLF', () => {
    const { text = '' } = convert(PIPES.replaceAll('\n', '\r\n'), 'table4');
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(text, /\r\n\r\n\| 行政复议 /);
  });

  it('is an HTML table in a page, and as it was where only its dress differs', () => {
    const page = html[0]?.write(FIGURES) ?? '';
    assert.equal(convert(page, 'table3').edits, 0);
    const dressed = page.replace('<td>规章</td>', '<td style="width:9em"><p>规章</p></td>');
    assert.equal(convert(dressed, 'table2').edits, 0);
    const flat = page.replace(
      '<td colspan="4">第二十条第（一）项</td>',
      '<td>第二十条第（一）项</td><td></td><td></td><td></td>',
    );
    const { text = '' } = convert(flat, 'table2');
    assert.match(text, /<tr><td colspan="4">第二十条第（一）项<\/td><\/tr>/);
    assert.deepEqual(
      cellsIn(readReport(text).reports[0] as Report),
      cellsIn(readReport(flat).reports[0] as Report),
    );
  });

  it('gathers the parts of table 2 that stand under headings of their own', () => {
    const parts = markdown
      .write(FIGURES)
      .replace(/^\| (第二十条第（[五六八]）项) .*\n/gm, '\n### $1\n\n')
      .replace(/^(\| 信息内容 .*)$/gm, '$1\n|---|---|---|---|')
      .replace(/\| 第二十条第（一）项 .*\n\| --- .*\n/, '### 第二十条第（一）项\n\n');
    const { text = '', refused } = convert(parts, 'table2');
    assert.equal(refused, undefined);
    assert.equal(text.includes('###'), false);
    assert.equal(text.match(/\n\n\| 第二十条第（一）项 /g)?.length, 1);
  });

  it('takes in the lines of a label that a PDF wrapped, and leaves page marks out', () => {
    const wrapped = `二、主动公开政府信息情况
第二十条第（一）项
信息内容 本年制发件数 本年废
止件数 现行有效件数
规章 0 0 0
- 4 -
行政规范性文
件 1 2 3
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 4
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 5
行政强制 6
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 7.5
三、收到和处理政府信息公开申请情况
`;
    const text = `青川市林业局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n${wrapped}`;
    const { text: after = '', refused } = convert(text, 'table2');
    assert.equal(refused, undefined);
    assert.match(squeezed(after), /二、主动公开政府信息情况\n\n\| 第二十条第（一）项 /);
    assert.match(squeezed(after), /\n\| 行政事业性收费 \| 7\.5 \| \| \|\n\n三、/);
    assert.equal(after.includes('- 4 -'), false);
  });
});

describe('a table is not converted where anything would be lost or guessed', () => {
  const refusal = (text: string, id: Id) => convert(text, id).refused ?? 'converted';

  it('a row that the form has not', () => {
    const text = PIPES.replace(/^(行政规范性文件 .*)$/m, '$1\n其他文件 | 1 | 2 | 3 |');
    assert.equal(refusal(text, 'table2'), '表中有标准表格没有的行“其他文件”。');
  });

  it('（六） in one row in a report of the newer edition', () => {
    const rows = PIPES.replace(
      /^（六）其他处理 \| 1\..*\n2\..*缴纳费用.*\n3\.其他 .*$/m,
      '（六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    );
    assert.notEqual(rows, PIPES);
    assert.equal(refusal(rows, 'table3'), '表中有标准表格没有的行“（六）其他处理”。');
  });

  it('a row that is not there, or was not read', () => {
    assert.match(refusal(PIPES.replace(/^行政强制 .*\n/m, ''), 'table2'), /^表中缺少标准表格的行“行政强制”/);
    assert.match(refusal(PIPES.replace(/^行政强制 .*$/m, '行政强制 | 3 | 4 | 5 |'), 'table2'), /未能识别/);
  });

  it('a table of the other edition', () => {
    const text = pipes.write(figuresFrom('2019', 3)).replaceAll('2020', '2024');
    assert.match(refusal(text, 'table2'), /2019年版式.*2021年版式/);
  });

  it('words between the rows, beside the cells, or a comment', () => {
    const inside = (line: string) => PIPES.replace(/^(行政许可 .*)$/m, `$1\n${line} |`);
    assert.match(refusal(inside('注：含变更和延续'), 'table2'), /以外的文字“注：含变更和延续”/);
    assert.match(
      refusal(PIPES.replace('现行有效件数 |', '现行有效件数（历史累计） |'), 'table2'),
      /历史累计/,
    );
    assert.match(
      refusal(PIPES.replace(/^(规章 .*)$/m, '$1<!-- nianbao-disable-line cell-blank -->'), 'table2'),
      /注释/,
    );
    for (const mark of ['※', '*', '①', '%'])
      assert.match(
        refusal(PIPES.replace('行政许可 |', `行政许可${mark} |`), 'table2'),
        /以外的文字“行政许可/,
      );
    assert.equal(refusal(PIPES.replace('行政许可 |', '**行政许可** |'), 'table2'), 'converted');
    assert.match(refusal(PIPES.replace(/^(规章 .*)$/m, '$1 7'), 'table2'), /未能识别|以外的文字/);
  });

  it('a cell that a Markdown table cannot hold', () => {
    const page = (html[0]?.write(FIGURES) ?? '').replace(/(<td>规章<\/td><td>)\d+/, '$1待定|核');
    assert.equal(refusal(page, 'table2'), 'converted');
    assert.match(refusedDraft(page), /^表二（主动公开）：单元格“待定\|核”里有/);
  });

  it('an element with links, notes or pictures, and tables in several elements', () => {
    const page = html[0]?.write(FIGURES) ?? '';
    const flat = page.replace('<td colspan="4">第二十条第（一）项</td>', '<td>第二十条第（一）项</td>');
    assert.match(refusal(flat.replace('<td>规章</td>', '<td><a href="#1">规章</a></td>'), 'table2'), /<a>/);
    assert.match(refusal(flat.replace('<td>规章</td>', '<td>规章<sup>1</sup></td>'), 'table2'), /<sup>/);
    const apart = page.replace(
      '<tr><td colspan="4">第二十条第（五）项',
      '</table><table><tr><td colspan="4">第二十条第（五）项',
    );
    assert.match(refusal(apart, 'table2'), /多个或嵌套/);
  });

  it('reports side by side', () => {
    const text = `青川市林业局政府信息公开工作年度报告
2023 年报告 2024 年报告
一、总体情况
二、主动公开政府信息情况
第二十条第（一）项 第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 1 2 3
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 4 4 4
行政规范性文件 5 6 7
三、收到和处理政府信息公开申请情况
`;
    assert.equal(readReport(text).reports.length, 2);
    const document = readReport(text);
    for (const report of document.reports)
      for (const extent of printedExtents(document, report)) {
        const result = convertTable(document, report, extent);
        assert.ok(result.kind === 'refused' && result.reason.zh.includes('并排'));
      }
    assert.match(refusedDraft(text), /并排/);
  });
});

describe('a whole draft in the standard form', () => {
  it('has its title and headings in Markdown and in the prescribed wording', () => {
    const text = PIPES.replace('二、主动公开', '二、行政机关主动公开')
      .replace('三、收到', '**三、收到')
      .replace('申请情况\n', '申请情况**\n');
    const { text: after, left } = draftOf(text);
    assert.deepEqual(left, []);
    assert.deepEqual(
      after.split('\n').filter((line) => line.startsWith('#')),
      [
        `# ${FIGURES.body}2024年政府信息公开工作年度报告`,
        ...FIGURES.edition.sections.map(({ title }) => `## ${title}`),
      ],
    );
    assert.deepEqual(draftOf(after), { text: after, left: [] });
  });

  it('says what it left: a table that would lose something, a heading in running text', () => {
    const text = PIPES.replace('五、存在的主要问题及改进情况\n', '五、存在的主要问题及改进情况 ').replace(
      /^行政强制 .*\n/m,
      '',
    );
    const { text: after, left } = draftOf(text);
    assert.deepEqual(left, [
      '表二（主动公开）：表中缺少标准表格的行“行政强制”。',
      '标题“存在的主要问题及改进情况 公开内容的针对性还不够，下一步将加…”与正文同在一行，或者跨行，没有改成 Markdown 标题。',
    ]);
    assert.match(after, /\n行政许可 \| /);
    assert.match(after, /\n\| 行政复议 /);
  });

  it('makes Markdown of a page that holds nothing else', () => {
    const page = html[1]?.write(FIGURES) ?? '';
    const { text } = draftOf(page);
    assert.equal(text.includes('<'), false);
    assert.match(text, new RegExp(`^# ${FIGURES.body}2024年政府信息公开工作年度报告\n\n本报告按照`));
    assert.match(text, /\n\n## 六、其他需要报告的事项\n\n本年度未收取信息处理费。\n$/);
    const linked = page.replace('<p>本年度未收取', '<p><a href="/fee">说明</a>本年度未收取');
    assert.match(refusedDraft(linked), /<a>/);
    assert.match(refusedDraft(page.replace('<p>本年度', '<!-- 核对 --><p>本年度')), /<!-->/);
  });

  it('is refused for a text that is no report', () => {
    assert.match(refusedDraft('# 读我\n\n|a|b|\n|---|---|\n'), /不是政府信息公开工作年度报告/);
  });

  it('changes no finding about numbers', () => {
    const about = (text: string) =>
      lintText(text)
        .findings.filter(({ data }) => data !== undefined)
        .map(({ rule, message, data }) => ({ rule, message, data }));
    assert.equal(about(WRONG_TOTAL).length, 1);
    assert.deepEqual(about(draftOf(WRONG_TOTAL).text), about(WRONG_TOTAL));
  });
});

it('the samples convert, but for a unit that only the head of a column names', () => {
  const names = readdirSync('samples').filter((file) => /报告\.(?:txt|md|html)$/.test(file));
  assert.equal(names.length, 4);
  for (const name of names) {
    const text = readFileSync(join('samples', name), 'utf8');
    if (name.endsWith('.html')) assert.match(refusedDraft(text), /^表二（主动公开）：.*“采购总金额（万元）”/);
    else assert.deepEqual(draftOf(text).left, [], name);
  }
});
