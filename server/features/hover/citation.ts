/** Hover on a citation: the notice, or the article of the 条例. */
import { citationAt } from '../../../core/cite/citations';
import { type Notice, noticeOf } from '../../../core/cite/notices';
import { articleName, articleText } from '../../../core/explain/law';
import type { Bilingual } from '../../../core/rules/types';
import type { ServerContext } from '../../context';
import type { Probe } from './part';

const NUMBER: Bilingual = { zh: '{number}，{date}', en: '{number}, {date}' };
const YEARS: Bilingual = { zh: '适用：{years}。', en: 'Holds for {years}.' };

export const citationHover: Probe = ({ report }, offset, server) => {
  const citation = citationAt(report.masked, offset);
  const notice = citation && noticeOf(citation.cited);
  if (!notice) return undefined;
  const { range, article } = citation;
  const text = article === undefined ? undefined : articleText(article);
  if (article === undefined || text === undefined)
    return { range, paragraphs: noticeParagraphs(notice, server) };
  return {
    range,
    paragraphs: [
      `**《${notice.title}》${articleName(article)}**`,
      server.say(text),
      numberOf(notice, server),
    ],
  };
};

/** What a notice is, as Markdown: also the documentation of its completion. */
export function noticeParagraphs(notice: Notice, server: ServerContext): string[] {
  return [
    `**《${notice.title}》**`,
    numberOf(notice, server),
    server.say(notice.prescribes),
    ...(notice.years ? [server.say(YEARS, { years: server.say(notice.years) })] : []),
  ];
}

function numberOf({ number, date }: Notice, server: ServerContext): string {
  return server.say(NUMBER, { number, date: server.say(date) });
}
