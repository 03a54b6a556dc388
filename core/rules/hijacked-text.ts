import { textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { type HijackKind, hijacksIn } from './support/hijack/findings';
import { foreignHostsIn } from './support/hijack/hosts';
import type { Bilingual, Rule } from './types';

const MESSAGES: Readonly<Record<HijackKind, Bilingual>> = {
  chain: {
    zh: '这里有用下划线连起来的广告词“{written}”：原文可能取自被篡改的网页，请找回原来的文字。',
    en: 'An advertisement joined by underscores: "{written}". The text may come from a hacked page; find the original words.',
  },
  weld: {
    zh: '机关名称里混入了广告词“{word}”：“{written}”，请找回原来的名称。',
    en: 'An advertisement ("{word}") runs into a body’s name: "{written}"; find the original name.',
  },
  name: {
    zh: '写机关名称的地方出现了广告词“{word}”，请核对。',
    en: 'An advertisement ("{word}") stands where the body’s name belongs.',
  },
  law: {
    zh: '法规名称里出现了广告词“{word}”，请核对。',
    en: 'An advertisement ("{word}") stands in the title of a law.',
  },
  issued: {
    zh: '机关名称之后出现了广告词“{word}”，可能换掉了“关于”等字，请核对。',
    en: 'An advertisement ("{word}") follows a body’s name, perhaps in place of other words.',
  },
  line: {
    zh: '这一行像是广告词“{written}”，不是报告的文字。',
    en: 'This line looks like an advertisement: "{written}".',
  },
  several: {
    zh: '这里连着几个广告词“{written}”，可能换掉了原来的文字，请核对。',
    en: 'Several advertisements stand together: "{written}"; they may have replaced other words.',
  },
  latin: {
    zh: '机关名称“{written}”里有“{word}”，别处的机关名称没有，请核对。',
    en: 'The body’s name "{written}" holds "{word}", which it does not elsewhere.',
  },
};
const HOST = {
  website: {
    zh: '政府网站的网址“{host}”不以 .gov.cn 结尾，请核对。',
    en: 'The government website’s address "{host}" does not end in .gov.cn.',
  },
  name: {
    zh: '机关名称里出现了网址“{host}”，请核对。',
    en: 'An address, "{host}", stands inside a body’s name.',
  },
};

export const hijackedText: Rule = {
  meta: {
    id: 'hijacked-text',
    category: 'text',
    certainty: 'certain',
    severity: 'error',
    summary: { zh: '文字里混入了广告词或外来的网址', en: 'Advertisements or foreign hosts inside the text' },
    source: '惯例：取自被篡改的网页或镜像网站的文字，不是机关公布的文字',
  },
  check({ document, report, emit }) {
    for (const { kind, word, ...range } of hijacksIn(document, report)) {
      const args = { word, written: asWritten(textAt(document.masked, range)) };
      const sure = kind === 'chain' || kind === 'weld';
      emit({ range, message: MESSAGES[kind], args, ...(!sure && { severity: 'warning' as const }) });
    }
    const { start, end } = report.range;
    for (const { host, kind, ...range } of foreignHostsIn(document.masked, start, end))
      emit({ range, message: HOST[kind], args: { host }, severity: 'warning' });
  },
};
