/** How wide text stands in a fixed-width font: a Han character takes two columns. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that stand on the character before them, joined and coloured emoji, flags, and what has no width. */
const CLUSTERED = /[\p{M}\u200b-\u200f\u2060\ufeff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
const INVISIBLE = /^[\u200b-\u200f\u2060\ufeff]/u;
const EMOJI = /\ufe0f|[\u{1f1e6}-\u{1f1ff}]/u;

/** The width of a text in columns. “ ” and other marks of ambiguous width count two, as in Chinese fonts. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const own = commonWidth(text.charCodeAt(at));
    if (own === 0) return CLUSTERED.test(text) ? clusteredWidth(text) : plainWidth(text);
    width += own;
  }
  return width;
}

/** Of ASCII, Han and full-width characters, which are nearly all; 0 where it must be looked up. */
function commonWidth(code: number): number {
  if (code >= 0x20 && code < 0x7f) return 1;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60) ? 2 : 0;
}

/** The text with spaces after it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function plainWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    width += widthOf(code);
  }
  return width;
}

/** A cluster is as wide as its first character; an emoji that is shown as one, and a flag, two. */
function clusteredWidth(text: string): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (INVISIBLE.test(segment)) continue;
    width += EMOJI.test(segment) ? 2 : widthOf(segment.codePointAt(0) as number);
  }
  return width;
}

let segmenter: Intl.Segmenter | undefined;

function widthOf(code: number): number {
  return commonWidth(code) || eastAsianWidth(code, { ambiguousAsWide: true });
}
