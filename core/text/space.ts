/** What an inline tag of HTML is blanked with: it joins what the tag parted, and is no character of the text. */
export const JOINER = '\u2060';
export const JOINER_CODE = 0x2060;

/** Whether a text holds a Chinese character, or a radical in place of one. */
export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

const HAN = /[\u4e00-\u9fff\u2e80-\u2fdf]/u;

/** White space as these texts have it: also no-break, ideographic and zero-width spaces and form feeds. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** The offset of the first character in [start, end) that is no white space, else `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character in [start, end) that is no white space, else `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
