/**
 * The articles of 《中华人民共和国政府信息公开条例》 (国务院令第711号) that annual reports cite or that stand behind rows of the
 * tables (format §1.2). Only what was read of an article is told of it.
 */
import { NUMERALS, numeralValue } from '../report/numerals';
import type { Bilingual } from '../rules/types';

export const LAW_TITLE = '中华人民共和国政府信息公开条例';

const article = (zh: string, en: string): Bilingual => ({ zh, en });

export const ARTICLES = {
  14: article(
    '国家秘密，法律、行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定（“三安全一稳定”）的信息。',
    'State secrets; information whose disclosure other laws forbid; information that may endanger national, public or economic security or social stability.',
  ),
  15: article('涉及第三方合法权益的信息。', 'Information that touches the rights of third parties.'),
  16: article(
    '内部事务信息（人事管理、后勤管理、内部工作流程）、过程性信息（讨论记录、过程稿、磋商信函、请示报告）和行政执法案卷信息。',
    'Internal affairs (personnel, logistics, work flow), information in process (discussion records, drafts, letters of consultation, requests and reports) and enforcement files.',
  ),
  20: article(
    '应当主动公开的信息；表二列出其中（一）行政法规、规章和规范性文件，（五）行政许可和其他对外管理服务事项，（六）行政处罚、行政强制，（八）行政事业性收费，2019年版式还有（九）政府集中采购。',
    'What must be disclosed unasked; table 2 takes up items (1), (5), (6), (8) and, in the 2019 edition, (9).',
  ),
  30: article(
    '申请内容不明确的补正；无正当理由逾期不补正的申请。',
    'Correction of unclear applications; those that are not corrected in time without good reason.',
  ),
  35: article(
    '申请数量、频次明显超过合理范围的申请。',
    'Applications whose number or frequency clearly exceeds what is reasonable.',
  ),
  36: article(
    '对申请的答复；其中（六）重复申请，（七）工商、不动产登记资料等另有查询办法的信息。',
    'Replies to applications; among them (6) repeated ones and (7) registers that are looked up by other rules.',
  ),
  37: article(
    '申请公开的信息中有不应公开的内容、但能够区分处理的，作区分处理。',
    'Information that is partly not to be disclosed is divided where it can be.',
  ),
  38: article(
    '需要对现有信息加工、分析的申请。',
    'Applications that would need existing information to be processed or analysed.',
  ),
  39: article(
    '以申请形式进行的信访、投诉、举报，以及要求提供公开出版物的申请。',
    'Petitions, complaints and reports in the form of an application, and requests for publications.',
  ),
  42: article('信息处理费。', 'The information processing fee.'),
  47: article(
    '政府信息公开工作主管部门的监督与责任追究。',
    'Supervision by the competent department, and accountability.',
  ),
  49: article(
    '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布；县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
    'Departments of governments from the county up submit and publish the report of the past year before 31 January; the report of the government itself is published before 31 March.',
  ),
  50: article(
    '年度报告的内容：（一）主动公开政府信息的情况；（二）收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）存在的主要问题及改进情况，各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况；（五）其他需要报告的事项。',
    'What the report contains: (1) disclosure unasked; (2) applications; (3) reconsideration and litigation; (4) main problems and improvements, for governments also assessment, public review and accountability; (5) other matters.',
  ),
  54: article(
    '法律、法规授权的具有管理公共事务职能的组织公开政府信息的活动，适用本条例。',
    'The regulation holds for organisations that laws entrust with public affairs.',
  ),
} as const satisfies Readonly<Record<number, Bilingual>>;

export type ArticleNumber = keyof typeof ARTICLES;

/** What an article is about; undefined for one that is not told of here. */
export function articleText(number: number): Bilingual | undefined {
  return (ARTICLES as Readonly<Record<number, Bilingual>>)[number];
}

/** 第四十九条 → 49, 第49条 → 49; undefined from a hundred on. */
export function articleNumber(name: string): number | undefined {
  const digits = /\d+/.exec(name)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens = '', ones] = name.slice(1, -1).split('十');
  const value = ones === undefined ? digitValue(tens, 0) : digitValue(tens, 1) * 10 + digitValue(ones, 0);
  return Number.isNaN(value) ? undefined : value;
}

function digitValue(numeral: string, unprinted: number): number {
  if (numeral === '') return unprinted;
  return (numeral.length === 1 ? numeralValue(numeral) : undefined) ?? Number.NaN;
}

/** 49 → 第四十九条. */
export function articleName(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens - 1]}十`;
  return `第${head}${ones === 0 ? '' : NUMERALS[ones - 1]}条`;
}
