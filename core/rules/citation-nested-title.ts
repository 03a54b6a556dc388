import { type LostMark, lostMarksIn, mayNest, type NestedMarks, nestedMarksIn } from '../cite/title-marks';
import type { ReportDocument } from '../report/types';
import { type Range, textAt } from '../text/range';
import { asWritten } from './support/as-written';
import type { FindingDraft, Rule } from './types';

const NESTED = {
  zh: '书名号套用时，里面一层应当用单书名号（再里面用双书名号）：“{written}”应为“{wanted}”。',
  en: 'A title inside a title stands in 〈〉: "{written}" should be "{wanted}".',
};
const LOST = {
  zh: '书名号里面的书名应当用单书名号，这里还缺一个“{lost}”。',
  en: 'A title inside a title stands in 〈〉, and a "{lost}" is missing here.',
};
const FIX = { zh: '改为“{wanted}”', en: 'Change to "{wanted}"' };
const FIX_LOST = {
  zh: '里面一层改为〈〉，补上“{lost}”',
  en: 'Change the inner marks to 〈〉 and add "{lost}"',
};
const OPEN = '〈';
const CLOSE = '〉';
const LONGEST_QUOTED = 12;

export const citationNestedTitle: Rule = {
  meta: {
    id: 'citation-nested-title',
    category: 'citation',
    severity: 'information',
    summary: { zh: '书名号里面又用双书名号或尖括号', en: 'A title inside a title is not in 〈〉' },
    source: 'GB/T 15834—2011 4.15（书名号中再用书名号时，里面一层用单书名号）',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    const { start, end } = report.range;
    const piece = document.masked.slice(start, end);
    if (!mayNest(piece)) return;
    for (const marks of nestedMarksIn(piece)) emit(nestedFinding(document, marks, start));
    for (const marks of lostMarksIn(piece)) emit(lostFinding(marks, start));
  },
};

function nestedFinding(document: ReportDocument, marks: NestedMarks, by: number): FindingDraft {
  const { masked } = document;
  const open = withEntity(document, movedBy(by, marks.open));
  const close = withEntity(document, movedBy(by, marks.close));
  const range = { start: open.start, end: close.end };
  const inner = asWritten(masked.slice(open.end, close.start));
  const quoted = inner.length > LONGEST_QUOTED ? `…${inner.slice(-LONGEST_QUOTED)}` : inner;
  const args = {
    written: `${asWritten(textAt(masked, open))}${quoted}${asWritten(textAt(masked, close))}`,
    wanted: marks.wanted.join(quoted),
  };
  const edits = [
    { range: open, text: marks.wanted[0] },
    { range: close, text: marks.wanted[1] },
  ];
  return { range, message: NESTED, args, fixes: [{ kind: 'safe', title: FIX, args, edits }] };
}

function lostFinding({ open, close, at, lost }: LostMark, by: number): FindingDraft {
  const place = { start: at, end: at };
  const edits = [
    { range: movedBy(by, open), text: OPEN },
    ...(close ? [{ range: movedBy(by, close), text: CLOSE }] : []),
    { range: movedBy(by, place), text: lost },
  ];
  const range = movedBy(by, { start: open.start, end: Math.max(close?.end ?? 0, at) });
  return {
    range,
    message: LOST,
    args: { lost },
    fixes: [{ kind: 'choice', title: FIX_LOST, args: { lost }, edits }],
  };
}

const ENTITY = /^&[lg]t;/;

/** HTML writes an angle bracket as &lt;. */
function withEntity({ text }: ReportDocument, { start, end }: Range): Range {
  const entity = ENTITY.exec(text.slice(start, start + 4));
  return entity ? { start, end: start + entity[0].length } : { start, end };
}

function movedBy(by: number, { start, end }: Range): Range {
  return { start: start + by, end: end + by };
}
