import type { Section } from '../report/types';
import { asWritten } from './support/as-written';
import type { Rule } from './types';

const TOO_LATE = {
  zh: '“{title}”应在“{other}”之前。',
  en: '"{title}" belongs before "{other}".',
};
const TOO_EARLY = {
  zh: '“{title}”应在“{other}”之后。',
  en: '"{title}" belongs after "{other}".',
};
const NEIGHBOUR = { zh: '“{other}”在这里。', en: '"{other}" stands here.' };

export const sectionOrder: Rule = {
  meta: {
    id: 'section-order',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '各部分顺序不对', en: 'Sections are out of order' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check({ report, emit }) {
    const sections = firstOfEach(report.sections);
    if (isAscending(sections)) return;
    const inOrder = longestAscending(sections);
    for (const section of sections) {
      if (inOrder.has(section)) continue;
      const later = sections.find(
        (other) => inOrder.has(other) && numberOf(other) > numberOf(section) && isBefore(other, section),
      );
      const earlier = sections.findLast(
        (other) => inOrder.has(other) && numberOf(other) < numberOf(section) && isBefore(section, other),
      );
      const other = later ?? earlier;
      if (!other) continue;
      const args = { title: asWritten(section.title), other: asWritten(other.title) };
      emit({
        range: section.heading,
        message: later ? TOO_LATE : TOO_EARLY,
        args,
        related: [{ range: other.heading, message: NEIGHBOUR, args }],
      });
    }
  },
};

/** The sections known by their titles, each once: a second one is the business of section-duplicate. */
function firstOfEach(sections: readonly Section[]): Section[] {
  const seen = new Set<number>();
  return sections.filter(({ canonical, by }) => {
    if (canonical === undefined || by !== 'title' || seen.has(canonical)) return false;
    seen.add(canonical);
    return true;
  });
}

function isAscending(sections: readonly Section[]): boolean {
  return sections.every(
    (section, index) => index === 0 || numberOf(sections[index - 1] as Section) < numberOf(section),
  );
}

/** The most sections that stand in order; the others are the ones to move. */
function longestAscending(sections: readonly Section[]): ReadonlySet<Section> {
  const best: Section[][] = [];
  for (const section of sections) {
    const before = best
      .filter((run) => numberOf(run.at(-1) as Section) < numberOf(section))
      .reduce<Section[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, section]);
  }
  return new Set(best.reduce<Section[]>((longest, run) => (run.length > longest.length ? run : longest), []));
}

function numberOf(section: Section): number {
  return section.canonical ?? 0;
}

function isBefore(a: Section, b: Section): boolean {
  return a.heading.start < b.heading.start;
}
