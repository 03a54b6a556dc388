/** From sentences to numbers with what they count, whose they are and when. Nothing crosses a sentence's end. */
import type { Range } from '../../text/range';
import { rangeIn } from '../flat';
import type { Paragraph, Sentence } from '../prose/types';
import type { Report } from '../types';
import { GROWTH } from './growth-words';
import { type Measure, measureOf, type Setting, type Topic } from './measures/index';
import { type Phrase, phrasesIn } from './phrases';
import { timeIn } from './time';
import { topicAfter } from './topic';
import type { Scope, Time } from './types';
import { COUNTS, MONEY } from './units';
import { DISCLOSURE, MAKING } from './vocabulary';

/** A number as it was read, not yet compared with anything. */
export interface ReadFigure {
  readonly phrase: Phrase;
  readonly range: Range;
  readonly digits: Range;
  readonly sentence: Range;
  readonly measure: Measure | undefined;
  readonly scope: Scope;
  /** Whether the words leave room for another reading: then it is tied or untold, and never accused. */
  readonly isDoubtful: boolean;
  readonly time: Time;
}

/** A sentence without this holds no number that counts. */
const NUMBER = /\d|[一二两三四五六七八九十百千万][余多]?(?:件|宗|起|份|条|项|次|万元|元)/;
/** 较上年的59件, 较2022年（59件）, 由上年的10件: the number that another is compared with. */
const COMPARED =
  /(?:(?:较|比|与|由|从|同)(?:上一?年度?|去年|20\d\d年度?)(?:同期)?|(?:上一?年度?|去年)同期)(?:数|的|为|是|有|仅|共){0,2}\(?$/;
/** 2件已于2024年1月办结: the year stands behind the number. */
const DATED = /^(?:已|均|将|于|在)*(20\d\d)年/;
/** Words beside a number that say nothing: what it counts stands elsewhere. */
const EMPTY =
  /^(?:其中|有|共|为|另|另有|还有|的|达|共计|合计|总计|总共|共有|仅|仅有|均为|包括|含|约|近|超|超过|逾|不足|数量为|总数为|降至|增至|升至|减至|达到|其余|余下)*$/;

/** The figures of a sentence, in order. */
export function readSentence(
  report: Report,
  paragraph: Paragraph,
  sentence: Sentence,
): readonly ReadFigure[] {
  const { text } = paragraph.flat;
  const words = text.slice(sentence.start, sentence.end);
  if (!NUMBER.test(words)) return [];
  const phrases = phrasesIn(text, sentence.start, sentence.end);
  if (phrases.length === 0) return [];
  const reader = new Reader(report, paragraph, sentence, words);
  return phrases.map((phrase) => reader.read(phrase));
}

const SORTED = /公文|属性|发文/;
const KINDS =
  /主动公开[^,;、。]{0,12}[,、;和及与]?依申请公开(?:的|类|信息|文件|公文|政府信息)?(?:[为有共]|、|\d)/;

/** The kinds are those of applications by their words alone. */
function sortsDocuments(words: string): boolean {
  if (!words.includes('主动公开') || !words.includes('依申请公开')) return false;
  return SORTED.test(words) || KINDS.test(words);
}

class Reader {
  readonly #report: Report;
  readonly #paragraph: Paragraph;
  readonly #sentence: Sentence;
  readonly #isDisclosure: boolean;
  /** Whether it sorts documents by how they may be published: 公文84件，其中依申请公开31件. */
  readonly #sortsDocuments: boolean;
  #topic: Topic | undefined;
  #time: Time = 'this';
  #scope: 'whole' | 'part' | 'doubtful' = 'whole';
  #making: string | undefined;
  /** Whether the applications spoken of may be for something else: 收到仲裁申请746件，办结688件. */
  #mayBeOther = false;
  #behind = '';
  #previous: Measure | undefined;

  constructor(report: Report, paragraph: Paragraph, sentence: Sentence, words: string) {
    this.#report = report;
    this.#paragraph = paragraph;
    this.#sentence = sentence;
    this.#sortsDocuments = sortsDocuments(words);
    this.#isDisclosure =
      DISCLOSURE.test(words) ||
      paragraph.section === 3 ||
      paragraph.section === 4 ||
      isAboutApplications(report, sentence);
    this.#topic =
      paragraph.section === 3 || isAboutApplications(report, sentence) ? 'applications' : undefined;
  }

  read(phrase: Phrase): ReadFigure {
    this.#topic = topicAfter(phrase.gap, this.#topic);
    this.#time = timeIn(phrase.gap, this.#time, this.#report.year);
    const time = this.#timeOf(phrase);
    this.#making = MAKING.exec(phrase.before)?.[0] ?? this.#making;
    const measure = this.#measure(phrase);
    this.#topic = topicAfter(phrase.behind, topicOf(measure) ?? this.#topic);
    this.#behind = phrase.behind;
    this.#previous = measure ?? this.#previous;
    if (measure?.key.startsWith('received')) this.#mayBeOther = measure.isDoubtful;
    return { phrase, ...this.#ranges(phrase), measure, ...this.#scopeOf(measure), time };
  }

  #timeOf({ gap, own, behind }: Phrase): Time {
    if (COMPARED.test(gap)) return 'last';
    const year = EMPTY.test(own) ? Number(DATED.exec(behind)?.[1] ?? this.#report.year) : this.#report.year;
    return year === this.#report.year ? this.#time : 'another';
  }

  #measure(phrase: Phrase): Measure | undefined {
    const { number, own, before, behind } = phrase;
    const isCounted =
      number.unit === undefined || COUNTS.has(number.unit) || MONEY[number.unit] !== undefined;
    if (!isCounted || GROWTH.test(own)) return undefined;
    const isPart = phrase.depth > 0 || before.includes('其中');
    const joined = joinedTo(own, before, this.#behind);
    const setting: Setting = {
      report: this.#report,
      edition: this.#report.edition,
      ...spokenOf(this.#topic),
      isDisclosure: this.#isDisclosure,
      making: this.#making,
      previous: this.#previous,
      number,
      joined,
      isPart,
    };
    if (!EMPTY.test(own)) {
      const found = measureOf(own, setting);
      if (found !== undefined || behind === '') return found;
    }
    if (behind !== '') {
      const found = measureOf(own + behind, { ...setting, ...spokenOf(topicAfter(behind, this.#topic)) });
      return found && phrase.goesOn ? { ...found, isDoubtful: true } : found;
    }
    const previous = previousPiece(before, own);
    return previous === '' || previous === this.#behind ? undefined : measureOf(previous, setting);
  }

  /** A part that was named speaks on until the sentence ends or the whole is named. */
  #scopeOf(measure: Measure | undefined): Pick<ReadFigure, 'scope' | 'isDoubtful'> {
    const actor = measure?.actor ?? 'none';
    if (actor === 'part' || actor === 'other') this.#scope = 'part';
    else if (actor === 'whole') this.#scope = 'whole';
    else if (actor === 'doubtful' && this.#scope === 'whole') this.#scope = 'doubtful';
    return {
      scope: this.#scope === 'part' ? 'part' : 'whole',
      isDoubtful:
        this.#scope === 'doubtful' ||
        this.#sortsDocuments ||
        (measure !== undefined && (measure.isDoubtful || this.#mayBeOf(measure))),
    };
  }

  /** Whether a number of applications may be one of applications for something else. */
  #mayBeOf({ key }: Measure): boolean {
    if (!OF_APPLICATIONS.test(key)) return false;
    return this.#mayBeOther || !(this.#isDisclosure || key.startsWith('carry'));
  }

  #ranges({ number }: Phrase): Pick<ReadFigure, 'range' | 'digits' | 'sentence'> {
    const { flat } = this.#paragraph;
    return {
      range: rangeIn(flat, number.start, number.end),
      digits: rangeIn(flat, number.digitsStart, number.digitsEnd),
      sentence: this.#sentence.range,
    };
  }
}

const OF_APPLICATIONS = /^(?:received|handled|answered|open|partial|deny|unable|noproc|other|carry)/;

const APPLICATIONS_TOPIC = 'sub2';

/** Whether a sentence stands under （二）依申请公开. */
function isAboutApplications({ sections }: Report, { range }: Sentence): boolean {
  const section = sections.find(({ body }) => body.start <= range.start && range.start < body.end);
  const topic = section?.topics.findLast((one) => one.range.start <= range.start + LONGEST_MARK);
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

function spokenOf(topic: Topic | undefined): Pick<Setting, 'topic' | 'isElsewhere'> {
  return topic === 'elsewhere' ? { topic: undefined, isElsewhere: true } : { topic, isElsewhere: false };
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
