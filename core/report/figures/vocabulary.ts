/** The words by which reports say what a number counts. Plain text (see flat.ts); none can match an empty text. */

/** What an application is called. */
export const APPLICATION =
  /(?:政府|政务)?信息(?:依申请)?公开(?:类)?的?(?:申请|请求)|依申请公开(?:的?(?:政府|政务)?信息)?(?:申请|请求|事项|案件|件)?|公开(?:政府|政务)?信息的?申请|申请公开(?:(?:政府|政务)?信息)?|公开申请|申请(?:书|件|表)?|信息公开件/;

/** Verbs of receiving; 收办 and the like also count what was carried in. */
export const RECEIVING = /收到|受理|新收|收悉|接收到?|接到|新增|收件|收/;
export const HANDLING = /收办|办理|处理|承办/;
export const ANSWERING = /办结|办毕|答复|回复|办理完毕|处理完毕|办理完成|办完/;

/** An application of one kind or way only: the tables do not tell it. */
export const LIMITED =
  /网上|网络|线上|在线|网站|平台|信函|信件|邮寄|邮件|邮箱|当面|现场|窗口|传真|电话|来访|渠道|方式|撤回|撤销|补正|延期|逾期|超期|按时|按期|时限|期限|及时率|涉及|有关|关于|类申请|征收|拆迁|主要|占|平均|处罚|培训|人次|费/;

/** A year in figures is before or after the report's own: that tells which way. */
export const LAST_YEAR_CARRIED =
  /(?:上|去|前)一?年度?(?:未办结)?的?(?:结转|遗留|转入|转接|接转|顺延|转结|留存|转)|结转自?(?:上|去)一?年|转入本年/;
export const CARRIED_YEAR =
  /(?:结转|转结|转入|转至|转到|转|顺延|延续|接转|遗留)(?:至|到|入|自|在)?(20\d\d)年|(20\d\d)年度?(?:未办结)?的?(?:结转|遗留|转入|转接|接转|顺延|转结|留存)/;
export const CARRIED_ON =
  /(?:结转|转结|转入|转至|转到|转|顺延|延续|留|延至|跨|接转)(?:至|到|入|在)?(?:下|次|明)一?年|(?:下|次)一?年度?(?:继续)?(?:办理|答复)|(?:仍|尚|还|正)在(?:法定)?(?:办理|答复)?(?:期限?|时限)内|正在办理|继续办理|(?:尚)?未(?:办结|答复)/;

export const NATURAL = /自然人|公民|个人/;
export const ORGANISATIONS =
  /(?:法人|企业|单位)(?:或者?|和|及|、|与|\/)?其[他它](?:社会)?组织|法人组织|法人|其[他它](?:社会)?组织/;

export interface Outcome {
  readonly rows: string;
  readonly words: RegExp;
}

/** The groups of result rows; `rows` is a group of the edition. The longer wording first. */
export const OUTCOMES: readonly Outcome[] = [
  { rows: 'partial', words: /部分公开|区分处理/ },
  { rows: 'deny', words: /不予公开|不同意公开|不公开/ },
  { rows: 'unable', words: /无法提供|无法公开|不能提供|未能提供/ },
  { rows: 'noproc', words: /不予处理|不作处理/ },
  { rows: 'other', words: /其[他它]处理|其[他它]方式处理/ },
  { rows: 'open', words: /予以公开|(?<!不)同意公开|准予公开|给予公开|全部公开/ },
];
/** 公开 by itself, in a sentence about applications. */
export const PLAINLY_OPEN = /^(?:其中)?(?:已)?公开$/;

export const REVIEW = /复议/;
export const LITIGATION = /诉讼|起诉|应诉/;
export const DIRECT = /未经复议|直接起诉|直接提起/;
export const AFTER = /复议后/;

export const RESULTS: readonly { readonly column: string; readonly words: RegExp }[] = [
  { column: 'pending', words: /尚未审结|未审结|尚未办结|未结|审理中|正在审理|尚在审理|正在办理/ },
  { column: 'otherResult', words: /其[他它](?:结果|处理|情况|情形)|^(?:其中)?其[他它]$/ },
  { column: 'corrected', words: /纠正|纠错/ },
  { column: 'upheld', words: /维持/ },
];

export const RULES = /规章(?!制度)/;
export const NORMATIVE = /规范性(?:文件|档案)/;
export const MAKING = /新?制作|制发|制定|制订|印发|出台|发布|新增|颁布|修订/;
export const REPEALING = /废止|宣布失效|失效/;
export const VALID = /现行有效|继续有效/;
/** Documents that are looked through, explained or planned are no documents made. */
export const NOT_MADE =
  /清理|解读|备案|审查|审核|预公开|征求|征集|起草|评估|拟|公平|入库|收录|归集|涉及|累计|上传/;

export const DECISIONS: readonly { readonly row: string; readonly words: RegExp }[] = [
  { row: 'license', words: /行政许可/ },
  { row: 'penalty', words: /行政处罚/ },
  { row: 'coercion', words: /行政强制|强制措施/ },
];
export const DECIDING = /办理|作出|做出|办结|实施|处理决定|决定|办件|处罚|许可|强制/;

export const FEE = /行政事业性收费|行政事业收费/;
export const PURCHASE = /集中采购|政府采购|采购/;

/** Other things that are counted in such reports: after one of them, what was spoken of before is over. */
export const ELSEWHERE =
  /建议|提案|投诉|诉求|信访|留言|热线|来信|来电|咨询|公众号|微博|推文|会议|培训|网站|栏目|稿件|阅读|访问|主动公开/;
/** What makes a sentence one about disclosure. */
export const DISCLOSURE =
  /信息公开|依申请|申请公开|公开申请|不予公开|无法提供|不予处理|予以公开|部分公开|未经复议直接起诉|复议后起诉|上一?年度?结转|结转(?:至|到)?(?:下|上)一?年/;
