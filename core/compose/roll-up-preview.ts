/** What is looked at before a roll-up is written: who was summed, what is in question, and the draft itself. Markdown. */
import type { Member } from '../archive/roll-up';
import { formatMessage } from '../lint/message';
import type { Locale } from '../lint/types';
import type { Bilingual } from '../rules/types';
import { plainMarkdown } from '../text/markdown';
import { MEMBER_STATUSES } from './member-statuses';
import { type RollUpDraft, rollUpLines } from './roll-up-draft';

const TITLE: Bilingual = { zh: '{body}{year}年年报：汇总预览', en: '{body}, {year}: the roll-up' };
const CLEAN: Bilingual = {
  zh: '所有机关均已计入，没有疑问。',
  en: 'Every member is in the sum; nothing is in question.',
};
const QUESTIONS: Bilingual = { zh: '需要核实', en: 'To be looked into' };
const MEMBERS: Bilingual = { zh: '各机关', en: 'The members' };
const HEADER: Bilingual = {
  zh: '| 机关 | 情况 | 年报 |\n|---|---|---|',
  en: '| member | state | report |\n|---|---|---|',
};
const DRAFT: Bilingual = { zh: '草稿', en: 'The draft' };

/** @param nameOf how a file is shown. */
export function rollUpPreview(draft: RollUpDraft, locale: Locale, nameOf: (file: string) => string): string {
  const { rollUp, year, text, isClean } = draft;
  const [summed = '', ...questions] = rollUpLines(draft).map((line) => line[locale]);
  const members = rollUp.members.map((member) => memberRow(member, locale, nameOf));
  return `${[
    `# ${plainMarkdown(formatMessage(TITLE, { body: rollUp.block.body, year }, locale))}`,
    plainMarkdown(summed),
    ...(questions.length > 0
      ? [`## ${QUESTIONS[locale]}`, questions.map((line) => `- ${plainMarkdown(line)}`).join('\n')]
      : isClean
        ? [CLEAN[locale]]
        : []),
    `## ${MEMBERS[locale]}`,
    [HEADER[locale], ...members].join('\n'),
    `## ${DRAFT[locale]}`,
    text.trimEnd(),
  ].join('\n\n')}\n`;
}

function memberRow(member: Member, locale: Locale, nameOf: (file: string) => string): string {
  const { name, status, entry, copies, instead, reason } = member;
  const reports = copies.length > 0 ? copies : [entry ?? instead];
  const files = reports.flatMap((report) => (report ? nameOf(report.file) : []));
  const state = [MEMBER_STATUSES[status][locale], reason].filter(Boolean).join(' · ');
  return `| ${[name, state, files.join('、')].map(plainMarkdown).join(' | ')} |`;
}
