// Makes the benchmark's reports: the sizes of real ones (8 to 19 KB, three tables), as Markdown and as text.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../scripts/lib/load.mjs';
import { OPENING, OTHERS, PROBLEMS, TOPICS, WHAT, WHERE, WHO } from './prose.mjs';
import { randomFrom } from './random.mjs';
import { gridRows, markdownTable, pipesTable, randomTables } from './tables.mjs';

const BYTES = { document: 15_000, medium: 120_000, large: 1_000_000, huge: 5_000_000 };
/** One report in so many has a broken total. */
const BROKEN_EVERY = 10;
const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/**
 * Writes `count` reports to folder/md and folder/txt, and beside them doc15k, doc120k, doc1m, doc5m (one report whose
 * prose is long) and many1m (many reports in one text) as .md and .txt. Says what it wrote, in bytes.
 * @param sized the number of the report that those of a given size are; every tenth, from 9 on, has a broken total.
 */
export async function makeCorpus(folder, count, sized = 1) {
  const { editions } = await load("export { editions } from './core/edition/index';");
  rmSync(folder, { recursive: true, force: true });
  const written = {};
  for (const form of ['md', 'txt']) {
    mkdirSync(join(folder, form), { recursive: true });
    const put = (name, text) => {
      writeFileSync(join(folder, name), text);
      return Buffer.byteLength(text);
    };
    const reports = Array.from({ length: count }, (_, number) =>
      report(editions, number, form, sentencesOf(number)),
    );
    written[form] = reports.reduce(
      (sum, text, number) => sum + put(`${form}/r${String(number).padStart(4, '0')}.${form}`, text),
      0,
    );
    put(`doc15k.${form}`, sizedReport(editions, sized, form, BYTES.document));
    put(`doc120k.${form}`, sizedReport(editions, sized, form, BYTES.medium));
    put(`doc1m.${form}`, sizedReport(editions, sized, form, BYTES.large));
    put(`doc5m.${form}`, sizedReport(editions, sized, form, BYTES.huge));
    put(`many1m.${form}`, joinedReports(reports));
  }
  return written;
}

/** How many sentences of prose a report of the corpus has; gives sizes from 8 to 19 KB. */
function sentencesOf(number) {
  return 20 + ((number * 37) % 90);
}

/** A report with as much prose as makes it about `bytes` long. */
function sizedReport(editions, number, form, bytes) {
  const length = (sentences) => Buffer.byteLength(report(editions, number, form, sentences));
  const [none, some] = [length(0), length(400)];
  return report(editions, number, form, Math.round(((bytes - none) * 400) / (some - none)));
}

function joinedReports(reports) {
  const joined = [];
  for (let bytes = 0, next = 0; bytes < BYTES.large; next++) {
    const text = reports[next % reports.length];
    joined.push(text);
    bytes += Buffer.byteLength(text);
  }
  return joined.join('\n');
}

function report(editions, number, form, sentences) {
  const random = randomFrom(number);
  const edition = editions[number % editions.length];
  const year = edition.years[0] + 1;
  const write = writer(random, year);
  const numbers = randomTables(edition, random, number % BROKEN_EVERY === BROKEN_EVERY - 1);
  const name = `云岭县第${number + 1}中心`;
  const [heading, topic] = form === 'md' ? ['## ', '### '] : ['', ''];
  const blocks = [
    `${form === 'md' ? '# ' : ''}${name}${year}年政府信息公开工作年度报告`,
    preamble(edition, year),
  ];
  for (const section of edition.sections) {
    blocks.push(heading + section.title);
    if (section.number === 1) blocks.push(...overview(write, topic, sentences));
    if (section.number === 5) blocks.push(PROBLEMS.map(write).join(''));
    if (section.number === 6) blocks.push(OTHERS.map(write).join(''));
    const printed = edition.printed.find((table) => table.id === section.table);
    if (printed) blocks.push((form === 'md' ? markdownTable : pipesTable)(gridRows(printed, numbers)));
  }
  return `${blocks.join(form === 'md' ? '\n\n' : '\n')}\n`;
}

export function preamble(edition, year) {
  const parts = edition.sections.map((section) => section.name).join('、');
  return (
    `本报告依照《中华人民共和国政府信息公开条例》和${edition.notice.number}文件编制，由${parts}六个部分组成，` +
    `数据统计期限自${year}年1月1日起至${year}年12月31日止。`
  );
}

export function overview(write, mark, sentences) {
  const topics = Object.entries(TOPICS);
  const each = Math.ceil(sentences / topics.length);
  return [
    OPENING.map(write).join(''),
    ...topics.flatMap(([name, templates], index) => [
      `${mark}（${NUMERALS[index]}）${name}`,
      ...paragraphs(Array.from({ length: each }, (_, at) => write(templates[at % templates.length]))),
    ]),
  ];
}

/** Sentences in paragraphs of three. */
function paragraphs(sentences) {
  const found = [];
  for (let at = 0; at < sentences.length; at += 3) found.push(sentences.slice(at, at + 3).join(''));
  return found;
}

export function writer(random, year) {
  const words = {
    n: () => String(1 + random.below(random.next() < 0.8 ? 90 : 4000)),
    what: () => random.pick(WHAT),
    where: () => random.pick(WHERE),
    who: () => random.pick(WHO),
    year: () => String(year),
    last: () => String(year - 1),
  };
  return (template) => template.replace(/\{(\w+)\}/g, (_, word) => words[word]());
}
