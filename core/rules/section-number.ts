import { sectionMark } from '../compose/section';
import type { SectionNumber } from '../edition/types';
import type { Report, ReportDocument, Section } from '../report/types';
import { textAt } from '../text/range';
import { asWritten } from './support/as-written';
import type { FixDraft, Rule } from './types';

const WRONG = {
  zh: '“{title}”应编为“{mark}”，写作“{written}”。',
  en: '"{title}" should be numbered "{mark}"; it is numbered "{written}".',
};
const LOST = {
  zh: '“{title}”缺少编号“{mark}”。',
  en: '"{title}" lacks its number "{mark}".',
};
const SHIFTED = {
  zh: '从“{title}”起编号错位：应为“{mark}”，写作“{written}”，其后{count}个部分同样错开。',
  en: 'From "{title}" on the numbers are shifted: "{mark}" is printed as "{written}", and so are {count} more.',
};
const ALSO = { zh: '应编为“{mark}”。', en: 'Should be numbered "{mark}".' };
const RENUMBER = { zh: '改正编号', en: 'Correct the number' };

/** A section known by its title, whose printed number is not the form's. */
interface Misnumbered extends Section {
  readonly canonical: SectionNumber;
}

export const sectionNumber: Rule = {
  meta: {
    id: 'section-number',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '部分编号错误或丢失', en: 'A section’s number is wrong or lost' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    for (const run of shiftedRuns(report.sections)) {
      const [first, ...rest] = run as [Misnumbered, ...Misnumbered[]];
      const fix = fixFor(document, report, run);
      emit({
        range: markRange(first),
        message: first.number === undefined ? LOST : rest.length > 0 ? SHIFTED : WRONG,
        args: {
          title: asWritten(first.title),
          mark: sectionMark(first.canonical),
          written: asWritten(textAt(document.masked, first.mark)),
          count: rest.length,
        },
        related: rest.map((section) => ({
          range: markRange(section),
          message: ALSO,
          args: { mark: sectionMark(section.canonical) },
        })),
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** Sections that follow one another and are off by the same amount have one cause. A lost number stands alone. */
function shiftedRuns(sections: readonly Section[]): Misnumbered[][] {
  const runs: Misnumbered[][] = [];
  let shift: number | undefined;
  for (const section of sections) {
    if (!isKnown(section)) continue;
    const off = section.number === undefined ? undefined : section.canonical - section.number;
    if (off !== 0) {
      const run = runs.at(-1);
      if (run && off !== undefined && off === shift) run.push(section);
      else runs.push([section]);
    }
    shift = off;
  }
  return runs;
}

function isKnown(section: Section): section is Misnumbered {
  return section.canonical !== undefined && section.by === 'title';
}

/** The number with its mark; the title where nothing of it is left. */
function markRange(section: Section) {
  return section.number === undefined ? section.titleRange : section.mark;
}

/** Certain where no other heading has, or would then have, the same number. */
function fixFor(document: ReportDocument, report: Report, run: readonly Misnumbered[]): FixDraft | undefined {
  const others = report.sections.filter((section) => !run.includes(section as Misnumbered));
  const clash = run.some(({ canonical }) =>
    others.some((other) => other.number === canonical || other.canonical === canonical),
  );
  if (clash || run.some((section) => textAt(document.text, section.mark).includes('<'))) return undefined;
  return {
    kind: 'safe',
    title: RENUMBER,
    edits: run.map((section) => ({ range: section.mark, text: sectionMark(section.canonical) })),
  };
}
