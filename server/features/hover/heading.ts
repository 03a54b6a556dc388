/** Hover on headings: what a section or a sub-topic must hold. */

import { noticeById } from '../../../core/cite/notices';
import type { Edition, EditionSection } from '../../../core/edition/types';
import { explainTopic, sectionExplanation } from '../../../core/explain/index';
import { headingAt, holds, reportAt, sectionAt } from '../../../core/locate/place';
import type { Section } from '../../../core/report/types';
import { printedName } from '../../../core/rules/support/printed-tables';
import type { Bilingual } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import type { ServerContext } from '../../context';
import { type Probe, sourceParagraph } from './part';

const TITLE: Bilingual = { zh: '规定的标题：{title}', en: 'Prescribed title: {title}' };
const TABLE: Bilingual = { zh: '表格：{table}', en: 'Table: {tableEn}' };
/** Only the notice of 2021 names them; earlier reports are written along the same lines. */
const TOPICS: Bilingual = { zh: '子项（{notice}）：{topics}', en: 'Sub-topics ({notice}): {topics}' };
const FOREIGN: Bilingual = {
  zh: '不是规定的六个部分之一。{notice}规定：{titles}。',
  en: 'Not one of the six prescribed sections. {notice} prescribes: {titles}.',
};
const FREE_TOPIC: Bilingual = {
  zh: '机关自拟的子项。{notice}规定的子项：{topics}；另增子项是允许的。',
  en: 'A sub-topic of the body’s own, which is allowed. {notice} prescribes: {topics}.',
};

export const headingHover: Probe = (document, offset, server) => {
  const report = reportAt(document.report, offset);
  const section = headingAt(document.report, offset);
  if (!report || !section) return undefined;
  const { edition } = report;
  const form = edition.sections.find(({ number }) => number === section.canonical);
  return {
    range: section.heading,
    paragraphs: form ? prescribed(section, form, edition, server) : [foreign(edition, server)],
  };
};

function prescribed(
  section: Section,
  form: EditionSection,
  edition: Edition,
  server: ServerContext,
): string[] {
  const explanation = sectionExplanation(edition.id, form.number);
  const differs = section.number !== form.number || section.title !== form.name;
  return [
    `**${plainMarkdown(form.title)}**`,
    ...(differs ? [server.say(TITLE, { title: form.title })] : []),
    server.say(explanation.text),
    ...(form.number === 1 ? [server.say(TOPICS, topicsOf(edition))] : []),
    ...(form.table ? [server.say(TABLE, printedName(form.table))] : []),
    sourceParagraph([explanation], edition, server),
  ];
}

function foreign({ notice, sections }: Edition, server: ServerContext): string {
  const titles = sections.map(({ title }) => title).join('；');
  return server.say(FOREIGN, { notice: notice.number, titles });
}

function topicsOf({ topics }: Edition) {
  const { number: notice } = noticeById('edition-2021');
  return { notice, topics: topics.map(({ name }) => name).join('、') };
}

/** A sub-heading of section one: of the form, or one of the body's own. */
export const topicHover: Probe = (document, offset, server) => {
  const report = reportAt(document.report, offset);
  const section = sectionAt(document.report, offset);
  const topic = section?.topics.find(({ range }) => holds(range, offset));
  if (!report || !topic || section?.canonical !== 1) return undefined;
  const explanations = topic.topics.flatMap((id) => explainTopic(id) ?? []);
  if (explanations.length === 0)
    return {
      range: topic.range,
      paragraphs: [server.say(FREE_TOPIC, topicsOf(report.edition))],
    };
  const names = report.edition.topics.filter(({ id }) => topic.topics.includes(id)).map(({ name }) => name);
  return {
    range: topic.range,
    paragraphs: [
      `**${names.join('、')}**`,
      ...explanations.map(({ text }) => server.say(text)),
      sourceParagraph(explanations, report.edition, server),
    ],
  };
};
