/** What each row of the tables counts, by its id, which means the same in both editions (format §1.2, §2). */
import { type Explanations, explained } from './types';

const DOCUMENT_ROWS: Explanations = {
  rule: explained(
    '规章。《条例》第二十条第（一）项要求主动公开行政法规、规章和规范性文件。',
    '规章 (departmental and local rules), item (1) of article 20.',
    'form',
    20,
  ),
  normdoc: explained(
    '行政规范性文件。《条例》第二十条第（一）项要求主动公开行政法规、规章和规范性文件。',
    'Normative documents, item (1) of article 20.',
    'form',
    20,
  ),
  license: explained(
    '行政许可。《条例》第二十条第（五）项要求主动公开其依据、条件、程序以及办理结果。',
    'Administrative licences, item (5) of article 20.',
    'form',
    20,
  ),
  otherService: explained(
    '行政许可以外的其他对外管理服务事项。《条例》第二十条第（五）项要求主动公开其依据、条件、程序以及办理结果。',
    'Other matters of administration and service towards the public, item (5) of article 20.',
    'form',
    20,
  ),
  penalty: explained(
    '行政处罚。《条例》第二十条第（六）项要求主动公开其依据、条件、程序以及本机关认为具有一定社会影响的行政处罚决定。',
    'Administrative penalties, item (6) of article 20.',
    'form',
    20,
  ),
  coercion: explained(
    '行政强制。《条例》第二十条第（六）项要求主动公开其依据、条件、程序。',
    'Administrative coercion, item (6) of article 20.',
    'form',
    20,
  ),
  fee: explained(
    '行政事业性收费。《条例》第二十条第（八）项要求主动公开收费项目及其依据、标准。',
    'Administrative charges, item (8) of article 20.',
    'form',
    20,
  ),
  procurement: explained(
    '政府集中采购。《条例》第二十条第（九）项要求主动公开集中采购项目的目录、标准及实施情况。',
    'Centralised government procurement, item (9) of article 20.',
    'form',
    20,
  ),
};

const RECEIVED_ROWS: Explanations = {
  new: explained(
    '本年度新收到的政府信息公开申请，不含上年结转的。',
    'Applications received this year, without those carried over.',
    'form',
    50,
  ),
  carryIn: explained(
    '上年度收到、没有办结而转到本年度的申请；一般应与上年报告的“四、结转下年度继续办理”一致。',
    'Applications of last year carried over into this one; as a rule the same as IV in last year’s report.',
    'form',
  ),
  processed: explained(
    '本年度办理结果的总数，即（一）至（六）各项之和。',
    'All results of this year: the sum of (1) to (6).',
    'form',
  ),
  carryOut: explained(
    '本年度没有办结、转到下年度继续办理的申请；一般应与下年报告的“二、上年结转”一致。',
    'Applications not finished this year; as a rule the same as II in next year’s report.',
    'form',
  ),
};

const RESULT_ROWS: Explanations = {
  open: explained('决定予以公开的申请。', 'Applications answered by disclosure.', 'form'),
  partial: explained(
    '信息能够区分处理、只公开其中一部分的申请；只计入这一行，不再计入其他情形。',
    'Applications answered by partial disclosure; counted in this row only.',
    'form',
    37,
  ),
  denySecret: explained('因信息属于国家秘密而不予公开的申请。', 'Not disclosed: state secrets.', 'form', 14),
  denyLaw: explained(
    '因其他法律、行政法规禁止公开而不予公开的申请。',
    'Not disclosed: other laws or administrative regulations forbid it.',
    'form',
    14,
  ),
  deny3s1w: explained(
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开的申请。',
    'Not disclosed: it may endanger national, public or economic security or social stability.',
    'form',
    14,
  ),
  denyThird: explained(
    '为保护第三方合法权益而不予公开的申请。',
    'Not disclosed: to protect the rights of third parties.',
    'form',
    15,
  ),
  denyInternal: explained(
    '因信息属于人事管理、后勤管理、内部工作流程三类内部事务而不予公开的申请。',
    'Not disclosed: internal affairs (personnel, logistics, internal work flow).',
    'form',
    16,
  ),
  denyProcess: explained(
    '因信息属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息而不予公开的申请。',
    'Not disclosed: information in process (discussion records, drafts, letters of consultation, requests and reports).',
    'form',
    16,
  ),
  denyCasefile: explained(
    '因信息属于行政执法案卷而不予公开的申请。',
    'Not disclosed: files of administrative enforcement.',
    'form',
    16,
  ),
  denyQuery: explained(
    '因信息属于行政查询事项（如工商、不动产登记资料）而不予公开的申请。',
    'Not disclosed: matters of administrative look-up, such as company and land registers.',
    'form',
    36,
  ),
  unableNotHeld: explained(
    '本机关不掌握相关政府信息、无法提供的申请。',
    'Cannot be provided: this body does not hold the information.',
    'form',
  ),
  unableMake: explained(
    '没有现成信息、需要另行制作（加工、分析）而无法提供的申请。',
    'Cannot be provided: it would have to be made by processing or analysis.',
    'form',
    38,
  ),
  unableUnclear: explained(
    '补正后申请内容仍不明确、无法提供的申请。',
    'Cannot be provided: still unclear after correction.',
    'form',
  ),
  noprocPetition: explained(
    '以政府信息公开申请的形式进行信访、举报、投诉，不予处理的申请。',
    'Not processed: petitions, reports and complaints in the form of an application.',
    'form',
    39,
  ),
  noprocRepeat: explained('重复申请，不予处理。', 'Not processed: repeated applications.', 'form', 36),
  noprocPublication: explained(
    '要求提供公开出版物，不予处理的申请。',
    'Not processed: requests for publications.',
    'form',
    39,
  ),
  noprocMassive: explained(
    '申请数量、频次明显超过合理范围又无正当理由，不予处理的申请。',
    'Not processed: number or frequency clearly beyond what is reasonable, without good reason.',
    'form',
    35,
  ),
  noprocConfirm: explained(
    '要求行政机关确认或重新出具已获取信息，不予处理的申请。',
    'Not processed: requests to confirm or re-issue what the applicant already has.',
    'form',
  ),
  other19: explained('（一）至（五）以外的其他处理结果。', 'Results other than (1) to (5).', 'form'),
  otherNoCorrect: explained(
    '申请人无正当理由逾期不补正、行政机关不再处理的申请。',
    'Not corrected in time without good reason, so no longer processed.',
    'form',
    30,
  ),
  otherNoFee: explained(
    '申请人逾期未按收费通知要求缴纳信息处理费、行政机关不再处理的申请。',
    'The information processing fee was not paid in time, so no longer processed.',
    'form',
    42,
    'fee-2020',
  ),
  otherOther: explained(
    '（六）其他处理中前两种以外的情形。',
    'What is in (6) beside the two cases above.',
    'form',
  ),
};

const REVIEW_ROWS: Explanations = {
  review: explained(
    '因政府信息公开工作被申请行政复议的案件。',
    'Administrative reconsideration because of the work of disclosure.',
    'form',
    50,
  ),
  direct: explained(
    '因政府信息公开工作、未经行政复议直接提起行政诉讼的案件。',
    'Litigation that was brought without reconsideration.',
    'form',
    50,
  ),
  after: explained(
    '因政府信息公开工作、经行政复议后又提起行政诉讼的案件。',
    'Litigation that was brought after reconsideration.',
    'form',
    50,
  ),
};

export const ROWS: Explanations = { ...DOCUMENT_ROWS, ...RECEIVED_ROWS, ...RESULT_ROWS, ...REVIEW_ROWS };
