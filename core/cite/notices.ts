/** The laws and notices that annual reports cite (format §1.1–1.3, §5): number, title, date, what each prescribes. */
import { EDITION_2019 } from '../edition/2019';
import { EDITION_2021 } from '../edition/2021';
import { LAW_TITLE } from '../explain/law';
import type { Bilingual } from '../rules/types';

/** A law or a notice, by the names that texts give it. Names are keys: Simplified, without marks. */
export interface Cited {
  readonly id: CitedId;
  /** Its names without 中华人民共和国. */
  readonly names: readonly string[];
  /** What a notice is about; its name only where its issuer is named before it. */
  readonly matter?: string;
  /** Names, and matters, that leave out a word; what is meant is clear. */
  readonly misnomers?: readonly string[];
  /** A name that others bear too, unless the text names what it is short for. */
  readonly short?: { readonly name: string; readonly of: RegExp };
  readonly hasArticles?: boolean;
}

export type NoticeId =
  | 'law'
  | 'law-2007'
  | 'edition-2021'
  | 'edition-2019'
  | 'fee-2020'
  | 'platform-2019'
  | 'websites-2019';

export type CitedId = NoticeId | 'legislation';

/** One that can be told of. */
export interface Notice extends Cited {
  readonly id: NoticeId;
  /** As it should be written: 国办公开办函〔2021〕30号. */
  readonly number: string;
  /** Without its outer 《》; inner marks are 〈〉. */
  readonly title: string;
  readonly date: Bilingual;
  readonly prescribes: Bilingual;
  /** The report years that it holds for, where it holds for some only. */
  readonly years?: Bilingual;
}

export const NOTICES: readonly Notice[] = [
  {
    id: 'edition-2021',
    ...EDITION_2021.notice,
    date: { zh: '2021年9月26日', en: '26 September 2021' },
    prescribes: {
      zh: '规定年度报告的格式（修订后）：六个部分及表二、表三、表四；内容严格按照《条例》第五十条确定，不能遗漏，也不宜泛化。',
      en: 'Prescribes the (revised) form of the report: six sections and tables 2, 3 and 4.',
    },
    years: { zh: '2021年度起的报告', en: 'reports for 2021 and later' },
    names: ['政府信息公开工作年度报告格式'],
    misnomers: ['政府信息公开年度报告格式', '政府信息年度报告格式', '政府信息工作年度报告格式'],
  },
  {
    id: 'edition-2019',
    ...EDITION_2019.notice,
    date: { zh: '2019年', en: '2019' },
    prescribes: {
      zh: '附《中华人民共和国政府信息公开工作年度报告格式（试行）》：六个部分及表二、表三、表四。',
      en: 'Prescribes the form of the report on trial: six sections and tables 2, 3 and 4.',
    },
    years: { zh: '2019、2020年度的报告', en: 'reports for 2019 and 2020' },
    names: ['政府信息公开工作年度报告格式试行'],
    misnomers: [
      '政府信息公开年度报告格式试行',
      '政府信息年度报告格式试行',
      '政府信息公开年度报告有关事项',
      '政府信息年度报告有关事项',
    ],
    matter: '政府信息公开工作年度报告有关事项',
  },
  {
    id: 'law',
    number: '国务院令第711号',
    title: LAW_TITLE,
    date: {
      zh: '2007年4月5日公布，2019年4月3日修订，2019年5月15日起施行',
      en: 'published 5 April 2007, revised 3 April 2019, in force since 15 May 2019',
    },
    prescribes: {
      zh: '年度报告的依据：第四十九条规定时间，第五十条规定内容。',
      en: 'What the report rests on: article 49 says when it is due, article 50 what it contains.',
    },
    names: ['政府信息公开条例'],
    short: { name: '条例', of: /政府信息公[开開][条條]例/ },
    hasArticles: true,
  },
  {
    id: 'law-2007',
    number: '国务院令第492号',
    title: LAW_TITLE,
    date: { zh: '2007年4月5日公布', en: 'published 5 April 2007' },
    prescribes: {
      zh: '修订前的条例，已由国务院令第711号修订；2019年度起的报告以第711号为依据。',
      en: 'The regulation before its revision by decree 711; reports for 2019 and later rest on decree 711.',
    },
    names: [],
  },
  {
    id: 'fee-2020',
    number: '国办函〔2020〕109号',
    title: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
    date: { zh: '2020年11月17日', en: '17 November 2020' },
    prescribes: {
      zh: '信息处理费按件或者按量计收，二者择一。按件：同一申请人一个自然月内累计10件以下不收，11—30件每件100元，31件以上每10件为一档、每档提高100元/件。按量：30页以下不收，31—100页每页10元，101—200页每页20元，201页以上每页40元。',
      en: 'The information processing fee, by number of applications or by pages: none up to 10 applications a month or 30 pages.',
    },
    names: ['政府信息公开信息处理费管理办法'],
    short: { name: '信息处理费管理办法', of: /政府信息公[开開]信息[处處]理[费費]管理[办辦]法/ },
  },
  {
    id: 'platform-2019',
    number: '国办公开办函〔2019〕61号',
    title: '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
    date: { zh: '2019年', en: '2019' },
    prescribes: {
      zh: '规范政府信息公开平台；与年度报告格式的60号只差一号。',
      en: 'The platforms on which information is disclosed; not to be mixed up with No. 60, the form of the report.',
    },
    names: [],
    matter: '规范政府信息公开平台有关事项',
  },
  {
    id: 'websites-2019',
    number: '国办秘函〔2019〕19号',
    title: '国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知',
    date: { zh: '2019年', en: '2019' },
    prescribes: {
      zh: '政府网站与政务新媒体的检查指标和监管工作年度考核指标。',
      en: 'Indicators for the inspection of government websites and accounts.',
    },
    names: ['政府网站与政务新媒体检查指标', '政府网站与政务新媒体检查指标监管工作年度考核指标'],
  },
];

/** All that are known by name. 立法法 has articles that rules rest on; no more is told of it. */
export const CITED: readonly Cited[] = [
  ...NOTICES,
  { id: 'legislation', names: ['立法法'], hasArticles: true },
];

/** The notice that a citation is of, where it can be told of. */
export function noticeOf({ id }: Cited): Notice | undefined {
  return NOTICES.find((notice) => notice.id === id);
}

export function noticeById(id: NoticeId): Notice {
  const notice = NOTICES.find((candidate) => candidate.id === id);
  if (notice === undefined) throw new Error(`no notice ${id}`);
  return notice;
}

/** The notice that prescribes an edition. */
export function noticeOfEdition(edition: '2019' | '2021'): Notice {
  return noticeById(`edition-${edition}`);
}
