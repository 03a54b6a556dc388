/** What lists can be written as. To add one: its file and its line here. */
import type { Locale } from '../../../core/lint/types';
import type { ListFormat } from '../list';
import { csv } from './csv';
import { html } from './html';
import { markdown } from './markdown';

export const LIST_FORMATS = { md: markdown, csv, html } satisfies Record<
  string,
  (locale: Locale) => ListFormat
>;

export type ListFormatName = keyof typeof LIST_FORMATS;
export const LIST_FORMAT_NAMES = Object.keys(LIST_FORMATS) as ListFormatName[];
