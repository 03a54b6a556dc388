/** The text of a new report: everything that the form prescribes, with a prompt wherever the clerk has to write. */
import { editionById, editionForYear } from '../edition/index';
import type { Edition, EditionId, EditionSection, SectionNumber } from '../edition/types';
import { type CellValues, NO_VALUES } from './cells';
import { blankTable, HEADING_STYLES, headingText, type Markup } from './section';

export interface NewReport {
  /** The body's full name: 云岭区财政局. */
  readonly body: string;
  /** The year reported on; the report itself is of the year after. */
  readonly year: number;
  /** That of the year where it is left out. */
  readonly edition?: EditionId;
  readonly markup?: Exclude<Markup, 'html'>;
  readonly carried?: Carried;
}

/** What a new report takes over from last year's. */
export interface Carried {
  /** In the place of our own opening; its paragraphs parted by an empty line. */
  readonly preamble?: string | undefined;
  /** Cells that are filled in already. */
  readonly values: CellValues;
  /** What is told to the writer under a section's heading, under 0 behind the preamble; may run over several lines. */
  readonly notes: Readonly<Partial<Record<SectionNumber | 0, string>>>;
  /** Whom to ask: closes section six. */
  readonly contact?: string | undefined;
}

const NOTHING: Carried = { values: NO_VALUES, notes: {} };

/** What is asked for under each heading, by the id of the section or sub-topic. Prompts are comments: readers never see them. */
const PROMPTS: Readonly<Record<string, string>> = {
  overall: '概述本年度政府信息公开工作的总体情况',
  sub1: '写本年度主动公开的内容、数量和渠道，政策解读、回应关切等情况',
  sub2: '写收到和办理申请的数量、答复结果，与表三一致',
  sub3: '写信息的制作、审核、发布、动态调整和规范性文件管理等情况',
  sub4: '写政府网站、政务新媒体、公报、查阅点等平台的建设情况',
  sub5: '写组织领导、制度、培训和监督检查等情况',
  problems: '写存在的主要问题，以及上一年度问题的改进情况和下一步的措施',
  otherMatters: '写收取信息处理费的情况和其他需要报告的事项；没有的，写明“无”',
  date: '填写成文日期',
};
/** What a government's report says besides (《条例》第五十条第四项). */
const DUTIES = ['工作考核', '社会评议', '责任追究'];
const DUTY_PROMPT = '写开展情况和结果';
const SUPERVISION = 'sub5';
const NUMERALS = '一二三四五';

/** The text, its lines parted by `\n`. */
export function newReport(wanted: NewReport): string {
  const { body, year, edition: id, markup = 'markdown', carried = NOTHING } = wanted;
  const edition = id === undefined ? editionForYear(year) : editionById(id);
  const name = body.replace(/\s+/g, ' ').trim();
  const form: Form = { edition, body: name, markup, carried };
  const blocks = [
    `${markup === 'markdown' ? '# ' : ''}${reportTitle(name, year)}`,
    carried.preamble ?? preambleText(edition, year),
    ...noteUnder(carried, 0),
    ...edition.sections.flatMap((section) => sectionBlocks(form, section)),
    `${name}\n${year + 1}年1月　　日${prompt('date')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the blocks of one report share. */
interface Form {
  readonly edition: Edition;
  readonly body: string;
  readonly markup: Markup;
  readonly carried: Carried;
}

/** 云岭区财政局2024年政府信息公开工作年度报告. */
export function reportTitle(body: string, year: number): string {
  return `${body}${year}年政府信息公开工作年度报告`;
}

/** What a report says first: on which rules it rests, what it holds, of which time it speaks. */
function preambleText({ notice, sections }: Edition, year: number): string {
  return [
    `本报告根据《中华人民共和国政府信息公开条例》和《${notice.title}》（${notice.number}）编制，`,
    `由${sections.map(({ name }) => name).join('、')}六个部分组成。`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ].join('');
}

function sectionBlocks(form: Form, section: EditionSection): string[] {
  const { edition, markup, carried } = form;
  const blocks = [headingText(section, markup), ...noteUnder(carried, section.number)];
  blocks.push(blankTable(edition, section, markup, carried.values) ?? prompt(section.id));
  if (section.id === 'overall') blocks.push(...topicBlocks(form));
  if (section.id === 'otherMatters' && carried.contact) blocks.push(carried.contact);
  return blocks;
}

function noteUnder({ notes }: Carried, place: SectionNumber | 0): string[] {
  const note = notes[place];
  return note === undefined ? [] : [comment(note)];
}

function topicBlocks({ edition: { topics }, body, markup }: Form): string[] {
  const mark = markup === 'markdown' ? `#${HEADING_STYLES.markdown.open}` : '';
  const duties = body.endsWith('人民政府') ? DUTIES.map((duty) => `${duty}：<!-- ${DUTY_PROMPT} -->`) : [];
  return topics.flatMap(({ id, name }, at) => [
    `${mark}（${NUMERALS[at]}）${name}`,
    prompt(id),
    ...(id === SUPERVISION ? duties : []),
  ]);
}

function prompt(id: string): string {
  return comment(PROMPTS[id] ?? '');
}

/** Words as a comment that nothing in them can end: two hyphens become a dash. */
function comment(words: string): string {
  return `<!-- ${words.replace(/-{2,}/g, (dashes) => '—'.repeat(dashes.length))} -->`;
}
