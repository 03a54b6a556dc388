/** What a report's title is made of: body, year and wording, from its plain text (see flat.ts). */
import { YEAR, yearValue } from './year';

export interface TitleParts {
  /** The body's name in the plain text, as [start, end). */
  readonly body: readonly [number, number] | undefined;
  /** The year's four characters, as [start, end), and its value. */
  readonly year: readonly [number, number] | undefined;
  readonly yearValue: number | undefined;
  /** What follows the year: 年, 年度 or nothing. */
  readonly yearMark: string;
  /** From 政府信息公开 to 报告: the words that say what is titled. */
  readonly wording: string;
  readonly yearFirst: boolean;
}

const YEAR_AT = new RegExp(YEAR);
const YEAR_MARK = /^年度?/;
const GOVERNMENT = '政府';
/** After a year these make it a date or a part of a year. */
const NOT_A_YEAR = /^(?:上半年|下半年|第|\d|[一二三四五六七八九十]+月|[—\-至])/;
/** Nothing of this stands in a body's name. */
const FOREIGN = /[。,、;:!?"'“”‘’《》〈〉「」【】|/\\=<>@#*…_&]/;
/** Words of a sentence, not of a name. */
const SENTENCE =
  /现将|公布|发布|编制|编写|根据|按照|依据|报送|附件|通知|做好|如下|编报|本报告|形成|组成|点击|下载|当前|位置|首页|已经/;
const LEAD_IN = /^关于/;

/** Endings of the names of bodies. */
const ORGAN =
  /(?:政府|[局厅委办处部署院所队行社会]|委员会|办公室|办事处|中心|管委会|[省市县区州盟旗镇乡]|街道|总站|学校|公司|集团|银行|组|馆)$/;

/** Whether a name ends as the names of government bodies do. */
export function isOrganName(name: string): boolean {
  return name.length >= 2 && ORGAN.test(name) && isBodyName(name);
}

/** 我局, 本机关: who speaks, not a name. */
export function isPronoun(name: string): boolean {
  return /^(?:我[省市县区镇乡街局委办厅院单]|本[单机局部行街镇乡])/.test(name);
}

/** Whether a piece of plain text may be a body's name. */
export function isBodyName(name: string): boolean {
  return (
    name.length >= 2 && name.length <= 40 && !FOREIGN.test(name) && !SENTENCE.test(name) && name[0] !== '('
  );
}

/**
 * Takes a title apart. `head` is what stands before 信息公开, `tail` from there on, both plain.
 * Undefined where the head is no title's.
 */
export function titleParts(head: string, tail: string): TitleParts | undefined {
  const lead = LEAD_IN.test(head) ? 2 : 0;
  const found = YEAR_AT.exec(head.slice(lead));
  if (!found) return withoutYear(head, tail, lead);
  const start = lead + found.index;
  const end = start + 4;
  const mark = YEAR_MARK.exec(head.slice(end))?.[0] ?? '';
  if (NOT_A_YEAR.test(head.slice(end + mark.length))) return undefined;
  const before: [number, number] = [lead, head[start - 1] === '的' ? start - 1 : start];
  const after = bodyBeforeWording(head, end + mark.length);
  const [first, second] = [before[1] > before[0], after[1] > after[0]];
  if (first && second) return undefined;
  const body = first ? before : second ? after : undefined;
  if (body && !isBodyName(head.slice(...body))) return undefined;
  return {
    body,
    year: [start, end],
    yearValue: yearValue(head.slice(start, end)),
    yearMark: mark,
    wording: head.slice(after[1]) + tail,
    yearFirst: second,
  };
}

function withoutYear(head: string, tail: string, lead: number): TitleParts | undefined {
  const body = bodyBeforeWording(head, lead);
  if (body[1] > body[0] && !isBodyName(head.slice(...body))) return undefined;
  return {
    body: body[1] > body[0] ? body : undefined,
    year: undefined,
    yearValue: undefined,
    yearMark: '',
    wording: head.slice(body[1]) + tail,
    yearFirst: false,
  };
}

/** The body between `start` and the wording; 政府 belongs to the wording unless it ends 人民政府. */
function bodyBeforeWording(head: string, start: number): [number, number] {
  const own = head.endsWith(GOVERNMENT) && !/(?:人民|[省市县区州盟旗镇乡])政府$/.test(head.slice(start));
  const end = Math.max(start, own ? head.length - GOVERNMENT.length : head.length);
  return [start, end];
}
