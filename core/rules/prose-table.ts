import { basisCalculation } from '../explain/figure';
import { type Figure, figuresOf } from '../report/figures';
import type { Report, ReportDocument } from '../report/types';
import { cellEdit } from './support/figure-cell';
import { relatedCells, saidBy, writeFix } from './support/figure-words';
import { phrase } from './support/identity-wording';
import type { Bilingual, FindingDraft, FixDraft, Rule } from './types';

const DIFFERS: Bilingual = {
  zh: '文字写{said}，与表格不符：{calculation}。',
  en: 'The text says {said}, the tables differ: {calculation}.',
};
const SLIPPED: Bilingual = {
  zh: '文字写{said}，与表格不符：{calculation}；{reason}，疑似笔误。',
  en: 'The text says {said}, the tables differ: {calculation}; {reason}: it seems a slip.',
};
const EXPLAINED: Bilingual = {
  zh: '文字写{said}，与{calculation}不同；{reason}。口径不同的，宜在文字中写明。',
  en: 'The text says {said}, not {calculation}; {reason}. Say so where another count is meant.',
};

export const proseTable: Rule = {
  meta: {
    id: 'prose-table',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '文字中的数据与表格不符', en: 'A number of the prose differs from the tables' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式：文字与表格说的是同一项数据',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    for (const figure of figuresOf(document, report).told) {
      if (figure.basis?.kind !== 'cells') continue;
      if (figure.class === 'contradicts') emit(contradiction(document, report, figure));
      else if (figure.class === 'explained') emit(explanation(document, report, figure));
    }
  },
};

function contradiction(document: ReportDocument, report: Report, figure: Figure): FindingDraft {
  const { basis, difference } = figure;
  const reason = difference?.text;
  return {
    range: figure.range,
    ...worded(reason === undefined ? DIFFERS : SLIPPED, document, figure),
    related: relatedCells(report, figure),
    fixes: [...writeFix(document, figure, basis?.value ?? 0), ...cellFixes(document, report, figure)],
    data: dataOf(figure),
  };
}

function explanation(document: ReportDocument, report: Report, figure: Figure): FindingDraft {
  return {
    range: figure.range,
    ...worded(EXPLAINED, document, figure),
    severity: 'information',
    related: relatedCells(report, figure),
    fixes: writeFix(document, figure, figure.basis?.value ?? 0),
    data: dataOf(figure),
  };
}

function worded(message: Bilingual, document: ReportDocument, figure: Figure): Pick<FindingDraft, 'message'> {
  const { basis, difference } = figure;
  if (basis === undefined) return { message };
  const words = { said: saidBy(document, figure), calculation: basisCalculation(basis) };
  return {
    message: phrase(message, difference === undefined ? words : { ...words, reason: difference.text }),
  };
}

/** The other way: the cell takes the number of the text, where one cell alone is meant. */
function cellFixes(document: ReportDocument, report: Report, figure: Figure): FixDraft[] {
  const fix = cellEdit(document, report, figure);
  return fix === undefined ? [] : [fix];
}

function dataOf({ value, unit, basis, difference }: Figure): unknown {
  return {
    value,
    unit: unit ?? null,
    expected: basis?.value,
    terms: basis?.terms,
    difference: difference?.kind ?? null,
  };
}
