/** The smallest edit that turns a piece of a text into another. */
import type { TextEdit } from '../rules/types';

/**
 * The edit of [start, end) that leaves alone what both begin and end with; undefined where nothing changes. What grows,
 * grows at its end.
 */
export function minimalEdit(text: string, start: number, end: number, wanted: string): TextEdit | undefined {
  const most = Math.min(end - start, wanted.length);
  let before = 0;
  while (before < most && text.charCodeAt(start + before) === wanted.charCodeAt(before)) before++;
  if (before === end - start && before === wanted.length) return undefined;
  let after = 0;
  while (
    after < most - before &&
    text.charCodeAt(end - after - 1) === wanted.charCodeAt(wanted.length - after - 1)
  )
    after++;
  if (before > 0 && isInside(text, start + before)) before--;
  if (after > 0 && isInside(text, end - after)) after--;
  return {
    range: { start: start + before, end: end - after },
    text: wanted.slice(before, wanted.length - after),
  };
}

/** Whether an offset parts a CRLF or a pair of surrogates; editors cannot. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before === 13 && after === 10) || ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00);
}
