// snippets/nianbao.code-snippets: tables, sections and sentences of a report, made from the editions.
import { snippetBody, yearPlace } from './snippets/template.mjs';
import {
  FEE,
  NO_APPLICATIONS,
  NO_LITIGATION,
  NOTHING_ELSE,
  PROBLEMS,
  preamble,
  TOPIC_TEXTS,
  title,
} from './snippets/texts.mjs';

// A Chinese prefix is one that sentences do not end with: what is typed before Enter must not become a snippet.

/** What the parts are called in descriptions. */
const ENGLISH = {
  table2: 'Table 2, information made public',
  table3: 'Table 3, applications',
  table4: 'Table 4, reconsideration and litigation',
  overall: 'Section one, overall',
  active: 'Section two, information made public',
  requests: 'Section three, applications',
  review: 'Section four, reconsideration and litigation',
  problems: 'Section five, problems and improvement',
  otherMatters: 'Section six, other matters',
};
const NUMERALS = '一二三四五六';

/** From the report year 2021 on, section six speaks of fees. */
const FEES_SINCE = 2021;

/** The file as text. */
export function snippets({ editions, headingText, markdownTable }) {
  const core = { headingText, markdownTable };
  const latest = editions.at(-1);
  const all = [...editions].reverse().flatMap((edition) => editionParts(core, edition, edition === latest));
  const entries = [...withoutRepetition(all), ...topicParts(latest), ...SENTENCES].map(
    ({ prefix, zh, en, template }) => [
      `${zh} ${en}`,
      { prefix, body: snippetBody(template), description: `${zh} · ${en}` },
    ],
  );
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

const SENTENCES = [
  { prefix: ['nb-shoufei', '收费说明'], zh: '信息处理费', en: 'Fees for applications', template: FEE },
  { prefix: ['nb-wushenqing', '无申请'], zh: '没有申请', en: 'No applications', template: NO_APPLICATIONS },
  { prefix: ['nb-wususong', '无诉讼'], zh: '没有复议、诉讼', en: 'No litigation', template: NO_LITIGATION },
];

/** Report, preamble, sections and tables; those of an older edition bear its year. */
function editionParts(core, edition, isLatest) {
  const [suffix, chinese] = isLatest ? ['', ''] : [`-${edition.id}`, edition.id];
  const part = (pinyin, name, zh, en, template) => ({
    prefix: [`nb-${pinyin}${suffix}`, `${name}${chinese}`],
    zh: `${zh}（${edition.id} 版）`,
    en: `${en} (${edition.id} edition)`,
    shared: { prefix: [`nb-${pinyin}`, name], zh, en },
    template,
  });
  const year = yearPlace(edition);
  const sections = edition.sections.map((section) => sectionText(core, edition, section));
  const tables = edition.printed.map(({ id, section }) => [id, edition.sections[section - 1]]);
  return [
    part('nianbao', '整份年报', '整份年报', 'A whole report', wholeReport(edition, sections)),
    part('qianyan', '前言', '前言', 'Preamble', preamble(edition, year)),
    ...edition.sections.map(({ number, title: name, id }, index) =>
      part(`bufen${number}`, `第${NUMERALS[index]}部分`, name, ENGLISH[id], sections[index]),
    ),
    ...tables.map(([id, { number, name }]) =>
      part(
        `biao${number}`,
        `表${NUMERALS[number - 1]}`,
        `表${NUMERALS[number - 1]}：${name}`,
        ENGLISH[id],
        tableText(core, edition, id),
      ),
    ),
  ];
}

/** What all editions have alike is one snippet, of no edition. */
function withoutRepetition(parts) {
  return parts.flatMap((part, index) => {
    const same = parts.filter((other) => other.template === part.template);
    if (same.length === 1) return [part];
    return same[0] === parts[index] ? [{ ...part, ...part.shared }] : [];
  });
}

function topicParts(edition) {
  const prefix = ['nb-zixiang', '子项'];
  const each = edition.topics.map((topic, index) => ({
    prefix: [`${prefix[0]}${index + 1}`, `${prefix[1]}${NUMERALS[index]}`],
    zh: `子项：${topic.name}`,
    en: `Sub-topic ${index + 1} of section one`,
    template: topicText(topic, index),
  }));
  const all = { prefix, zh: '五个子项', en: 'The five sub-topics', template: topicsText(edition) };
  return [all, ...each];
}

function wholeReport(edition, sections) {
  const year = yearPlace(edition);
  return [title(year), preamble(edition, year), ...sections].join('\n\n');
}

function sectionText(core, edition, section) {
  return `${core.headingText(section, 'markdown')}\n\n${contentOf(core, edition, section)}`;
}

function contentOf(core, edition, { id, table }) {
  if (table !== undefined) return tableText(core, edition, table);
  if (id === 'overall') return topicsText(edition);
  if (id === 'problems') return PROBLEMS;
  return edition.years[0] >= FEES_SINCE ? `${FEE}${NOTHING_ELSE}` : NOTHING_ELSE;
}

function topicsText({ topics }) {
  return topics.map(topicText).join('\n\n');
}

function topicText({ id, name }, index) {
  return `### （${NUMERALS[index]}）${name}\n\n${TOPIC_TEXTS[id]}`;
}

/** A table of zeros, each a place to fill in; aligned as it will stand. */
function tableText({ markdownTable }, { printed }, id) {
  const table = printed.find((candidate) => candidate.id === id);
  return markdownTable(table, () => '0').replaceAll(/(?<=\| )0(?= )/g, '⟨0⟩');
}
