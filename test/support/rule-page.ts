/** A rule's page, docs/rules/<rule>.md, taken apart. */

export interface PageExample {
  readonly kind: '错误' | '正确';
  readonly text: string;
  /** A configuration written after the kind: ```nianbao 错误 {"maxFindings": 1} */
  readonly config: string | undefined;
}

export interface RulePage {
  readonly title: string;
  /** The first paragraph: one line in English. */
  readonly english: string;
  /** What stands after 级别, 修复 and 依据. */
  readonly facts: Readonly<Record<string, string>>;
  /** The headings of level two with what stands under them. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly PageExample[];
}

export function parsePage(page: string): RulePage {
  const lines = page.replaceAll('\r\n', '\n').split('\n');
  const examples = takeExamples(lines);
  const [head = '', ...rest] = lines.join('\n').split(/^## /m);
  const paragraphs = head.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  return {
    title: paragraphs[0] ?? '',
    english: paragraphs[1] ?? '',
    facts: Object.fromEntries(
      Array.from(head.matchAll(/^- ([^：\n]+)：(.*)$/gm), ([, name, fact]) => [name, fact]),
    ),
    sections: new Map(rest.map(sectionOf)),
    examples,
  };
}

function sectionOf(section: string): [string, string] {
  const end = section.indexOf('\n');
  return [section.slice(0, end).trim(), section.slice(end + 1).trim()];
}

/** Reads the examples and leaves blank lines in their place, for they hold headings of their own. */
function takeExamples(lines: string[]): PageExample[] {
  const examples: PageExample[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,})nianbao (错误|正确)(?: (\{.*\}))?$/.exec(lines[at] ?? '');
    if (!fence) continue;
    const close = lines.indexOf(fence[1] ?? '', at + 1);
    if (close < 0) throw new Error(`the example at line ${at + 1} has no end`);
    const text = lines
      .splice(at, close - at + 1, '')
      .slice(1, -1)
      .join('\n');
    examples.push({ kind: fence[2] as PageExample['kind'], text, config: fence[3] });
  }
  return examples;
}
