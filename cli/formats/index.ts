/** The output formats of `nianbao lint`, each loaded when it is asked for. */
import type { FormatMaker } from './format';

export const FORMATS = {
  stylish: async () => (await import('./stylish')).stylish,
  json: async () => (await import('./json')).json,
  jsonl: async () => (await import('./jsonl')).jsonl,
  sarif: async () => (await import('./sarif')).sarif,
  junit: async () => (await import('./junit')).junit,
  github: async () => (await import('./github')).github,
  markdown: async () => (await import('./markdown')).markdown,
  csv: async () => (await import('./csv')).csv,
} satisfies Record<string, () => Promise<FormatMaker>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
