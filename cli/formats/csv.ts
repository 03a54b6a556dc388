import { SEVERITY_NAMES } from '../../core/lint/severities';
import { CSV_START, csvRow } from '../../core/text/csv';
import type { Format, FormatContext } from './format';

const HEADERS = {
  zh: ['文件', '机关', '年度', '行', '列', '级别', '规则', '说明', '可选的改法'],
  en: ['file', 'body', 'year', 'line', 'column', 'severity', 'rule', 'message', 'fixes'],
};

/** One row per finding, for Excel. */
export function csv({ locale }: FormatContext): Format {
  return {
    start: () => CSV_START + csvRow(HEADERS[locale]),
    file: (result) =>
      result.findings
        .map(({ rule, severity, message, range, fixes, report }) =>
          csvRow([
            result.file,
            report ? report.body : result.body,
            report ? report.year : result.year,
            range.start.line,
            range.start.column,
            SEVERITY_NAMES[severity][locale],
            rule,
            message,
            fixes.map((fix) => fix.title).join('; '),
          ]),
        )
        .join(''),
  };
}
