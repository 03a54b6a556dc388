// Texts with places to fill in: `⟨0⟩` a place with its default, `⟨body:某县某局⟩` one that is written once and repeated
// wherever its name comes again (`⟨body⟩`), `⟨year|2020,2019⟩` one with a choice. Numbers come with the reading order.

const PLACE = /⟨(?:(body|year)(?=[:|⟩]))?([:|])?([^⟩]*)⟩/g;

/** The body of a snippet, line by line. */
export function snippetBody(template) {
  const numbers = new Map();
  let count = 0;
  const text = template.replace(PLACE, (_, name, mark, value) => {
    if (numbers.has(name)) return `\${${numbers.get(name)}}`;
    count++;
    if (name !== undefined) numbers.set(name, count);
    return mark === '|' ? `\${${count}|${value}|}` : `\${${count}:${value}}`;
  });
  return text.split('\n');
}

/** The year that a report of an edition is for: last year, or one of those of an edition that has ended. */
export function yearPlace({ years: [first, last] }) {
  if (last === undefined) return `⟨year:${LAST_YEAR}⟩`;
  const choices = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return `⟨year|${choices.join(',')}⟩`;
}

/**
 * This year less one, as snippets can say it: a group for each digit that may have to go down by one, and behind a
 * digit that is 0 the one before it.
 */
const LAST_YEAR = lastYear();

function lastYear() {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const groups = `(?:${digits.map((digit) => `(${digit})`).join('|')})`;
  const ones = digits.map((digit, index) => `\${${index + 2}:+${digit - 1}}`).join('');
  const tens = digits.map((digit, index) => `\${${index + 12}:+${digit - 1}9}`).join('');
  return `\${CURRENT_YEAR/^(?:(\\d\\d\\d)${groups}|(\\d\\d)${groups}0)$/$1${ones}$11${tens}/}`;
}
