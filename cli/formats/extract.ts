/** What an output format of `nianbao extract` is, and the list. */
import type { Locale } from '../../core/lint/types';
import type { ExtractedFile } from '../extract/shape';

export interface ExtractFormat {
  readonly start: () => string;
  readonly file: (file: ExtractedFile) => string;
  readonly end: () => string;
}

export const EXTRACT_FORMATS = {
  json: async () => (await import('./extract-json')).extractJson,
  csv: async () => (await import('./extract-csv')).extractCsv,
} satisfies Record<string, () => Promise<(locale: Locale) => ExtractFormat>>;

export type ExtractFormatName = keyof typeof EXTRACT_FORMATS;
export const EXTRACT_FORMAT_NAMES = Object.keys(EXTRACT_FORMATS) as ExtractFormatName[];
