import type { Section } from '../report/types';
import type { Rule } from './types';

const TWICE = {
  zh: '“{title}”出现了两次。',
  en: '"{title}" stands twice.',
};
const FIRST = { zh: '第一次在这里。', en: 'It stands here first.' };

export const sectionDuplicate: Rule = {
  meta: {
    id: 'section-duplicate',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '同一部分重复出现', en: 'A section stands twice' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check({ report, emit }) {
    const first = new Map<number, Section>();
    for (const section of report.sections) {
      if (section.canonical === undefined || section.by !== 'title') continue;
      const before = first.get(section.canonical);
      if (!before) {
        first.set(section.canonical, section);
        continue;
      }
      // A bare repetition is a table's caption, not a section.
      if (section.number === undefined) continue;
      const title = report.edition.sections[section.canonical - 1]?.title ?? section.title;
      const related = [{ range: before.heading, message: FIRST }];
      emit({ range: section.heading, message: TWICE, args: { title }, related });
    }
  },
};
