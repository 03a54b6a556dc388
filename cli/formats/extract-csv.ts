import type { Locale } from '../../core/lint/types';
import { CSV_START, csvRow } from '../../core/text/csv';
import { type ExtractedReport, reportsOf } from '../extract/shape';
import type { ExtractFormat } from './extract-format';

const HEADERS = {
  zh: ['文件', '机关', '年度', '版式', '表', '行', '列', '数值', '原文', '单位', '所在行', '所在列'],
  en: [
    'file',
    'body',
    'year',
    'edition',
    'table',
    'row',
    'column',
    'value',
    'raw',
    'unit',
    'line',
    'character',
  ],
};

/** One row per cell, for Excel; tables, rows and columns by their ids. */
export function extractCsv(locale: Locale): ExtractFormat {
  return {
    start: () => CSV_START + csvRow(HEADERS[locale]),
    file: (file) => reportsOf(file).map(reportRows).join(''),
    end: () => '',
  };
}

function reportRows({ file, body, year, edition, tables }: ExtractedReport): string {
  let rows = '';
  for (const [table, { cells }] of Object.entries(tables))
    for (const [row, columns] of Object.entries(cells))
      for (const [column, { value, raw, unit, range }] of Object.entries(columns)) {
        const { line, column: character } = range.start;
        rows += csvRow([file, body, year, edition, table, row, column, value, raw, unit, line, character]);
      }
  return rows;
}
