// A province's archive: N reports in every layout and several encodings, two years of each body, in folders as an
// office keeps them. The same number gives the same bytes on every machine.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encode } from 'iconv-lite';
import { load } from '../scripts/lib/load.mjs';
import { TOPICS, WHAT, WHERE, WHO } from './prose.mjs';
import { randomFrom } from './random.mjs';

/** Bodies of a county, and counties of a city. */
const BODIES = 60;
const COUNTIES = 10;
/** One body in so many has a wrong total in its second year. */
const BROKEN_EVERY = 10;
const SURNAMES = '云临青海安平永泰丰宁江河湖山林石柳白金长';
const NAMES = '岭河川原宁阳州康华德远城源水峰门桥泉沙乐';
const ORGANS =
  '教育 财政 林业 水利 民政 司法 审计 统计 交通运输 农业农村 卫生健康 住房保障 文化旅游 市场监管 应急管理'.split(
    ' ',
  );
const ENCODINGS = ['utf8', 'utf8', 'utf8', 'utf8', 'gb18030', 'utf8', 'utf16-le'];
const MARKS = { 'utf16-le': Buffer.from([0xff, 0xfe]) };
/** The sentence that a writer prints under a topic; prose of a real length takes its place. */
const TOPIC = /（[一二三四五]）(主动公开|依申请公开|政府信息管理|政府信息公开平台建设|监督保障)。[^<\n]*/g;
const BREAKS = { md: '\n\n', txt: '\n', html: '</p><p>' };

const SOURCE = `
export { writers } from './test/support/writers';
export { figuresFrom } from './test/support/random-report';
export { yearAfter } from './test/support/next-year';
`;

/**
 * Every report of the archive, one by one: `{ path, bytes }`, the path relative to the archive's folder.
 * @param count how many reports.
 */
export async function* reportsOf(count) {
  const tools = await load(SOURCE);
  for (let number = 0; number < count; number += 2) {
    const [before, after] = figuresOf(tools, number / 2);
    yield report(tools, before, number);
    if (number + 1 < count) yield report(tools, after, number + 1);
  }
}

/** Writes the archive in place of what is in the folder; gives the number of bytes. */
export async function writeProvince(folder, count) {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  let made;
  for await (const one of reportsOf(count)) {
    const path = join(folder, one.path);
    if (dirname(path) !== made) mkdirSync(dirname(path), { recursive: true });
    made = dirname(path);
    writeFileSync(path, one.bytes);
    bytes += one.bytes.length;
  }
  return bytes;
}

/** A body's reports of two years that follow each other. */
function figuresOf({ figuresFrom, yearAfter }, body) {
  const edition = body % 4 === 3 ? '2019' : '2021';
  const named = {
    ...figuresFrom(edition, body * 2 + 1),
    body: bodyName(body),
    year: edition === '2019' ? 2019 : 2023,
  };
  settleDocuments(named.tables.t2_1);
  const after = yearAfter(named, body * 2 + 2);
  settleDocuments(after.tables.t2_1, 0);
  if (body % BROKEN_EVERY === BROKEN_EVERY - 1) after.tables.table3.processed.natural += 1 + (body % 7);
  return [named, after];
}

/** A department makes no 规章, and has at least the documents of the year. */
function settleDocuments({ rule, normdoc }, more = 50) {
  for (const column in rule) rule[column] = 0;
  if (normdoc) normdoc.valid += more * normdoc.made;
}

function bodyName(body) {
  const county = Math.floor(body / BODIES);
  const place = letters(SURNAMES, county) + letters(NAMES, Math.floor(county / SURNAMES.length));
  const at = body % BODIES;
  const branch = Math.floor(at / ORGANS.length);
  return `${place}县${['', '东区', '西区', '南区'][branch]}${ORGANS[at % ORGANS.length]}局`;
}

/** A letter of the list; a second one where the number is beyond it. */
function letters(list, number) {
  const more = Math.floor(number / list.length);
  return list[number % list.length] + (more > 0 ? list[more % list.length] : '');
}

function report({ writers }, figures, number) {
  const random = randomFrom(number);
  const writer = writers[(number * 5 + Math.floor(number / 2)) % writers.length];
  const text = writer.write(figures).replace(TOPIC, (_, topic) => {
    const { year } = figures;
    return [`${topic}。`, ...paragraphs(topic, random, year)].join(BREAKS[writer.extension]);
  });
  const encoding = ENCODINGS[number % ENCODINGS.length];
  const mark = MARKS[encoding] ?? Buffer.alloc(0);
  return {
    path: `${pathOf(number >> 1)}/${figures.body}${figures.year}.${writer.extension}`,
    bytes: Buffer.concat([mark, encode(text, encoding)]),
  };
}

function pathOf(body) {
  const county = Math.floor(body / BODIES);
  return `市${String(Math.floor(county / COUNTIES)).padStart(3, '0')}/县${String(county).padStart(4, '0')}`;
}

/** Paragraphs of three sentences; reports have from 15 to 90 sentences, as real ones do. */
function paragraphs(topic, random, year) {
  const count = 1 + random.below(6);
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => sentence(random.pick(TOPICS[topic]), random, year)).join(''),
  );
}

function sentence(template, random, year) {
  const words = {
    n: () => String(1 + random.below(random.next() < 0.8 ? 90 : 4000)),
    what: () => random.pick(WHAT),
    where: () => random.pick(WHERE),
    who: () => random.pick(WHO),
    year: () => String(year),
    last: () => String(year - 1),
  };
  return template.replace(/\{(\w+)\}/g, (_, word) => words[word]());
}
