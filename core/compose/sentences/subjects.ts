/** What can be written from a table, and how prose that tells it already is known. */
import type { TableId } from '../../edition/types';
import type { Report } from '../../report/types';
import type { Bilingual } from '../../rules/types';
import { applicationsSentence } from './applications';
import { reviewsSentence } from './reviews';

/** A table that sentences can be written from. */
export interface Subject {
  readonly table: TableId;
  readonly name: Bilingual;
  /** Undefined where the table does not say it. */
  readonly write: (report: Report) => string | undefined;
  /** How a sentence without numbers says that there was none; plain text. */
  readonly none: RegExp;
}

export const APPLICATIONS: Subject = {
  table: 'table3',
  name: { zh: '表三（依申请公开）', en: 'table 3 (applications)' },
  write: applicationsSentence,
  none: /(?:未|没有)(?:收到|接到|受理)[^,。;]{0,12}申请/,
};

export const REVIEWS: Subject = {
  table: 'table4',
  name: { zh: '表四（复议诉讼）', en: 'table 4 (reconsideration and litigation)' },
  write: reviewsSentence,
  none: /[未无没][^,。;]{0,20}(?:复议|诉讼)/,
};

export const SUBJECTS: readonly Subject[] = [APPLICATIONS, REVIEWS];
