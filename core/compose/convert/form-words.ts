/** Whether words that stand in a table are words of the form: whole labels, their pieces, their known variants. */
import type { Edition, PrintedTableId } from '../../edition/types';
import { computeKey } from '../../text/label-key';

/** Words by which labels differ without saying more. */
const NEUTRAL = new Set('的和及与或它');
/** Marks that may stand alone between labels. A dash, `/` or 无 may be what a cell says, so they may not. */
const MARKS = /^[|:\-*#>·.．、，,。：；;()（）"“”'‘’\u2060]+$/u;
/** Characters of labels and what parts or dresses them; any other mark (※, ①, %) may say something. */
const PLAIN =
  /^[\p{Script=Han}\p{Script=Latin}\d０-９|:\-*#>·.．、，,。：；;()（）/／"“”'‘’《》〈〉&\u2060]+$/u;
/** A star behind a label is a footnote's; on both sides it is emphasis. */
const STARRED = /^[^*]+$|^\*+[^*]+\*+$/u;
const DIGITS_ONLY = /^[\d０-９]+$/u;
const ITEM_NUMBER = /^\d[.．、]$/u;
/** A separator of words: white space or a pipe, as it stands in any layout. */
const GAP = /[\s|\u2060\u200b]+/u;

export class FormWords {
  readonly #all: string;

  constructor(edition: Edition, id: PrintedTableId) {
    const printed = edition.printed.find((table) => table.id === id);
    const texts = (printed?.grid ?? []).flatMap((cells) => cells.map(({ text }) => text));
    const tables = edition.tables.filter(({ section }) => section === printed?.section);
    const keys = tables.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap((one) => one.keys));
    this.#all = [...texts.map(computeKey), ...keys].filter((key) => key !== '').join('\n');
  }

  /** The first word of a text that is none of the form's; undefined where all are. */
  stranger(text: string): string | undefined {
    return text.split(GAP).find((word) => word !== '' && !this.#knows(word));
  }

  /** Whether a text holds words, and only the form's. */
  isFormOnly(text: string): boolean {
    return computeKey(text) !== '' && this.stranger(text) === undefined;
  }

  #knows(word: string): boolean {
    const key = computeKey(word);
    if (key === '') return MARKS.test(word);
    if (!PLAIN.test(word) || !STARRED.test(word)) return false;
    // A number that no cell holds is not one of a label.
    if (DIGITS_ONLY.test(word)) return false;
    if (key.length === 1) return ITEM_NUMBER.test(word) || (!/\d/.test(key) && this.#all.includes(key));
    return this.#isMadeOf(key);
  }

  /** Cut from the left into the longest pieces of labels, each of two characters or more. */
  #isMadeOf(key: string): boolean {
    for (let at = 0; at < key.length; ) {
      let length = 1;
      while (at + length < key.length && this.#all.includes(key.slice(at, at + length + 1))) length++;
      if (length === 1 && !NEUTRAL.has(key[at] as string)) return false;
      at += length;
    }
    return true;
  }
}

const known = new Map<string, FormWords>();

/** The words of a printed table, put together once. */
export function formWords(edition: Edition, id: PrintedTableId): FormWords {
  const key = `${edition.id} ${id}`;
  let words = known.get(key);
  if (!words) {
    words = new FormWords(edition, id);
    known.set(key, words);
  }
  return words;
}
