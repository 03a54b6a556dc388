import type { EditionTopic } from '../edition/types';
import { type Flat, flatten, plain } from '../report/flat';
import type { Report, ReportDocument } from '../report/types';
import type { Range } from '../text/range';
import { isBlankSection, overallPart } from './support/section-text';
import type { Rule } from './types';

const MISSING = {
  zh: '“{section}”缺少：{topics}。',
  en: '"{section}" lacks: {topicsEn}.',
};

/** What a sub-heading or the first words of a paragraph may say in place of a sub-topic's name. */
const OPENS_WITH: Readonly<Record<string, RegExp>> = {
  sub1: /主动公开|重点领域|公开(?:内容|力度|范围|实效)|信息发布/,
  sub2: /依申请|申请公开|公开申请|答复/,
  sub3: /信息.{0,4}管理|管理.{0,6}信息|公文|规范性文件|源头|目录|审核|审查/,
  sub4: /平台|网站|新媒体|载体|渠道|形式|公众号|专栏/,
  sub5: /监督|保障|考核|组织领导|队伍|培训|责任|机制|制度/,
};

/** What running text says when it speaks of a sub-topic; for a section one that is not divided as the form has it. */
const SPEAKS_OF: Readonly<Record<string, RegExp>> = {
  sub1: /主动公开|发布.{0,8}信息|公开.{0,8}信息[\d]/,
  sub2: /依申请|申请公开|公开申请/,
  sub3: /信息.{0,4}管理|管理.{0,6}信息|信息审核|审核.{0,4}发布|公文|目录/,
  sub4: /平台|网站|新媒体|公众号|微博/,
  sub5: /监督保障|监督检查|考核|组织领导|工作保障|领导小组|培训|专人|机制/,
};
/** Sub-topics named by headings from which on a section one is divided as the form has it. */
const DIVIDED = 3;

/** 《条例》第五十条第四项: what a government's report holds besides. */
const DUTIES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '工作考核', words: /考核|考評/ },
  { name: '社会评议', words: /[评評][议議]|[测測][评評]|[评評][价價估]|[满滿]意度/ },
  { name: '责任追究', words: /追究|[问問][责責]|追[责責]/ },
];
const PROSE: ReadonlySet<number> = new Set([1, 5, 6]);
const SUPERVISION = 'sub5';
const GOVERNMENT = '人民政府';

const NUMERALS = '一二三四五六七八九十0123456789';
const ITEM_MARK =
  /^(?:[([]?[一二三四五六七八九十\d]{1,2}[)\]、.]{0,8}(?!\d)|[一二三四五六七八九]是|[#*>|、.])*/;
const OPENING_LENGTH = 36;

export const topicMissing: Rule = {
  meta: {
    id: 'topic-missing',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '“总体情况”缺少子项', en: 'Section one lacks a sub-topic' },
    source: '国办公开办函〔2021〕30号所附格式一（一）；《中华人民共和国政府信息公开条例》第五十条',
  },
  check({ document, report, local, emit }) {
    const overall = overallPart(report);
    if (!overall || isBlankSection(document, overall.section)) return;
    const openings = new Openings(document, report, overall.range);
    const topics = report.edition.topics.filter((topic) => !openings.speakOf(topic));
    const speaksOfSupervision = !topics.some(({ id }) => id === SUPERVISION);
    const duties = isGovernment(report) && speaksOfSupervision ? missingDuties(document, report) : [];
    const names = [
      ...topics.map(({ name }) => ({ zh: name, en: name })),
      ...duties.map((name) => ({ zh: `监督保障中的${name}`, en: `${name} (under 监督保障)` })),
      ...local.topics.filter((name) => !openings.name(name)).map((name) => ({ zh: name, en: name })),
    ];
    if (names.length === 0) return;
    const section = report.edition.sections[0]?.title ?? overall.section.title;
    const topicNames = names.map(({ zh }) => zh).join('、');
    const topicsEn = names.map(({ en }) => en).join(', ');
    emit({
      range: overall.section.heading,
      message: MISSING,
      args: { section, topics: topicNames, topicsEn },
    });
  },
};

function isGovernment(report: Report): boolean {
  return report.body !== undefined && plain(report.body.raw).endsWith(GOVERNMENT);
}

/** Looked for in all prose of the report: 《条例》names them beside the problems of section five. */
function missingDuties(document: ReportDocument, report: Report): string[] {
  const text = report.sections
    .filter(({ canonical }) => canonical === undefined || PROSE.has(canonical))
    .map(({ body }) => withoutSpace(document.masked.slice(body.start, body.end)))
    .join('');
  return DUTIES.filter(({ words }) => !words.test(text)).map(({ name }) => name);
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u2060]+/g, '');
}

