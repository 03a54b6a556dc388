/** Which rule rests on which notice or article: the one whose page says most of it. Its `source` names each of them. */

export interface NoticeRule {
  /** Numbers without their issuer; a number is also met without one: 国办公开办函〔2021〕30号、〔2019〕60号. */
  readonly numbers: readonly string[];
  readonly issuers: RegExp;
  /** Titles under which it is named, in plain characters. Notices of provinces have like ones. */
  readonly titles?: RegExp;
  readonly rule: string;
}

export const NOTICES: readonly NoticeRule[] = [
  {
    numbers: ['〔2021〕30号', '〔2019〕60号'],
    issuers: /[国國][办辦]公[开開][办辦]函$/,
    titles:
      /^国务院办公厅政府信息与政务公开办公室关于(?:印发〈(?:中华人民共和国)?)?政府信息公开工作年度报告(?:有关事项|格式〉?)的通知$|^(?:中华人民共和国)?政府信息公开工作年度报告格式$/,
    rule: 'table-edition',
  },
  {
    numbers: ['〔2020〕109号'],
    issuers: /[国國][办辦]函$/,
    titles: /^(?:政府信息公开)?信息处理费管理办法$/,
    rule: 'fee-statement',
  },
];

export interface LawRules {
  /** Its title in plain characters, whole or as reports shorten it. */
  readonly titles: RegExp;
  /** By article: 五十 → rule. */
  readonly rules: Readonly<Record<string, string>>;
}

export const LAW_ARTICLES: readonly LawRules[] = [
  {
    titles: /^(?:(?:中华人民共和国)?政府信息公开)?条例$/,
    rules: { 四十九: 'period-year', 五十: 'section-missing' },
  },
  {
    titles: /^(?:中华人民共和国)?立法法$/,
    rules: {
      八十: 'rulemaking-power',
      八十二: 'rulemaking-power',
      九十一: 'rulemaking-power',
      九十三: 'rulemaking-power',
    },
  },
];
