/** How wide text stands in a fixed-width font: a Han character takes two columns. */
import { eastAsianWidth } from 'get-east-asian-width';

/** The width of a text in columns. “ ” and other marks of ambiguous width count two, as in Chinese fonts. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: true });
  }
  return width;
}

/** The text with spaces after it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
