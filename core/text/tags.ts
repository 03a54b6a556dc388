/** Tags in the source of a page; their names may be written in capitals too. */

/** Whether a tag begins at an offset. @param tag in small letters, as `<table` or `</table`. */
export function isTagAt(text: string, tag: string, at: number): boolean {
  return text.slice(at, at + tag.length).toLowerCase() === tag;
}

/** The last place not behind an offset where a tag begins; -1 where there is none. */
export function lastTag(text: string, tag: string, from: number): number {
  let at = text.lastIndexOf('<', from);
  while (at > 0 && !isTagAt(text, tag, at)) at = text.lastIndexOf('<', at - 1);
  return at >= 0 && isTagAt(text, tag, at) ? at : -1;
}

/** The end of the first tag that closes an element, from an offset on; -1 where there is none. */
export function endOfClosing(text: string, name: string, from: number): number {
  const tag = `</${name}`;
  let at = text.indexOf('<', from);
  while (at >= 0 && !isTagAt(text, tag, at)) at = text.indexOf('<', at + 1);
  return at < 0 ? -1 : text.indexOf('>', at) + 1 || -1;
}
