/** The words of claims about all of something, as data; in the plain form of `flat.ts`. */
import { wordsOf } from './vocabulary';

/** Between 均 and its verb: how it was done. */
export const MANNER: readonly string[] = wordsOf(
  '均 都 全部 已经 已 得到 予以 进行 给予 作出 做出 了 依法 依规 严格 认真 妥善 规范 及时 按时 按期 如期 限时',
  '高效 圆满 顺利 准确 书面 正式 有效 当年 年内 向申请人 收到 受理 新收 政府 信息 公开 依申请 申请 件 事项 案件 的',
  '、 和 并 且 所有 上述 我局 本年度 全年',
);

/** 按相关规定, 依照《条例》, 在法定期限内. */
export const MANNER_PHRASE =
  /(?:按照?|依照?|依据|根据)[^,;。]{0,14}?(?:(?:要求|规定|程序|流程|时限|期限|条例》?|法规)的?){1,4}|[在于][^,;。]{0,14}?[内前]/y;

export const DONE =
  /办理完成|办理完毕|办理完结|办理结束|处理完成|处理完毕|办结|办完|办毕|答复完毕|答复完成|回复完毕|答复|回复/y;
export const ANSWERED = /^(?:答复|回复)$/;
/** Words of deadlines: what is said may be that none was late. */
export const DEADLINE = /按时|按期|如期|限时|及时|时限|期限|时间|工作日|逾期|超期/;
/** Words that make an answer a finished one: 均已答复, not 均依法答复. */
export const FINISHED = /已|全部|了/;
/** What may follow the verb. */
export const AFTER_DONE: readonly string[] = wordsOf(
  '了 完毕 完成 完结 到位 结束 并 予以 答复 回复 申请人 归档',
);

/** 办结率100%, 办结率均达到100%: from the character 率. */
export const WHOLE_RATE = /率(?:均|都)?(?:为|达到?|是|保持在?)?100(?:\.0{1,2})?%/y;
export const RATE_OF = /(?:办结|办理|答复|回复|维持)$/;

/** Between 均 and 维持. */
export const UPHELD_MANNER: readonly string[] = wordsOf(
  '均 都 全部 已经 已 被 予以 获得 获 得到 依法 判决 裁定 决定 结果 为 是 法院 人民 复议机关 复议 行政 诉讼 案件 的',
  '经 审理 并',
);
export const UPHELD = /维持|胜诉|(?<=获|得到)支持/y;
export const AFTER_UPHELD: readonly string[] = wordsOf(
  '原 行政 具体 行为 决定 答复 判决 判 结果 我局 本机关 处理 的 状态 意见',
);
