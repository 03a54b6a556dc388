/** The numbers and titles of laws and notices, behind 国办, 国务院令 or 《; those of the report's edition first. */
import { NOTICES, type Notice, noticeOfEdition } from '../cite/notices';
import type { Asked, Suggester, Suggestion } from './types';
import { inBoth } from './words';

const NUMBER = /(?:国办[\u4e00-\u9fff]{0,4}[〔[【（(]?\d{0,4}[〕\]】）)]?\d{0,3}|国务院令第?\d{0,3})$/;
const TITLE = /《(?<words>[^《》\n]{0,40})$/;
/** The rest of a number or of a title in which the cursor stands. */
const REST_OF_NUMBER = /^(?:[\u4e00-\u9fff]{0,4}[〔[【（(]?\d{0,4}[〕\]】）)]?第?\d{0,3}号)?/;
const REST_OF_TITLE = /^(?<words>[^《》\n]{0,60})》/;

export const suggestCitations: Suggester = (asked) => {
  const number = NUMBER.exec(asked.before)?.[0];
  if (number !== undefined) return numbers(number, asked);
  const title = TITLE.exec(asked.before)?.groups?.words;
  return title === undefined ? [] : titles(title, asked);
};

/** The notice of the edition, then the others that may be cited for any year. */
function ordered({ report }: Asked): readonly Notice[] {
  const own = noticeOfEdition(report.edition.id);
  return [own, ...NOTICES.filter((notice) => notice !== own && notice.id !== 'law-2007')];
}

function numbers(typed: string, asked: Asked): Suggestion[] {
  const plain = withoutMarks(typed);
  const rest = REST_OF_NUMBER.exec(asked.after)?.[0] ?? '';
  const range = { start: asked.offset - typed.length, end: asked.offset + rest.length };
  return ordered(asked)
    .filter(({ number }) => withoutMarks(number).startsWith(plain) && number !== typed + rest)
    .map((notice) => ({
      ...shared(notice),
      label: inBoth(notice.number),
      detail: inBoth(`《${notice.title}》`),
      edit: { range, text: notice.number },
      filter: `${typed} ${notice.number}`,
    }));
}

function withoutMarks(text: string): string {
  return text.replace(/[〔〕[\]【】（）()]/g, '');
}

function titles(typed: string, asked: Asked): Suggestion[] {
  const { offset, after } = asked;
  const rest = REST_OF_TITLE.exec(after);
  const words = rest?.groups?.words ?? '';
  const range = { start: offset - typed.length - 1, end: offset + (rest?.[0].length ?? 0) };
  return ordered(asked)
    .filter(({ title }) => title.includes(typed + words) && title !== typed + words)
    .map((notice) => ({
      ...shared(notice),
      label: inBoth(`《${notice.title}》`),
      detail: inBoth(notice.number),
      edit: { range, text: `《${notice.title}》` },
      filter: `《${typed} 《${notice.title}`,
    }));
}

function shared({ id }: Notice) {
  return { kind: 'notice' as const, about: { notice: id } };
}
