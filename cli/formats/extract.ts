/** The output formats of `nianbao extract`. To add one: its file and its line here. */
import type { Locale } from '../../core/lint/types';
import { extractCsv } from './extract-csv';
import type { ExtractFormat } from './extract-format';
import { extractJson } from './extract-json';

export type ExtractFormatName = 'json' | 'csv';

export const EXTRACT_FORMATS: Readonly<Record<ExtractFormatName, (locale: Locale) => ExtractFormat>> = {
  json: extractJson,
  csv: extractCsv,
};

export const EXTRACT_FORMAT_NAMES = Object.keys(EXTRACT_FORMATS) as ExtractFormatName[];
