/** Snippets as VS Code reads them: tab stops with defaults and choices, mirrors, and the year. */
import { readFileSync } from 'node:fs';

export interface Snippet {
  readonly name: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

export const snippets: readonly Snippet[] = Object.entries(
  JSON.parse(readFileSync('snippets/nianbao.code-snippets', 'utf8')) as Record<string, Omit<Snippet, 'name'>>,
).map(([name, snippet]) => ({ name, ...snippet }));

/** The snippet with a prefix. */
export function snippetOf(prefix: string): Snippet {
  const found = snippets.find((snippet) => snippet.prefix.includes(prefix));
  if (found === undefined) throw new Error(`no snippet ${prefix}`);
  return found;
}

const STOP = /\$\{(\d+)(?::((?:[^$}]|\$\{CURRENT_YEAR\/[^/]*\/[^/]*\/\})*)\}|\|([^|]*)\|\}|\})/g;
const YEAR = /\$\{CURRENT_YEAR\/([^/]*)\/([^/]*)\/\}/;

/** The numbers of the tab stops in the order of the text; one that is repeated counts where it first stands. */
export function stopsOf({ body }: Snippet): number[] {
  return [...new Set(Array.from(body.join('\n').matchAll(STOP), ([, number]) => Number(number)))];
}

/** What stands in the text when nothing is changed: the defaults, and of a choice the first; `now` is this year. */
export function expand({ body }: Snippet, now: number): string {
  const values = new Map<string, string>();
  return body.join('\n').replace(STOP, (_, number: string, text?: string, choices?: string) => {
    if (text !== undefined) values.set(number, withYear(text, now));
    if (choices !== undefined) values.set(number, choices.split(',')[0] ?? '');
    return values.get(number) ?? '';
  });
}

/** `$1` and `${1}` are what a group matched, `${1:+text}` is the text where it matched something. */
function withYear(text: string, now: number): string {
  return text.replace(YEAR, (_, pattern: string, format: string) =>
    String(now).replace(new RegExp(pattern), (...groups: string[]) =>
      format.replace(
        /\$(\d+)|\$\{(\d+):\+([^}]*)\}/g,
        (__, plain?: string, tested?: string, then?: string) =>
          tested === undefined ? (groups[Number(plain)] ?? '') : groups[Number(tested)] ? (then ?? '') : '',
      ),
    ),
  );
}
