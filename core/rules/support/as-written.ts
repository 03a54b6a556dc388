/** Words of the report as a message quotes them: its own characters, without white space and what stands for tags. */
export function asWritten(raw: string): string {
  return raw.replace(/[\s\u2060]+/g, '');
}

/** Tags, comments and blanks of HTML that stand inside a cell. */
const MARKUP = /<!--[\s\S]{0,200}?-->|<\/?[a-z][^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi;

/** A cell as a message quotes it: what a reader sees of it. */
export function cellAsWritten({ raw }: { readonly raw: string }): string {
  return raw.includes('<') || raw.includes('&') ? raw.replace(MARKUP, '').trim() : raw;
}
