/** Words of the report as a message quotes them: its own characters, without white space and what stands for tags. */
export function asWritten(raw: string): string {
  return raw.replace(/[\s\u2060]+/g, '');
}
