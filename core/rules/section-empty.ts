import { isBlankSection } from './support/section-text';
import type { Rule } from './types';

const EMPTY = {
  zh: '“{title}”下没有内容。',
  en: 'Nothing stands under "{title}".',
};
const EMPTY_LAST = {
  zh: '“{title}”下没有内容；没有需要报告的，也应写明“无”。',
  en: 'Nothing stands under "{title}"; if there is nothing to report, say 无.',
};

/** Sections of prose; what two, three and four lack is the business of table-missing. */
const PROSE: readonly (number | undefined)[] = [1, 5, 6];
const LAST = 6;
export const sectionEmpty: Rule = {
  meta: {
    id: 'section-empty',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '部分没有内容', en: 'A section holds nothing' },
    source:
      '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check({ document, report, emit }) {
    for (const section of report.sections) {
      if (
        section.by === undefined ||
        !PROSE.includes(section.canonical) ||
        !isBlankSection(document, section)
      )
        continue;
      const title = report.edition.sections[(section.canonical ?? 1) - 1]?.title ?? section.title;
      const message = section.canonical === LAST ? EMPTY_LAST : EMPTY;
      emit({ range: section.heading, message, args: { title } });
    }
  },
};
