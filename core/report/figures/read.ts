/** From sentences to numbers with what they count, whose they are and when. Nothing crosses a sentence's end. */
import type { Edition } from '../../edition/types';
import type { Range } from '../../text/range';
import { plain, rangeIn } from '../flat';
import type { Paragraph, Sentence } from '../prose/types';
import type { Report } from '../types';
import { GROWTH } from './growth-words';
import { type Measure, measureOf, type Setting, type Topic } from './measures/index';
import type { NumberMention } from './numbers';
import { CountedOtherwise } from './otherwise';
import { type Phrase, phrasesIn } from './phrases';
import { timeIn } from './time';
import { topicAfter } from './topic';
import type { Scope, Time } from './types';
import { COUNTS, MONEY } from './units';
import { DISCLOSURE, MAKING } from './vocabulary';

/** What was read of a number, apart from where it stands. */
export interface Reading {
  readonly phrase: Phrase;
  readonly measure: Measure | undefined;
  readonly scope: Scope;
  /** Whether the words leave room for another reading: then it is tied or untold, and never accused. */
  readonly isDoubtful: boolean;
  readonly time: Time;
}

/** A number at its place, not yet compared with anything. Its ranges are worked out when asked for. */
export class ReadFigure implements Reading {
  readonly phrase: Phrase;
  readonly measure: Measure | undefined;
  readonly scope: Scope;
  readonly isDoubtful: boolean;
  readonly time: Time;
  readonly #paragraph: Paragraph;
  readonly #at: number;

  /** @param at the sentence's index in its paragraph */
  constructor(paragraph: Paragraph, at: number, { phrase, measure, scope, isDoubtful, time }: Reading) {
    this.phrase = phrase;
    this.measure = measure;
    this.scope = scope;
    this.isDoubtful = isDoubtful;
    this.time = time;
    this.#paragraph = paragraph;
    this.#at = at;
  }

