/** The parts of a regular expression, as far as repetition needs them. */

export type Node =
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number }
  /** A look ahead or behind, ^, $ or \b: it takes no characters. */
  | { readonly kind: 'look'; readonly body: Node | undefined }
  /** One character of some set, as written. */
  | { readonly kind: 'one'; readonly source: string };

/**
 * Reads the source of a regular expression.
 * @throws where it holds something that this reader does not know.
 */
export function parsePattern(source: string): Node {
  const reader = { source, at: 0 };
  const node = choice(reader);
  if (reader.at < source.length) throw new Error(`cannot read /${source}/ at ${reader.at}`);
  return node;
}

interface Reader {
  readonly source: string;
  at: number;
}

function choice(reader: Reader): Node {
  const options = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    options.push(sequence(reader));
  }
  return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
}

function sequence(reader: Reader): Node {
  const items: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string))
    items.push(repeated(reader, atom(reader)));
  return { kind: 'sequence', items };
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;

function repeated(reader: Reader, body: Node): Node {
  const found = QUANTIFIER.exec(reader.source.slice(reader.at));
  if (!found) return body;
  reader.at += found[0].length;
  const [mark] = found[0];
  if (mark !== '{')
    return { kind: 'repeat', body, min: mark === '+' ? 1 : 0, max: mark === '?' ? 1 : Infinity };
  const min = Number(found[1]);
  if (found[2] === undefined) return { kind: 'repeat', body, min, max: min };
  return { kind: 'repeat', body, min, max: found[3] ? Number(found[3]) : Infinity };
}

const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const ESCAPE = /^\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<\w+>|c[A-Za-z]|.)/s;

function atom(reader: Reader): Node {
  const rest = reader.source.slice(reader.at);
  const [char] = rest;
  if (char === '(') return group(reader, GROUP.exec(rest)?.[0] ?? '(');
  if (char === '^' || char === '$') return taken(reader, char, true);
  if (char === '[') return taken(reader, rest.slice(0, endOfClass(rest)), false);
  if (char === '\\') {
    const escaped = ESCAPE.exec(rest)?.[0] ?? rest;
    return taken(reader, escaped, escaped === '\\b' || escaped === '\\B');
  }
  return taken(reader, String.fromCodePoint(rest.codePointAt(0) as number), false);
}

function group(reader: Reader, open: string): Node {
  reader.at += open.length;
  const body = choice(reader);
  if (reader.source[reader.at] !== ')') throw new Error(`a group of /${reader.source}/ is open`);
  reader.at++;
  return /[=!]$/.test(open) ? { kind: 'look', body } : body;
}

function taken(reader: Reader, source: string, isLook: boolean): Node {
  reader.at += source.length;
  return isLook ? { kind: 'look', body: undefined } : { kind: 'one', source };
}

function endOfClass(rest: string): number {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest[at] === ']' && --depth === 0) return at + 1;
    else if (rest[at] === '[' && depth === 0) depth = 1;
  }
  throw new Error(`a class is open: ${rest}`);
}
