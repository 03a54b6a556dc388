/** Every sort of code action, in the order in which they are listed. To add one: its file and its line here. */
import type { ActionSource } from './action';
import { complete } from './complete';
import { convertDraftAction } from './convert-draft';
import { convertTableAction } from './convert-table';
import { fill } from './fill';
import { fixAllAction } from './fix-all';
import { fixRule } from './fix-rule';
import { quickFix } from './quick-fix';
import { updateSentence, writeSentences } from './sentences';
import { showPlaces } from './show-places';
import { showRule } from './show-rule';
import { sum } from './sum';
import { suppress } from './suppress';

export const actionSources: readonly ActionSource[] = [
  quickFix,
  fixRule,
  showPlaces,
  fill,
  sum,
  updateSentence,
  writeSentences,
  convertTableAction,
  convertDraftAction,
  suppress,
  showRule,
  complete,
  fixAllAction,
];
