/** Whose claim it is, of when, and whether it is stated at all: what stands before it in its sentence tells. */
import type { Scope, Time } from '../figures/types';
import type { Report } from '../types';
import type { Surroundings } from './surroundings';
import type { ClaimKind } from './types';

/** What limits a claim to a part of the report: a part's name, a kind of applicant, the rest of a list. */
const PART =
  /其中|其余|其它|本级|本部|部分|个别|代表.{0,4}政府|(?:街道|镇|乡|村|社区|部门|基层)(?:层面|一级|这一级)|各(?:部门|单位|镇|乡|街道|区|县|科室|村|股室)|下属|所属|直属|自然人|企业|(?:[第前]|(?<![一二三四五六七八九十\d]))[一二三四1-4]个?季度|(?<!\d)\d{1,2}月份|[上下]半年/;
/**
 * A government or its office, where it is not the office's own report: the tables count a whole district, 区政府 is
 * mostly said of the office that answers for the government.
 */
const GOVERNMENT_ITSELF = /政府办(?!理)|(?<![我本])办公室|[省市县区州旗盟](?:人民)?政府(?!信息|网|门户|办理)/;
/** Ways in which applications come. */
const CHANNEL = /网上|网络|在线|平台|网站|信函|邮寄|邮件|当面|现场|窗口/;
/** An organ's name before what it did; 我局 and 本委 are the report's own. */
const ORGAN =
  /([\u4e00-\u9fff])(局|委员会|委|厅|院|中心|街道|镇|乡|支队|大队|分局|公司|站|所)(?=未|没|无|均|全|共|收|受|所|年|在|对|也|,|$)/g;
const OWN_BEFORE = /[我本全该]/;
/** Organs below a department. */
const BELOW = new Set(['院', '中心', '支队', '大队', '分局', '公司', '站', '所', '街道', '镇', '乡']);
const GOVERNMENT = /政府$|管理委员会$|管委会$/;

/** Another year's; 上年结转 and 较上年 only compare. */
const LAST = /(?<![较比与同])(?:上一?年度?|去年|往年|历年|近年|前年)(?!度?结转|度?转[来入]|相比|同期|底)/;
const YEAR = /(20\d\d)年(?!度?结转|修[订正])/g;
const MONTH = /截[至止](?:20\d\d年)?(?!12月)\d{1,2}月|目前/;

/** Wishes, conditions, exceptions, questions: nothing is stated in the whole sentence. */
const NOT_STATED =
  /确保|力争|努力|争取|计划|下一步|今后|明年|目标|做到|若|倘|如果|如有|如$|凡|一旦|是否|(?<![废删清消解排])除/;
/** Duties and intentions, of their clause alone. */
const NOT_YET = /应当|必须|不得|承诺|坚持|(?<![按据照合].{0,8})要求|将(?!结果|情况)/;

/** Whether the words around a claim leave it a statement. */
export function isStated({ before, clause, after }: Surroundings): boolean {
  if (NOT_STATED.test(before) || NOT_YET.test(clause)) return false;
  return !isQuoted(before) && !/^[?吗]/.test(after);
}

function isQuoted(before: string): boolean {
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}

/** Whose claim it is, by the words before it. 均 sums up all that was said, 未 only its own clause. */
export function scopeOf({ segment, clause }: Surroundings, kind: ClaimKind, report: Report): Scope {
  const own = kind === 'none' ? clause : segment;
  if (PART.test(segment) || CHANNEL.test(own)) return 'part';
  const body = report.body?.raw.replace(/\s+/g, '') ?? '';
  const isGovernment = body === '' || GOVERNMENT.test(body);
  if (!body.includes('办公') && GOVERNMENT_ITSELF.test(own)) return 'part';
  for (const [, previous = '', organ = ''] of segment.matchAll(ORGAN)) {
    if (OWN_BEFORE.test(previous) || body.includes(previous + organ)) continue;
    // 市科委 is 市科学技术委员会.
    if (isGovernment || BELOW.has(organ) || !body.includes(previous)) return 'part';
  }
  return 'whole';
}

/** Of when it is; in a text that several reports share a claim must name its year. */
export function timeOf(before: string, report: Report, isShared: boolean): Time {
  if (MONTH.test(before) || LAST.test(before)) return 'another';
  const year = [...before.matchAll(YEAR)].at(-1)?.[1];
  if (year === undefined) return isShared ? 'another' : 'this';
  return Number(year) === report.year ? 'this' : 'another';
}
