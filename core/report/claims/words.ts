/**
 * The words of claims that there was none of something, as data: a negation, words that may stand between, what is
 * counted, words that may follow. All in the plain form of `flat.ts`. A word that is not listed makes another statement of it
 * (未发生行政复议败诉案件), so the lists are what is allowed and not what is forbidden.
 */
import type { ClaimKind, ClaimObject } from './types';
import { wordsOf } from './vocabulary';

/** One kind of negative claim. */
export interface NoneForm {
  readonly kind: ClaimKind;
  /** Negations with their verbs. */
  readonly heads: readonly string[];
  /** What may stand between negation and object, and between two objects. */
  readonly between: readonly string[];
  /** Objects by the word; those of `undefined` are named beside others and count for nothing. */
  readonly objects: Readonly<Record<string, ClaimObject | undefined>>;
  readonly tails: readonly string[];
  /** One of these must be among the words. */
  readonly needs?: readonly string[];
  /** Words after a comma that carry the list on: the comma is then no end. */
  readonly goesOn?: readonly string[];
}

/** A negative claim that ends in its negation. */
export interface InvertedForm {
  readonly before: RegExp;
  readonly heads: readonly string[];
  readonly objects: Readonly<Record<string, ClaimObject>>;
}

const LIST = '、 和 及 与 或 者 以及 /';
const OWN = '我 本 局 镇 乡 县 市 区 街道 单位 机关 委 办';
const PEOPLE = '公民 群众 公众 自然人 个人 社会 各界 法人 企业 其他组织 当事人';
const DISCLOSURE = '政府 信息 公开 工作 相关 有关 关于 涉及 方面 的 依 任何';
const ONE = '一起 一件 一例 一宗 1起 1件 1例 1宗';
const ENDS = '的 案件 案 事件 情况 情形 事项 现象 问题 案例 件 等 发生 出现';

const RECEIVED: NoneForm = {
  kind: 'none',
  heads: wordsOf(
    '未收到 没有收到 没收到 未接到 没有接到 未接收 未受理 没有受理',
    '未发生 没有发生 未产生 未出现 未有 没有 无人 无',
  ),
  between: wordsOf(DISCLOSURE, PEOPLE, OWN, ONE, LIST, '向 对 就 要求 提出 提交 各类 各种 形式 来自 过 到'),
  objects: ofAll('申请公开 申请 要求 请求', 'received'),
  tails: wordsOf(ENDS, '政府 信息 公开 申请 要求 请求 需求 业务 事宜 内容 书'),
};

const CARRIED: NoneForm = {
  kind: 'none',
  heads: wordsOf('未 没有 无 不存在 未有'),
  between: wordsOf('政府 信息 公开 申请 件 案件 的 需 要 有 办理 任何'),
  objects: {
    ...ofAll('上年结转 上年度结转 上一年结转 上一年度结转 去年结转', 'carriedIn'),
    ...ofAll(
      '结转下年 结转下一年 结转至下年 结转至下一年 结转到下年 结转到下一年 下年度结转 下年结转 下一年度结转',
      'carriedOut',
    ),
    ...ofAll('结转次年 结转至次年 结转到次年 转下年 转下一年 转入下年 转入下一年', 'carriedOut'),
  },
  tails: wordsOf(ENDS, '度 继续 办理 政府 信息 公开 申请'),
};

const REVIEWED: NoneForm = {
  kind: 'none',
  heads: wordsOf(
    '未发生 没有发生 未出现 没有出现 未产生 没有产生 未有 没有 无 未收到 没有收到 未接到 不存在',
    '未引发 没有引发 未引起 未被 没有被 未因 没有因 未涉及 未曾发生',
  ),
  between: wordsOf(
    ...[
      DISCLOSURE,
      PEOPLE,
      OWN,
      ONE,
      LIST,
      '因 由于 由 对 就 向 被 申请人 申请 提起 提出 引发 引起 导致 发生 产生 接受',
    ],
    '答复 办理 处理 而 案件 案 也 且 并 未 没 有 无 情况 事项 年度',
  ),
  objects: {
    ...ofAll('行政复议 复议', 'review'),
    ...ofAll('行政诉讼 诉讼 行政应诉 应诉', 'litigation'),
    ...ofAll('举报 投诉 信访 申诉 行政申诉 上访', undefined),
  },
  tails: wordsOf(ENDS, '申请 行为 提起 纠纷 活动'),
  goesOn: wordsOf('被 因 提起 申请 行政 诉讼 复议 政府 信息'),
};

