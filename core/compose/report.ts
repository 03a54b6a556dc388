/** The text of a new report: everything that the form prescribes, with a prompt wherever the clerk has to write. */
import { editionById, editionForYear } from '../edition/index';
import type { Edition, EditionId, EditionSection } from '../edition/types';
import { blankTable, HEADING_STYLES, headingText, type Markup } from './section';

export interface NewReport {
  /** The body's full name: 云岭区财政局. */
  readonly body: string;
  /** The year reported on; the report itself is of the year after. */
  readonly year: number;
  /** That of the year where it is left out. */
  readonly edition?: EditionId;
  readonly markup?: Exclude<Markup, 'html'>;
}

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
export function newReport({ body, year, edition: id, markup = 'markdown' }: NewReport): string {
  const edition = id === undefined ? editionForYear(year) : editionById(id);
  const name = body.replace(/\s+/g, ' ').trim();
  const blocks = [
    `${markup === 'markdown' ? '# ' : ''}${reportTitle(name, year)}`,
    preambleText(edition, year),
    ...edition.sections.flatMap((section) => sectionBlocks(edition, section, name, markup)),
    `${name}\n${year + 1}年1月　　日${prompt('date')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
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

function sectionBlocks(edition: Edition, section: EditionSection, body: string, markup: Markup): string[] {
  const table = blankTable(edition, section, markup);
  const blocks = [headingText(section, markup), table ?? prompt(section.id)];
  return section.id === 'overall' ? [...blocks, ...topicBlocks(edition, body, markup)] : blocks;
}

function topicBlocks({ topics }: Edition, body: string, markup: Markup): string[] {
  const mark = markup === 'markdown' ? `#${HEADING_STYLES.markdown.open}` : '';
  const duties = body.endsWith('人民政府') ? DUTIES.map((duty) => `${duty}：<!-- ${DUTY_PROMPT} -->`) : [];
  return topics.flatMap(({ id, name }, at) => [
    `${mark}（${NUMERALS[at]}）${name}`,
    prompt(id),
    ...(id === SUPERVISION ? duties : []),
  ]);
}

function prompt(id: string): string {
  return `<!-- ${PROMPTS[id]} -->`;
}
