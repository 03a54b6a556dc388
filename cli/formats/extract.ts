/** What an output format of `nianbao extract` is, and the list. */
import type { Locale } from '../../core/lint/types';
import type { ExtractedFile } from '../extract/shape';
import { extractCsv } from './extract-csv';
import { extractJson } from './extract-json';

export interface ExtractFormat {
  readonly start: () => string;
  readonly file: (file: ExtractedFile) => string;
  readonly end: () => string;
}

export type ExtractFormatName = 'json' | 'csv';

export const EXTRACT_FORMATS: Readonly<Record<ExtractFormatName, (locale: Locale) => ExtractFormat>> = {
  json: extractJson,
  csv: extractCsv,
};

export const EXTRACT_FORMAT_NAMES = Object.keys(EXTRACT_FORMATS) as ExtractFormatName[];
