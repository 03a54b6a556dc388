/** Every rule, in the order in which findings at one place are listed. To add a rule: its file and its line here. */
import { applicationsBalance } from './applications-balance';
import { bodyName } from './body-name';
import { carryOver } from './carry-over';
import { cellBlank } from './cell-blank';
import { cellNumber } from './cell-number';
import { cellUnit } from './cell-unit';
import { characterDamage } from './character-damage';
import { citationBrackets } from './citation-brackets';
import { citationDecree } from './citation-decree';
import { citationNestedTitle } from './citation-nested-title';
import { citationNotice } from './citation-notice';
import { columnMissing } from './column-missing';
import { convertedText } from './converted-text';
import { doubledWord } from './doubled-word';
import { emptyImprovement } from './empty-improvement';
import { feeStatement } from './fee-statement';
import { findingsLimit } from './findings-limit';
import { hijackedText } from './hijacked-text';
import { itemsAsCases } from './items-as-cases';
import { itemsCarried } from './items-carried';
import { leftoverTemplate } from './leftover-template';
import { leftoverYear } from './leftover-year';
import { pageFurniture } from './page-furniture';
import { periodYear } from './period-year';
import { preambleParts } from './preamble-parts';
import { proseBreakdown } from './prose-breakdown';
import { proseClaim } from './prose-claim';
import { proseGrowth } from './prose-growth';
import { prosePercent } from './prose-percent';
import { proseRepeat } from './prose-repeat';
import { proseTable } from './prose-table';
import { punctuation } from './punctuation';
import { resultTotal } from './result-total';
import { reviewTotal } from './review-total';
import { rollUp } from './roll-up';
import { rowMissing } from './row-missing';
import { rowTotal } from './row-total';
import { rowUnknown } from './row-unknown';
import { rulemakingPower } from './rulemaking-power';
import { sectionDuplicate } from './section-duplicate';
import { sectionEmpty } from './section-empty';
import { sectionMisplaced } from './section-misplaced';
import { sectionMissing } from './section-missing';
import { sectionNumber } from './section-number';
import { sectionOrder } from './section-order';
import { sectionTitle } from './section-title';
import { staleText } from './stale-text';
import { strayFragment } from './stray-fragment';
import { suppressionUnused } from './suppression-unused';
import { tableEdition } from './table-edition';
import { tableMissing } from './table-missing';
import { tableUnreadable } from './table-unreadable';
import { titleForm } from './title-form';
import { topicMissing } from './topic-missing';
import type { Rule } from './types';
import { unlikelyChange } from './unlikely-change';
import { validDocuments } from './valid-documents';
import { validDocumentsLow } from './valid-documents-low';
import { wrongEncoding } from './wrong-encoding';

export const rules: readonly Rule[] = [
  // structure
  sectionMissing,
  sectionOrder,
  sectionDuplicate,
  sectionTitle,
  sectionNumber,
  sectionEmpty,
  topicMissing,
  titleForm,
  preambleParts,
  periodYear,
  bodyName,
  // tables
  tableMissing,
  tableEdition,
  rowMissing,
  rowUnknown,
  columnMissing,
  cellNumber,
  cellBlank,
  cellUnit,
  tableUnreadable,
  // identities
  applicationsBalance,
  resultTotal,
  rowTotal,
  reviewTotal,
  // plausibility
  rulemakingPower,
  itemsAsCases,
  validDocumentsLow,
  feeStatement,
  // prose
  proseTable,
  proseBreakdown,
  prosePercent,
  proseGrowth,
  proseRepeat,
  proseClaim,
  // citations
  citationDecree,
  citationNotice,
  citationBrackets,
  citationNestedTitle,
  // text
  hijackedText,
  convertedText,
  pageFurniture,
  characterDamage,
  leftoverTemplate,
  leftoverYear,
  sectionMisplaced,
  emptyImprovement,
  punctuation,
  doubledWord,
  strayFragment,
  // across reports
  carryOver,
  validDocuments,
  itemsCarried,
  unlikelyChange,
  staleText,
  rollUp,
  // of the linting itself
  wrongEncoding,
  suppressionUnused,
  findingsLimit,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
