import { asWritten } from './support/as-written';
import { damagedMarks } from './support/damage/marks';
import type { Damage, DamageKind } from './support/damage/types';
import { damagedDates, glossesIn, questionMarksIn } from './support/damage/words';
import { overallFacts, preambleFacts } from './support/preamble-facts';
import type { Bilingual, FindingDraft, FixDraft, Rule, RuleContext, Severity } from './types';

interface Wording {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fix?: Bilingual;
  readonly kind?: FixDraft['kind'];
}

const WORDINGS: Readonly<Record<DamageKind, Wording>> = {
  radical: {
    severity: 'information',
    message: {
      zh: '用了部首字符代替汉字（“{written}”等 {count} 处），看上去一样，搜索和比对却找不到。',
      en: 'CJK radicals stand for characters ("{written}", {count} in all): they look alike, but no search finds them.',
    },
    fix: { zh: '把部首字符换成汉字（{count} 处）', en: 'Replace the radicals with characters ({count})' },
  },
  'zero-width': {
    severity: 'information',
    message: {
      zh: '文字里有看不见的字符（{written}等 {count} 处），会打断词语和数字。',
      en: 'Invisible characters ({written}, {count} in all) part words and numbers.',
    },
    fix: { zh: '删去看不见的字符（{count} 处）', en: 'Remove the invisible characters ({count})' },
  },
  replacement: {
    severity: 'warning',
    message: {
      zh: '有字丢失，成了“\ufffd”（{count} 处），请对照原稿补上。',
      en: 'Characters were lost and became "\ufffd" ({count}); restore them from the original.',
    },
  },
  question: {
    severity: 'warning',
    message: {
      zh: '有字可能丢失，成了“{written}”（{count} 处），请对照原稿补上。',
      en: 'Characters may have been lost: "{written}" ({count} in all); restore them from the original.',
    },
  },
  private: {
    severity: 'information',
    message: {
      zh: '有只在某种字体里才有的字符（{written}等 {count} 处），换一台电脑就看不到，请换成普通的字。',
      en: 'Characters of one font only ({written}, {count} in all) are not seen elsewhere; use ordinary ones.',
    },
  },
  gloss: {
    severity: 'warning',
    message: {
      zh: '汉字后面带了拼音（“{written}”等 {count} 处）：原文可能取自镜像网站。',
      en: 'Pinyin follows characters ("{written}", {count} in all): the text may come from a mirror.',
    },
    fix: { zh: '删去拼音（{count} 处）', en: 'Remove the pinyin ({count})' },
  },
  date: {
    severity: 'warning',
    message: {
      zh: '日期“{written}”缺字（共 {count} 处），可能是转换时丢失的。',
      en: 'The date "{written}" lacks a character ({count} in all), perhaps lost in conversion.',
    },
    fix: { zh: '改为“{repaired}”（共 {count} 处）', en: 'Change to "{repaired}" ({count} in all)' },
    kind: 'choice',
  },
};
const HERE = { zh: '这里也是。', en: 'Here too.' };
/** Places that are listed beside the first; the fix knows them all. */
const MOST_RELATED = 20;

export const characterDamage: Rule = {
  meta: {
    id: 'character-damage',
    category: 'text',
    certainty: 'certain',
    severity: 'warning',
    summary: { zh: '文字受损：丢字、部首字符、看不见的字符、拼音', en: 'Damaged characters' },
    source: '惯例：复制、转换或镜像时受损的文字',
    fixable: 'safe',
  },
  check(context) {
    const { document, report, emit } = context;
    const { masked } = document;
    const damages: Partial<Record<DamageKind, readonly Damage[]>> = {
      ...damagedMarks(document, report.range),
      gloss: glossesIn(masked, report.range),
      question: questionMarksIn(masked, report.range),
      date: damagedDates(masked, report.range, knownPeriods(context)),
    };
    for (const [kind, places] of Object.entries(damages))
      if (places.length > 0) emit(findingOf(document.text, kind as DamageKind, places));
  },
};

/** The statistic period is the concern of `period-year`. */
function knownPeriods({ document, report }: RuleContext) {
  const periods = [preambleFacts(document, report).period, overallFacts(document, report).period];
  return periods.flatMap((period) => (period ? [period.range] : []));
}

function findingOf(text: string, kind: DamageKind, places: readonly Damage[]): FindingDraft {
  const { severity, message } = WORDINGS[kind];
  const [first, ...rest] = places as [Damage, ...Damage[]];
  const args = {
    written: writtenOf(text, kind, first),
    repaired: first.repaired ?? '',
    count: places.length,
  };
  return {
    range: { start: first.start, end: first.end },
    severity,
    message,
    args,
    related: rest.slice(0, MOST_RELATED).map(({ start, end }) => ({ range: { start, end }, message: HERE })),
    fixes: fixesOf(kind, places, args),
  };
}

/** An invisible character is shown by its number, a gloss with the character before it. */
function writtenOf(text: string, kind: DamageKind, { start, end }: Damage): string {
  if (kind === 'zero-width' || kind === 'private')
    return `U+${text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')}`;
  return asWritten(text.slice(kind === 'gloss' ? Math.max(0, start - 1) : start, end));
}

function fixesOf(kind: DamageKind, places: readonly Damage[], args: FindingDraft['args']): FixDraft[] {
  const { fix, kind: fixKind = 'safe' } = WORDINGS[kind];
  const edits = places.flatMap(({ start, end, repaired }) =>
    repaired === undefined ? [] : [{ range: { start, end }, text: repaired }],
  );
  if (!fix || edits.length === 0) return [];
  return [{ kind: fixKind, title: fix, args: { ...args, count: edits.length }, edits }];
}
