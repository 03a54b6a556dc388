/** Markdown that shows a text as it is. */

/** Characters that Markdown would take for its own, escaped. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