  get range(): Range {
    const { start, end } = this.phrase.number;
    return rangeIn(this.#paragraph.flat, start, end);
  }

  get digits(): Range {
    const { digitsStart, digitsEnd } = this.phrase.number;
    return rangeIn(this.#paragraph.flat, digitsStart, digitsEnd);
  }

  get sentence(): Range {
    return (this.#paragraph.sentences[this.#at] as Sentence).range;
  }
}

/** A sentence without this holds no number that counts. */
const NUMBER = /\d|[一二两三四五六七八九十百千万][余多]?(?:件|宗|起|份|条|项|次|万元|元)/;
/** A sentence without one of these names no quantity of the tables. */
const TABULAR =
  /申请|复议|诉讼|起诉|应诉|规章|规范性|许可|处罚|强制|行政事业|采购|予公开|分公开|意公开|法提供|能提供|予处理|办结|办毕|答复|结转|转下|转入|转至|顺延|下年|次年|维持|纠正|纠错|审结|自然人|公民|法人|企业|受理|收到|新收|信息公开件|制发|废止|现行有效|掌握|秘密|内部事务|过程性|执法案卷|行政查询|三安全|第三方|出版物|反复|信访|败诉/;
/** How documents are to be disclosed is settled when they are drawn up: that is of no application. */
const ATTRIBUTES =
  /公开属性|属性为|认定为(?:主动|依申请)公开|(?:依申请公开|不予公开)[^,;。]{0,6}[两三]类|[。，,;、]?主动公开(?:的|类)?\d+[件份条项]/;
/** Words that tell a time. */
const TIMELY = /[年今累截历月季]|以来|[至到]$/;
/** 较上年的59件, 较2022年（59件）, 由上年的10件: the number that another is compared with. */
const COMPARED =
  /(?:(?:较|比|与|由|从|同)(?:上一?年度?|去年|20\d\d年度?)(?:同期)?|(?:上一?年度?|去年)同期)(?:数|的|为|是|有|仅|共){0,2}\(?$/;
/** 上年结转2件，合计59件，其中…: what comes next divides that total, and not the number before it. */
const TOTALLED = /(?:合计|共计|总计|共)(?:为|有)?$/;
/** 2件已于2024年1月办结: the year stands behind the number. */
const DATED = /^(?:已|均|将|于|在)*(20\d\d)年/;
/** Words beside a number that say nothing: what it counts stands elsewhere. */
const EMPTY =
  /^(?:其中|有|共|为|另|另有|还有|的|达|共计|合计|总计|总共|共有|仅|仅有|均为|包括|含|约|近|超|超过|逾|不足|数量为|总数为|降至|增至|升至|减至|达到|其余|余下)*$/;

/** What parts, shares, growth and totals are told with. */
const COMPARING =
  /%|其中|当中|涉及|包括|分别|包含|含|主要|分为|共计|合计|总计|主动公开|:|同比|环比|增长|上升|下降|减少|降低|[比较与]上|[比较与]去|\d[^\d,。]{0,3},?\(/;

/** Whether a sentence holds a number that counts something. */
export function holdsNumber(words: string): boolean {
  return NUMBER.test(words);
}

/** Whether its numbers can be compared with anything at all. */
export function isTelling(words: string): boolean {
  return COMPARING.test(words) || TABULAR.test(words);
}

/** The figures of a sentence, in order. */
export function readSentence(report: Report, paragraph: Paragraph, sentence: Sentence): readonly Reading[] {
  const { flat } = paragraph;
  const phrases = phrasesIn(flat.text, sentence.start, sentence.end);
  if (phrases.length === 0) return NONE;
  const reader = new Reader(report, paragraph, sentence, flat.text.slice(sentence.start, sentence.end));
  return phrases.map((phrase) => reader.read(phrase));
}

const NONE: readonly Reading[] = [];

/** Reads the numbers of one sentence from left to right; it is itself the setting in which each stands. */
class Reader implements Setting {
  readonly report: Report;
  readonly edition: Edition;
  readonly body: string | undefined;
  readonly isDisclosure: boolean;
  topic: Topic | undefined;
  making: string | undefined;
  previous: Measure | undefined;
  number!: NumberMention;
  joined = '';
  isPart = false;
  /** Whether the sentence can speak of the tables at all. */
  readonly #isTabular: boolean;
  readonly #otherwise: CountedOtherwise | undefined;
  #time: Time = 'this';
  #scope: 'whole' | 'part' | 'doubtful' = 'whole';
  /** Whether the applications spoken of may be for something else: 收到仲裁申请746件，办结688件. */
  #mayBeOther = false;
  #behind = '';

  constructor(report: Report, paragraph: Paragraph, sentence: Sentence, words: string) {
    const isOfTables = paragraph.section === 3 || paragraph.section === 4;
    this.report = report;
    this.edition = report.edition;
    this.body = report.body && plain(report.body.raw);
    this.#isTabular = (isOfTables || TABULAR.test(words)) && !ATTRIBUTES.test(words);
    const isOfApplications =
      paragraph.section === 3 || (this.#isTabular && isAboutApplications(report, paragraph, sentence));
    this.isDisclosure = this.#isTabular && (isOfTables || isOfApplications || DISCLOSURE.test(words));
    this.topic = isOfApplications ? 'applications' : undefined;
    this.#otherwise = this.#isTabular ? new CountedOtherwise(words, sentence.start) : undefined;
  }

  read(phrase: Phrase): Reading {
    const { gap } = phrase;
    if (TIMELY.test(gap)) this.#time = timeIn(gap, this.#time, this.report.year);
    else if (this.#time === 'since') this.#time = 'this';
    const time = this.#timeOf(phrase);
    const measure = this.#isTabular ? this.#measured(phrase) : undefined;
    const { scope, isDoubtful } = this.#whose(measure);
    const isCountedOtherwise = measure !== undefined && this.#otherwise?.holds(measure.key, phrase) === true;
    return { phrase, measure, scope, isDoubtful: isDoubtful || isCountedOtherwise, time };
  }

  #measured(phrase: Phrase): Measure | undefined {
    this.topic = topicAfter(phrase.gap, this.topic);
    this.making = MAKING.exec(phrase.before)?.[0] ?? this.making;
    const measure = this.#measure(phrase);
    this.topic = topicAfter(phrase.behind, topicOf(measure) ?? this.topic);
    this.#behind = phrase.behind;
    this.previous = measure ?? (TOTALLED.test(phrase.own) ? undefined : this.previous);
    if (measure?.key.startsWith('received')) this.#mayBeOther = measure.isDoubtful;
    return measure;
  }

  #timeOf({ gap, own, behind }: Phrase): Time {
    if (gap.includes('年') && COMPARED.test(gap)) return 'last';
    if (!behind.includes('年') || !EMPTY.test(own)) return this.#time;
    const year = DATED.exec(behind)?.[1];
    return year === undefined || Number(year) === this.report.year ? this.#time : 'another';
  }

  #measure(phrase: Phrase): Measure | undefined {
    const { number, own, before, behind } = phrase;
    const { unit } = number;
    const isCounted = unit === undefined || COUNTS.has(unit) || MONEY[unit] !== undefined;
    if (!isCounted || GROWTH.test(own)) return undefined;
    this.number = number;
    this.isPart = phrase.depth > 0 || before.includes('其中');
    this.joined = joinedTo(own, before, this.#behind);
    if (!EMPTY.test(own)) {
      const found = measureOf(own, this);
      if (found !== undefined || behind === '') return found;
    }
    if (behind !== '') return this.#behindOf(phrase);
    const previous = previousPiece(before, own);
    return previous === '' || previous === this.#behind ? undefined : measureOf(previous, this);
  }

  /** What the words behind the number say that it counts: 15件申请. */
  #behindOf({ own, behind, goesOn }: Phrase): Measure | undefined {
    const { topic } = this;
    this.topic = topicAfter(behind, topic);
    const found = measureOf(own + behind, this);
    this.topic = topic;
    return found && goesOn ? { ...found, isDoubtful: true } : found;
  }

  /** A part that was named speaks on until the sentence ends or the whole is named. */
  #whose(measure: Measure | undefined): Pick<Reading, 'scope' | 'isDoubtful'> {
    const actor = measure?.actor ?? 'none';
    if (actor === 'part' || actor === 'other') this.#scope = 'part';
    else if (actor === 'whole') this.#scope = 'whole';
    else if (actor === 'doubtful' && this.#scope === 'whole') this.#scope = 'doubtful';
    const isDoubtful =
      this.#scope === 'doubtful' || (measure !== undefined && (measure.isDoubtful || this.#mayBeOf(measure)));
    return { scope: this.#scope === 'part' ? 'part' : 'whole', isDoubtful };
  }

  /** Whether a number of applications may be one of applications for something else. */
  #mayBeOf({ key }: Measure): boolean {
    if (!OF_APPLICATIONS.test(key)) return false;
    return this.#mayBeOther || !(this.isDisclosure || key.startsWith('carry'));
  }
}

const OF_APPLICATIONS = /^(?:received|handled|answered|open|partial|deny|unable|noproc|other|carry)/;

const APPLICATIONS_TOPIC = 'sub2';

/** Whether a sentence stands under （二）依申请公开. */
function isAboutApplications(report: Report, paragraph: Paragraph, sentence: Sentence): boolean {
  const { start } = paragraph.range;
  return standsUnderApplications(report, start, isDivided(report, paragraph) ? sentence.range.start : start);
}

/** Whether sub-topics begin inside a paragraph. */
export function isDivided({ sections }: Report, { range: { start, end } }: Paragraph): boolean {
  const section = sections.find(({ body }) => body.start <= start && start < body.end);
  return (
    section?.topics.some(({ range }) => range.start > start + LONGEST_MARK && range.start < end) === true
  );
}

/** Whether （二）依申请公开 is the sub-topic at a place of the section that holds another. */
export function standsUnderApplications({ sections }: Report, inside: number, at = inside): boolean {
  const section = sections.find(({ body }) => body.start <= inside && inside < body.end);
  const topic = section?.topics.findLast(({ range }) => range.start <= at + LONGEST_MARK);
  return topic?.topics.length === 1 && topic.topics[0] === APPLICATIONS_TOPIC;
}

/** A topic's name may stand in the sentence's own line. */
const LONGEST_MARK = 4;

/** Applications that are called nothing but 申请 are spoken of too. */
function topicOf(measure: Measure | undefined): Topic | undefined {
  return measure !== undefined && /^(?:received|handled|answered)/.test(measure.key)
    ? 'applications'
    : undefined;
}

/** Pieces right before the number's own words that are joined to them by 、 and have no number. */
function joinedTo(own: string, before: string, behind: string): string {
  const list = before.slice(0, before.length - own.length);
  if (!list.endsWith('、') || /^[、,]/.test(list) || (behind !== '' && list.startsWith(behind))) return '';
  return list.slice(Math.max(list.lastIndexOf(','), list.lastIndexOf(':')) + 1);
}

function previousPiece(before: string, own: string): string {
  const rest = before.slice(0, before.length - own.length).replace(/(?<![,、:])[,、:]+$/, '');
  return rest.slice(Math.max(rest.lastIndexOf(','), rest.lastIndexOf(':')) + 1);
}