const CORRECTED: NoneForm = {
  kind: 'none-corrected',
  heads: wordsOf('未发生 没有发生 未出现 没有出现 不存在 未有 没有 无一 无 未 零'),
  between: wordsOf(
    ...[
      DISCLOSURE,
      ONE,
      LIST,
      '因 在 中 被 行政 复议 诉讼 应诉 案件 机关 机构 审查 人民 法院 上级 依法 予以',
    ],
    '判决 决定 而 导致 申请 发生 出现',
  ),
  objects: ofAll('纠错 纠正 改判 败诉 撤销 变更 确认违法', undefined),
  tails: wordsOf(ENDS, '决定 行为 结果 记录 纪录'),
};

const CHARGED: NoneForm = {
  kind: 'none',
  heads: wordsOf('未发生 没有发生 未产生 没有产生 不存在 未曾 从未 没有 未 无'),
  between: wordsOf(DISCLOSURE, LIST, '收取 收 产生 发生 发出 过 因 申请人 申请 向 一切'),
  objects: {
    ...ofAll('信息处理费 处理费 收费 费用 费', 'processingFee'),
    行政事业性收费: 'administrativeFee',
    收费通知: 'feeNotice',
  },
  tails: wordsOf(ENDS, '行为 项目 书 单'),
};

const MADE: NoneForm = {
  kind: 'none',
  heads: wordsOf('未 没有 无'),
  between: wordsOf(LIST, '新 制发 制定 制作 出台 印发 增 任何 政府 部门 行政 的'),
  objects: { 规章: 'rulesMade', 规范性文件: 'documentsMade', 规范性档案: 'documentsMade' },
  tails: wordsOf(ENDS, '出台 制发 制定 印发'),
  needs: wordsOf('制 出台 印发 新'),
};

const REPEALED: NoneForm = {
  kind: 'none',
  heads: wordsOf('未 没有 无'),
  between: wordsOf('废止 任何 行政 的'),
  objects: { 规范性文件: 'documentsRepealed', 规范性档案: 'documentsRepealed' },
  tails: wordsOf(ENDS),
  needs: ['废止'],
};

const DECIDED: NoneForm = {
  kind: 'none',
  heads: wordsOf('未发生 没有发生 未曾 未 没有 无'),
  between: wordsOf(LIST, '作出 做出 办理 实施 开展 进行 产生 下达 采取 任何 涉及 有 过 的 行政'),
  objects: { 许可: 'license', 处罚: 'penalty', 强制: 'coercion' },
  tails: wordsOf(ENDS, '处理 决定 行为 措施 执行 业务 办件'),
  needs: ['行政'],
};

export const NONE_FORMS: readonly NoneForm[] = [
  RECEIVED,
  CARRIED,
  REVIEWED,
  CORRECTED,
  CHARGED,
  MADE,
  REPEALED,
  DECIDED,
];

/** What is counted stands first: 行政复议、行政诉讼均未发生; 上年度无结转. */
export const INVERTED: readonly InvertedForm[] = [
  {
    before:
      /(?:行政)?(?:复议|诉讼)(?:案件)?(?:(?:、|和|及|与|或)(?:行政)?(?:复议|诉讼)(?:案件)?)?(?:情况|事项)?:?(?:均|都|全部)?$/,
    heads: wordsOf('未发生 没有发生 未出现 没有 无'),
    objects: { 复议: 'review', 诉讼: 'litigation' },
  },
  {
    before: /上一?年度?$/,
    heads: wordsOf('无结转 没有结转 未结转'),
    objects: { 年: 'carriedIn' },
  },
];

function ofAll<T>(words: string, value: T): Record<string, T> {
  return Object.fromEntries(wordsOf(words).map((word) => [word, value]));
}
