/** The regular expressions that stand in a TypeScript source, exported or not. */

export interface PatternLiteral {
  readonly source: string;
  readonly flags: string;
  /** Of the file, from 1. */
  readonly line: number;
}

/** What a `/` divides when it follows; behind anything else it opens a regular expression. */
const OPERAND = /[\w$)\]}]$/;
/** Words that are no operand. */
const KEYWORD =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|instanceof|new|delete|void|throw|await|yield|else|do)$/;
const FLAGS = /^[dgimsuvy]*/;

/** Reads comments, strings and templates over, and expressions within templates in. */
export function patternLiteralsIn(source: string): PatternLiteral[] {
  const found: PatternLiteral[] = [];
  const templates: number[] = [];
  let before = '';
  let braces = 0;
  for (let at = 0; at < source.length; ) {
    const char = source[at] as string;
    const start = at;
    if (source.startsWith('//', at)) at = endOr(source.indexOf('\n', at), source);
    else if (source.startsWith('/*', at)) at = endOr(source.indexOf('*/', at + 2), source) + 2;
    else if (char === '"' || char === "'") at = endOfString(source, at + 1, char);
    else if (char === '`' || (char === '}' && templates.at(-1) === braces)) {
      if (char === '}') templates.pop();
      at = endOfTemplate(source, at + 1);
      if (source[at - 1] === '{') templates.push(braces);
    } else if (char === '/' && !isOperand(before)) {
      at = endOfPattern(source, at + 1);
      const flags = FLAGS.exec(source.slice(at))?.[0] ?? '';
      found.push({ source: source.slice(start + 1, at - 1), flags, line: lineOf(source, start) });
      at += flags.length;
    } else {
      if (char === '{') braces++;
      if (char === '}') braces--;
      at++;
    }
    const isComment = source.startsWith('//', start) || source.startsWith('/*', start);
    if (!isComment) before = `${before}${source.slice(start, at).trim()}`.slice(-20);
    if (!isComment && /\s$/.test(source.slice(start, at)) && /\w$/.test(before)) before += ' ';
  }
  return found;
}

function isOperand(before: string): boolean {
  const word = before.trimEnd();
  return OPERAND.test(word) && !KEYWORD.test(word);
}

function endOr(at: number, source: string): number {
  return at < 0 ? source.length : at;
}

function endOfString(source: string, from: number, quote: string): number {
  let at = from;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Behind the closing quote, or behind the `${` of an expression. */
function endOfTemplate(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== '`' && !source.startsWith('${', at))
    at += source[at] === '\\' ? 2 : 1;
  return at + (source[at] === '`' ? 1 : 2);
}

function endOfPattern(source: string, from: number): number {
  let at = from;
  for (let inClass = false; at < source.length && (inClass || source[at] !== '/'); at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
  }
  return at + 1;
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}
