/** The numbers and titles of laws and notices, behind 国办, 国务院令 or 《; those of the report's edition first. */
import { NOTICES, type Notice, noticeOfEdition } from '../explain/notices';
import type { Asked, Suggester, Suggestion } from './types';
import { inBoth } from './words';

const NUMBER = /(?:国办[\u4e00-\u9fff]{0,4}[〔[【（(]?\d{0,4}[〕\]】）)]?\d{0,3}|国务院令第?\d{0,3})$/;
const TITLE = /《(?<words>[^《》\n]{0,40})$/;
const CLOSING = '》';

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
  return ordered(asked)
    .filter(({ number }) => withoutMarks(number).startsWith(plain))
    .map((notice) => ({
      ...shared(notice),
      label: inBoth(notice.number),
      detail: inBoth(`《${notice.title}》`),
      edit: { range: { start: asked.offset - typed.length, end: asked.offset }, text: notice.number },
      filter: `${typed} ${notice.number}`,
    }));
}

function withoutMarks(text: string): string {
  return text.replace(/[〔〕[\]【】（）()]/g, '');
}

function titles(typed: string, asked: Asked): Suggestion[] {
  const { offset, after } = asked;
  const end = after.startsWith(CLOSING) ? offset + CLOSING.length : offset;
  return ordered(asked)
    .filter(({ title }) => title.includes(typed))
    .map((notice) => ({
      ...shared(notice),
      label: inBoth(`《${notice.title}》`),
      detail: inBoth(notice.number),
      edit: { range: { start: offset - typed.length - 1, end }, text: `《${notice.title}》` },
      filter: `《${typed} 《${notice.title}`,
    }));
}

function shared({ id }: Notice) {
  return { kind: 'notice' as const, about: { notice: id } };
}
