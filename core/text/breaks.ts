/**
 * Lines as readers see them. A text for reading has `\n` as its only line break, at the offset of the original one,
 * so that lines are found by one search: CRLF becomes blank and `\n`, a lone CR and a form feed become `\n`.
 */
export function withPlainBreaks(text: string): string {
  if (!text.includes('\r') && !text.includes('\f')) return text;
  return text.replace(/\r\n|[\r\f]/g, (found) => (found.length === 2 ? ' \n' : '\n'));
}

/** The end of the line that holds `from`, in a text for reading; at most `to`. */
export function endOfLine(text: string, from: number, to: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 || found > to ? to : found;
}

/** The line break that a text uses: its first; `\n` where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
}
