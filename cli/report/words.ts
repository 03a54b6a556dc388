/** What lists and overviews say beside the findings' own words, as a collecting office writes to a body. */
import type { Bilingual, Severity } from '../../core/rules/types';
import type { Standing } from './compare';

export const WORDS = {
  listTitle: { zh: '{body}政府信息公开年报问题清单', en: 'Points to check in the annual report of {body}' },
  overviewTitle: { zh: '政府信息公开年报问题总表', en: 'Overview of the annual reports' },
  asked: {
    zh: '经核对，贵单位报送的年报有下列 {count} 处，请核实。确有错误的，请更正后重新报送；情况属实的，请说明理由。',
    en: '{count} point(s) below need your attention. Please correct what is wrong and hand the report in again, or explain what is right as it stands.',
  },
  nothing: {
    zh: '本次核对没有需要贵单位核实的事项。',
    en: 'Nothing in your report needs your attention this time.',
  },
  round: {
    zh: '第 {round} 次：未改 {open} 处，新出现 {fresh} 处，已改 {corrected} 处。',
    en: 'Round {round}: {open} not corrected, {fresh} new, {corrected} corrected.',
  },
  corrected: { zh: '已改', en: 'Corrected' },
  correctedNote: {
    zh: '上次列出、本次已改的，共 {count} 处。',
    en: '{count} listed before and corrected since.',
  },
  waived: { zh: '已说明理由', en: 'Explained' },
  waivedNote: {
    zh: '年报中已注明理由的，不再要求更正，共 {count} 处。',
    en: '{count} for which the report gives a reason; no correction is asked for.',
  },
  unseen: { zh: '本次没有查到年报', en: 'Not seen this time' },
  unseenNote: {
    zh: '上次列出、本次没有查到相应年报的，是否已改不能确定，共 {count} 处。',
    en: '{count} listed before whose report was not among the files: whether they were corrected cannot be told.',
  },
  missing: {
    zh: '还没有收到贵单位{year}年度的年报，请报送。',
    en: 'Your report for {year} has not arrived yet.',
  },
  noReason: { zh: '（没有写明）', en: '(none given)' },
  badFiles: { zh: '没有列入的文件', en: 'Files that are in no list' },
  file: { zh: '文件', en: 'file' },
  why: { zh: '原因', en: 'reason' },
  number: { zh: '序号', en: 'no.' },
  body: { zh: '机关', en: 'body' },
  year: { zh: '年度', en: 'year' },
  years: { zh: '年报年度', en: 'years' },
  standing: { zh: '状态', en: 'state' },
  level: { zh: '类别', en: 'kind' },
  place: { zh: '位置', en: 'place' },
  section: { zh: '章节', en: 'section' },
  table: { zh: '表', en: 'table' },
  row: { zh: '行', en: 'row' },
  column: { zh: '列', en: 'column' },
  line: { zh: '文件行号', en: 'line' },
  present: { zh: '现为', en: 'is' },
  wanted: { zh: '应为', en: 'should be' },
  message: { zh: '问题', en: 'what' },
  source: { zh: '依据', en: 'source' },
  how: { zh: '如何处理', en: 'how to correct' },
  rule: { zh: '规则', en: 'rule' },
  reason: { zh: '理由', en: 'reason' },
  handedIn: { zh: '{year}年度是否报送', en: 'handed in for {year}' },
  list: { zh: '清单', en: 'list' },
  total: { zh: '合计', en: 'total' },
  others: { zh: '其他规则', en: 'other rules' },
  atLine: { zh: '第 {line} 行', en: 'line {line}' },
  open: { zh: '未改', en: 'not corrected' },
  fresh: { zh: '新出现', en: 'new' },
} satisfies Record<string, Bilingual>;

export type Word = keyof typeof WORDS;

/** What is asked of the body, by how grave a finding is. */
export const LEVELS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '请更正', en: 'please correct' },
  warning: { zh: '请核实', en: 'please check' },
  information: { zh: '供参考', en: 'for information' },
  hint: { zh: '建议', en: 'suggestion' },
};

export const STANDINGS: Readonly<Record<Standing, Bilingual>> = {
  open: WORDS.open,
  fresh: WORDS.fresh,
  first: { zh: '', en: '' },
};

export type HandedIn = 'yes' | 'no' | 'elsewhere' | 'unknown';

export const HANDED_IN: Readonly<Record<HandedIn, Bilingual>> = {
  yes: { zh: '已报送', en: 'yes' },
  no: { zh: '未报送', en: 'no' },
  elsewhere: { zh: '由其他机关统计', en: 'counted elsewhere' },
  unknown: { zh: '—', en: '—' },
};
