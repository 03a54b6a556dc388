import { conversionOf } from './support/converted/conversion';
import { simplifiedDictionary, traditionalDictionary } from './support/converted/dictionary';
import { conversionEvidence, type Evidence } from './support/converted/evidence';
import type { FixDraft, Rule } from './types';

const MESSAGE = {
  zh: '这份文字是机器转换来的，不是机关的原文：{words}等 {count} 处。',
  en: 'This text was converted by a machine and is not the body’s own: {words}, {count} places in all.',
};
const CONVERT = {
  traditional: {
    zh: '全文改回简体和大陆用语',
    en: 'Put the whole text back into Simplified characters and mainland words',
  },
  simplified: { zh: '改回大陆用语（{count} 处）', en: 'Put {count} words back into those of the mainland' },
};
const MOST_EXAMPLES = 4;
/** A longer text gets no fix: one edit for every second character would not be read by anybody. */
const LONGEST_FIXED = 400_000;

export const convertedText: Rule = {
  meta: {
    id: 'converted-text',
    category: 'text',
    severity: 'warning',
    summary: { zh: '机器转换的繁体或台湾用语', en: 'Text converted by a machine' },
    source: '惯例：《国家通用语言文字法》第九条（国家机关以规范汉字为公务用字）',
    fixable: 'choice',
  },
  // One finding for a text, however many reports and words it holds.
  check({ document, report, emit }) {
    if (report !== document.reports[0]) return;
    const evidence = conversionEvidence(document.masked);
    if (!evidence) return;
    const { first, words, count } = evidence;
    const examples = words
      .slice(0, MOST_EXAMPLES)
      .map(([written, meant]) => (written === meant ? `“${written}”` : `“${written}”（${meant}）`));
    emit({
      range: first,
      message: MESSAGE,
      args: { words: examples.join('、'), count },
      fixes: fixFor(document.masked, evidence),
    });
  },
};

/** Which of several words was meant cannot always be told: 檔案 may be 档案. */
function fixFor(masked: string, { script }: Evidence): FixDraft[] {
  if (masked.length > LONGEST_FIXED) return [];
  const dictionary = script === 'traditional' ? traditionalDictionary() : simplifiedDictionary();
  const edits = conversionOf(masked, dictionary);
  return [{ kind: 'choice', title: CONVERT[script], args: { count: edits.length }, edits }];
}
