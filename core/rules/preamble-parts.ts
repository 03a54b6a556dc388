import type { SectionNumber } from '../edition/types';
import type { AnnouncedParts } from '../report/preamble';
import type { Report } from '../report/types';
import { overallFacts, preambleFacts } from './support/preamble-facts';
import type { FindingDraft, Rule } from './types';

const COUNT_AND_LIST = {
  zh: '前言称“{count}”，却列出{listed}个{lack}。',
  en: 'The preamble announces "{count}" but names {listed}{lackEn}.',
};
const COUNT_AND_TEXT = {
  zh: '前言称“{count}”，正文有{real}个部分{lack}。',
  en: 'The preamble announces "{count}"; the report has {real}{lackEn}.',
};
const NOT_LISTED = {
  zh: '前言列出的部分中没有“{names}”，正文却有。',
  en: 'The preamble does not name "{names}", which the report has.',
};
const TWICE = {
  zh: '前言把“{name}”列了两次。',
  en: 'The preamble names "{name}" twice.',
};

/** All that the form has. With fewer sections, section-missing speaks. */
const WHOLE = 6;

export const preambleParts: Rule = {
  meta: {
    id: 'preamble-parts',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '前言列举的部分与正文不符', en: 'The preamble’s parts are not the report’s' },
    source: '惯例：前言列举的部分应与正文一致（国办公开办函〔2021〕30号所附格式规定六个部分）',
  },
  check({ document, report, emit }) {
    const announced = preambleFacts(document, report).parts ?? overallFacts(document, report).parts;
    if (!announced) return;
    for (const finding of [countFinding(report, announced), ...repeatFindings(announced)])
      if (finding) emit(finding);
  },
};

function countFinding(report: Report, announced: AnnouncedParts): FindingDraft | undefined {
  const { count, parts, range } = announced;
  const listed = parts.length;
  const absent = absentFrom(report, announced);
  const names = absent.map((number) => report.edition.sections[number - 1]?.name ?? '').join('”“');
  const lack = names === '' ? '' : `，没有“${names}”`;
  const lackEn = names === '' ? '' : `, without "${names}"`;
  const real = new Set(report.sections.flatMap(({ canonical }) => canonical ?? [])).size;
  if (!count) {
    if (isOpen(announced) || absent.length === 0 || real < WHOLE) return undefined;
    return { range, message: NOT_LISTED, args: { names } };
  }
  const args = { count: count.raw, listed, real, lack, lackEn };
  if (count.value !== listed && !isOpen(announced))
    return { range: count.range, message: COUNT_AND_LIST, args };
  const fits = count.value === real || count.value === report.sections.length;
  if (real === WHOLE && !fits) return { range: count.range, message: COUNT_AND_TEXT, args };
  return undefined;
}

/** The sections of the form that the list does not name. */
function absentFrom(report: Report, { parts }: AnnouncedParts): SectionNumber[] {
  const named = new Set(parts.map((part) => part.section));
  return report.edition.sections.map(({ number }) => number).filter((number) => !named.has(number));
}

/** A list that ends in 等 may leave parts out, but not when it names the last one before it. */
function isOpen({ open, parts, count }: AnnouncedParts): boolean {
  return open && (parts.at(-1)?.section !== WHOLE || count === undefined);
}

function repeatFindings({ parts }: AnnouncedParts): FindingDraft[] {
  return parts
    .filter((part, index) => parts.findIndex((other) => other.name === part.name) < index)
    .map((part) => ({ range: part.range, message: TWICE, args: { name: part.name } }));
}
