import type { EditionSection } from '../edition/types';
import { plain } from '../report/flat';
import type { ReportDocument, Section } from '../report/types';
import { labelKey } from '../text/label-key';
import { textAt } from '../text/range';
import { asWritten } from './support/as-written';
import type { FixDraft, Rule } from './types';

const DIFFERS = {
  zh: '标题应为“{title}”，写作“{written}”。',
  en: 'The heading should read "{title}"; it reads "{written}".',
};
const CARRIES_MORE = {
  zh: '标题应为“{title}”，写作“{written}”，其中另有内容，请自行核对。',
  en: 'The heading should read "{title}"; it reads "{written}", which says more than the title.',
};
const REPLACE = { zh: '改为“{title}”', en: 'Change to "{title}"' };

/** Words that stand for others in a title without adding to what it says. */
const NEUTRAL = '的工作基本概述况综整改措施不足年度我局本机关开展办理其它被因和及与以暨';

export const sectionTitle: Rule = {
  meta: {
    id: 'section-title',
    category: 'structure',
    severity: 'information',
    summary: { zh: '部分标题与规定的不同', en: 'A section heading differs from the prescribed wording' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    for (const section of report.sections) {
      const form = report.edition.sections.find(({ number }) => number === section.canonical);
      if (!form || section.title === form.name || plain(section.title) === form.name) continue;
      const fix = fixFor(document, section, form);
      emit({
        range: section.titleRange,
        message: fix || !carriesMore(section, form) ? DIFFERS : CARRIES_MORE,
        args: { title: form.title, written: asWritten(section.title) },
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** Only where nothing but the wording changes: no text in Traditional characters, none with tags inside. */
function fixFor(document: ReportDocument, section: Section, form: EditionSection): FixDraft | undefined {
  const written = textAt(document.text, section.titleRange);
  if (/[<&]/.test(written) || carriesMore(section, form) || isTraditional(written)) return undefined;
  return {
    kind: 'safe',
    title: REPLACE,
    args: { title: form.name },
    edits: [{ range: section.titleRange, text: form.name }],
  };
}

/** Whether the title holds a character that none of the title's known wordings has: a year, a remark, a name. */
function carriesMore(section: Section, form: EditionSection): boolean {
  const key = labelKey(section.title);
  const words = wordsOf(form);
  return /[()（）]/.test(section.title) || Array.from(key).some((character) => !words.has(character));
}

const known = new Map<EditionSection, ReadonlySet<string>>();

/** The characters of a title's wordings. */
function wordsOf(form: EditionSection): ReadonlySet<string> {
  let words = known.get(form);
  if (!words) {
    words = new Set(form.name + form.variants.join('') + NEUTRAL);
    known.set(form, words);
  }
  return words;
}

function isTraditional(written: string): boolean {
  return labelKey(written) !== written.replace(/[^\p{Script=Han}\w]/gu, '');
}
