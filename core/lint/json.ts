/** JSON with places: where each value and each key stands, and where a text stops being JSON. */
import type { Bilingual, MessageArguments } from '../rules/types';
import type { Range } from '../text/range';

export interface JsonPlace {
  readonly key?: Range;
  readonly value: Range;
}

export interface JsonText {
  readonly value: unknown;
  /** By `pointerOf` of the path. */
  readonly places: ReadonlyMap<string, JsonPlace>;
}

/** A text that is not JSON, and where it stops being so. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly offset: number;
  readonly text: Bilingual;
  readonly args: MessageArguments;

  constructor(offset: number, text: Bilingual, args: MessageArguments = {}) {
    super(text.en);
    this.offset = offset;
    this.text = text;
    this.args = args;
  }
}

/** One string for a path: `["rules", "row-total"]` → `/rules/row-total`. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Reads strict JSON (no comments, no trailing commas).
 * @throws JsonFault
 */
export function readJson(text: string): JsonText {
  const places = new Scanner(text).scan();
  return { value: JSON.parse(text), places };
}

const MAX_DEPTH = 100;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const EXPECTED: Bilingual = {
  zh: '不是正确的 JSON：此处应为{zh}，却是{foundZh}。',
  en: 'not JSON: expected {en}, found {foundEn}.',
};
const DUPLICATE: Bilingual = { zh: '字段 {key} 写了两次。', en: 'the field {key} stands twice.' };
const TOO_DEEP: Bilingual = { zh: '嵌套超过 {depth} 层。', en: 'nested deeper than {depth} levels.' };
const A_VALUE: Bilingual = { zh: '一个值', en: 'a value' };
const A_KEY: Bilingual = { zh: '加双引号的字段名', en: 'a field name in double quotes' };
const A_COLON: Bilingual = { zh: '冒号 :', en: 'a colon' };
const COMMA_OR_BRACE: Bilingual = { zh: '逗号或 }', en: 'a comma or }' };
const COMMA_OR_BRACKET: Bilingual = { zh: '逗号或 ]', en: 'a comma or ]' };
const THE_END: Bilingual = { zh: '结尾', en: 'the end' };

/** A recursive-descent reader that keeps only places; the value is JSON.parse's. */
class Scanner {
  readonly #text: string;
  readonly #places = new Map<string, JsonPlace>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Map<string, JsonPlace> {
    this.#skip();
    this.#value('', undefined, 0);
    if (this.#at < this.#text.length) throw this.#expected(THE_END);
    return this.#places;
  }

  #value(pointer: string, key: Range | undefined, depth: number): void {
    if (depth > MAX_DEPTH) throw new JsonFault(this.#at, TOO_DEEP, { depth: MAX_DEPTH });
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') this.#object(pointer, depth);
    else if (first === '[') this.#array(pointer, depth);
    else this.#token(first === '"' ? STRING : SCALAR, A_VALUE);
    const value = { start, end: this.#at };
    this.#places.set(pointer, key ? { key, value } : { value });
    this.#skip();
  }

  #object(pointer: string, depth: number): void {
    this.#step();
    if (this.#take('}')) return;
    do {
      const start = this.#at;
      const key = JSON.parse(this.#token(STRING, A_KEY)) as string;
      const range = { start, end: this.#at };
      const inner = pointer + pointerOf([key]);
      if (this.#places.has(inner)) throw new JsonFault(start, DUPLICATE, { key });
      this.#skip();
      if (!this.#next(':')) throw this.#expected(A_COLON);
      this.#value(inner, range, depth + 1);
    } while (this.#next(','));
    if (!this.#take('}')) throw this.#expected(COMMA_OR_BRACE);
  }

  #array(pointer: string, depth: number): void {
    this.#step();
    if (this.#take(']')) return;
    let index = 0;
    do this.#value(`${pointer}/${index++}`, undefined, depth + 1);
    while (this.#next(','));
    if (!this.#take(']')) throw this.#expected(COMMA_OR_BRACKET);
  }

  #token(pattern: RegExp, what: Bilingual): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) throw this.#expected(what);
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #skip(): void {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #step(): void {
    this.#at++;
    this.#skip();
  }

  /** Takes a mark and the white space after it. */
  #next(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#step();
    return true;
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #expected(what: Bilingual): JsonFault {
    const code = this.#text.codePointAt(this.#at);
    const found = code === undefined ? THE_END : both(JSON.stringify(String.fromCodePoint(code)));
    return new JsonFault(this.#at, EXPECTED, { ...what, foundZh: found.zh, foundEn: found.en });
  }
}

function both(text: string): Bilingual {
  return { zh: text, en: text };
}
