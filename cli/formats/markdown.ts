import { type FileResult, type PlacedFinding, reportPrefix } from '../../core/lint/placed';
import { SEVERITY_NAMES } from '../../core/lint/severities';
import type { Bilingual } from '../../core/rules/types';
import { summaryLines } from '../summary';
import type { Format, FormatContext } from './format';

const HEADERS: Readonly<Record<'zh' | 'en', string>> = {
  zh: '| 位置 | 级别 | 规则 | 说明 |\n|---|---|---|---|\n',
  en: '| place | severity | rule | message |\n|---|---|---|---|\n',
};
const TITLE: Bilingual = { zh: '# 年报检查结果', en: '# Findings in annual reports' };

/** A list to send on: a heading and a table for each file that has findings, the summary at the end. */
export function markdown({ locale }: FormatContext): Format {
  const row = (finding: PlacedFinding) => {
    const { line, column } = finding.range.start;
    const text = markdownText(reportPrefix(finding) + finding.message);
    return `| ${line}:${column} | ${SEVERITY_NAMES[finding.severity][locale]} | ${finding.rule} | ${text} |\n`;
  };
  return {
    start: () => `${TITLE[locale]}\n`,
    file: (result) => {
      if (result.findings.length === 0) return '';
      return `\n${heading(result)}\n${HEADERS[locale]}${result.findings.map(row).join('')}`;
    },
    end: (summary) => `\n${summaryLines(summary, locale).map(markdownText).join('  \n')}\n`,
  };
}

function heading({ file, body, year }: FileResult): string {
  const whose = [body, year].filter((part) => part !== null).join(' ');
  return `## ${markdownText(file)}\n${whose ? `\n${markdownText(whose)}\n` : ''}`;
}

function markdownText(text: string): string {
  return text.replace(/[\\|*_`<>[\]#~]/g, '\\$&').replace(/[\r\n]+/g, '<br>');
}
