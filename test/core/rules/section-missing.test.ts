/** What section-missing inserts reads as the standard tables do: the text is then short of nothing but numbers. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import { fixText } from '../../../core/lint/fix';

const PROSE =
  '（一）主动公开。12条。（二）依申请公开。无。（三）政府信息管理。规范。（四）平台建设。有。（五）监督保障。有。';

function report(year: number, line: (heading: string, text: string) => string): string {
  return [
    line(`青石县教育局${year}年政府信息公开工作年度报告`, `本报告由青石县教育局编制。`),
    line('一、总体情况', PROSE),
    line('五、存在的主要问题及改进情况', '公开不够及时。'),
    line('六、其他需要报告的事项', '本年度未收取信息处理费。'),
  ].join('');
}

const MARKUPS: Readonly<Record<string, (heading: string, text: string) => string>> = {
  plain: (heading, text) => `${heading}\n${text}\n`,
  'plain with CRLF': (heading, text) => `${heading}\r\n${text}\r\n`,
  Markdown: (heading, text) => `## ${heading}\n\n${text}\n\n`,
  HTML: (heading, text) => `<p><b>${heading}</b></p>\n<p>${text}</p>\n`,
};

describe('section-missing inserts tables', () => {
  for (const [markup, line] of Object.entries(MARKUPS)) {
    for (const year of [2020, 2023]) {
      it(`that read as such: ${markup}, ${year}`, () => {
        const { text } = fixText(report(year, line), { safe: false, rules: ['section-missing'] });
        if (markup.includes('CRLF')) assert.doesNotMatch(text, /[^\r]\n/);
        const { findings } = lintText(text);
        const rules = [...new Set(findings.map(({ rule }) => rule))];
        assert.deepEqual(rules, ['cell-blank'], findings.map(({ message }) => message).join('\n'));
        const read = lintText(text).document.reports[0];
        const tables = Object.keys(read?.tables ?? {}).sort();
        const expected = read?.edition.tables.map(({ id }) => id).sort();
        assert.deepEqual(tables, expected);
      });
    }
  }
});
