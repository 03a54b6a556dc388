import { type Figure, figuresOf } from '../report/figures';
import type { ReportDocument } from '../report/types';
import { saidBy } from './support/figure-words';
import { joined, phrase } from './support/identity-wording';
import type { Bilingual, FindingDraft, Rule } from './types';

const TWO_VALUES: Bilingual = {
  zh: '同一项数据前后不一：{values}。',
  en: 'One quantity, several values: {values}.',
};
const TWO_BASES: Bilingual = {
  zh: '同一说法前后用了两种口径：{values}；宜统一。',
  en: 'The same words are used for two counts: {values}. Keep to one.',
};
const WITH_BASIS: Bilingual = { zh: '{said}（{basis}）', en: '{said} ({basis})' };
const AND: Bilingual = { zh: '、', en: ', ' };
const ALSO: Bilingual = { zh: '这里是{value}。', en: 'This is {value}.' };

export const proseRepeat: Rule = {
  meta: {
    id: 'prose-repeat',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '同一项数据前后不一', en: 'One quantity has two values in one report' },
    source: '《中华人民共和国政府信息公开条例》第六条（及时、准确公开）',
  },
  check({ document, report, emit }) {
    if (report.sharesText) return;
    const groups = new Map<string, Figure[]>();
    for (const figure of figuresOf(document, report).told) {
      const key = keyOf(figure);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
    }
    for (const figures of groups.values()) {
      const finding = findingOf(document, figures);
      if (finding) emit(finding);
    }
  },
};

/** Whose words leave no doubt what is counted: a quantity of the tables, or all that was published. */
function keyOf(figure: Figure): string | undefined {
  const { measure, subject, unit, precision, scope, time, isDoubtful } = figure;
  if (precision !== 'exact' || scope !== 'whole' || time !== 'this' || isDoubtful) return undefined;
  if (measure !== undefined)
    return figure.class === 'contradicts' || figure.class === 'explained' ? undefined : measure;
  return COUNTED.has(unit ?? '') && PUBLISHED.test(subject) ? `published ${unit}` : undefined;
}

/** What pieces of information are counted in; 类 and 个栏目 count other things. */
const COUNTED: ReadonlySet<string> = new Set(['条', '件', '份']);
const PUBLISHED =
  /^(?:20\d\d年度?|全年|本年度?|年度|我[市县区局委镇乡]|全[市县区局镇乡]|本机关|共|累计|总共)+主动公开(?:各类|各项)?(?:政府|政务)?信息(?:数量|总量)?(?:共计?|总计|达|为)?$/;

function findingOf(document: ReportDocument, figures: readonly Figure[]): FindingDraft | undefined {
  const values = new Set(figures.map(({ value }) => value));
  const first = figures[0];
  const other = figures.find(({ value }) => value !== first?.value);
  if (values.size < 2 || first === undefined || other === undefined) return undefined;
  const isTied = figures.every((figure) => figure.class === 'tied' && figure.basis?.kind === 'cells');
  const hasTable = figures.some((figure) => figure.basis?.kind === 'cells');
  if (hasTable && !isTied) return undefined;
  return {
    range: other.range,
    message: phrase(isTied ? TWO_BASES : TWO_VALUES, { values: wordsOf(document, figures, isTied) }),
    ...(isTied && { severity: 'information' as const }),
    related: figures
      .filter((figure) => figure !== other)
      .map((figure) => ({ range: figure.range, message: ALSO, args: { value: saidBy(document, figure) } })),
  };
}

/** Each value once, as it is written first. */
function wordsOf(document: ReportDocument, figures: readonly Figure[], withBasis: boolean): Bilingual {
  const firsts = figures.filter(
    ({ value }, at) => figures.findIndex((figure) => figure.value === value) === at,
  );
  const words = firsts.map((figure) => {
    const said = saidBy(document, figure);
    const basis = withBasis ? figure.basis?.name : undefined;
    return basis === undefined ? { zh: said, en: said } : phrase(WITH_BASIS, { said, basis });
  });
  return joined(words, AND);
}