/** The sub-headings of section one and, read only when they do not suffice, the first words of its paragraphs. */
class Openings {
  readonly #document: ReportDocument;
  readonly #range: Range;
  readonly #named: ReadonlySet<string>;
  readonly #names: readonly string[];
  #paragraphs: readonly string[] | undefined;
  #flat: Flat | undefined;
  #raw: string | undefined;

  constructor(document: ReportDocument, report: Report, range: Range) {
    const sections = report.sections.filter(
      ({ heading, body }) => heading.start < range.end && body.start >= range.start,
    );
    const topics = sections.flatMap((section) => section.topics);
    this.#document = document;
    this.#range = range;
    this.#named = new Set(topics.flatMap((topic) => topic.topics));
    this.#names = [
      ...topics.map((topic) => topic.name),
      ...sections.slice(1).map((section) => section.title),
    ];
  }

  speakOf(topic: EditionTopic): boolean {
    if (this.#named.has(topic.id)) return true;
    if (this.#named.size < DIVIDED && this.#speaksOf(SPEAKS_OF[topic.id])) return true;
    const words = OPENS_WITH[topic.id];
    if (this.#names.some((name) => words?.test(name))) return true;
    return this.#openings().some((text) => words?.test(text));
  }

  /** Looked for as written first: plain text is made only where that does not answer. */
  #speaksOf(words: RegExp | undefined): boolean {
    if (words === undefined) return false;
    this.#raw ??= this.#document.masked.slice(this.#range.start, this.#range.end);
    return words.test(this.#raw) || words.test(this.#flattened().text);
  }

  name(name: string): boolean {
    const wanted = plain(name);
    return this.#openings().some((text) => text.includes(wanted));
  }

  #openings(): readonly string[] {
    this.#paragraphs ??= [...this.#names.map(plain), ...firstWords(this.#document.masked, this.#flattened())];
    return this.#paragraphs;
  }

  #flattened(): Flat {
    this.#flat ??= flatten(this.#document.masked, this.#range.start, this.#range.end);
    return this.#flat;
  }
}

/** The first clause of each paragraph and item. */
function firstWords(masked: string, flat: Flat): string[] {
  const words: string[] = [];
  for (let at = 0; at < flat.text.length; at++) {
    if (!beginsLine(masked, flat, at) && !beginsItem(flat.text, at)) continue;
    const opening = flat.text.slice(at, at + OPENING_LENGTH).replace(ITEM_MARK, '');
    const stop = opening.search(/[。;:]/);
    words.push(stop < 0 ? opening : opening.slice(0, stop));
  }
  return words;
}

function beginsLine(masked: string, { offsets }: Flat, at: number): boolean {
  const offset = offsets[at] as number;
  const before = at === 0 ? -1 : (offsets[at - 1] as number);
  if (offset - before === 1) return false;
  const gap = masked.slice(before + 1, offset);
  return at === 0 || gap.includes('\n') || gap.includes('\r') || gap.includes('\f');
}

const BRACKET = 0x28;
const IS = 0x662f;
const DOT = 0x2e;
const PAUSE = 0x3001;

/** （三）, 三是 and, after a full stop, 3. */
function beginsItem(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === BRACKET)
    return NUMERALS.includes(text[at + 1] as string) && (text[at + 2] === ')' || text[at + 3] === ')');
  if (next === IS) return NUMERALS.includes(text[at] as string);
  return (next === DOT || next === PAUSE) && at > 0 && '。;'.includes(text[at - 1] as string);
}
