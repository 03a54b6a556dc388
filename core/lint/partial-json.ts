/** JSON while it is being typed: where its keys and values stand, whatever is missing yet. */
import type { Range } from '../text/range';

/** A place where a key or a value stands, or could be typed. */
export interface JsonSlot {
  /** Of the object or list that it stands in. */
  readonly path: readonly PropertyKey[];
  readonly role: 'key' | 'value';
  /** A value's field; undefined for a key and in a list. */
  readonly field: string | undefined;
  /** The token with its quotes; empty where nothing is typed yet. */
  readonly range: Range;
  /** What is typed, without quotes. */
  readonly typed: string;
  /** Whether it is typed in quotes. */
  readonly quoted: boolean;
}

interface Frame {
  readonly isObject: boolean;
  readonly path: readonly PropertyKey[];
  field: string | undefined;
  index: number;
  /** What comes next in it. */
  next: 'key' | 'value' | 'none';
}

const TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/g;

/** The keys and values that stand in a text, in order; never throws. Brackets that do not pair up are passed over. */
export function jsonSlots(text: string): readonly JsonSlot[] {
  return new Reader(text).read(Number.POSITIVE_INFINITY).slots;
}

/** The key or value that an offset stands in or behind, or that could be typed there. */
export function jsonSlotAt(text: string, offset: number): JsonSlot | undefined {
  const { slots, open } = new Reader(text).read(offset);
  return slots.find(({ range }) => range.start < offset && offset <= range.end) ?? open;
}

class Reader {
  readonly #text: string;
  readonly #slots: JsonSlot[] = [];
  readonly #stack: Frame[] = [{ isObject: false, path: [], field: undefined, index: 0, next: 'value' }];

  constructor(text: string) {
    this.#text = text;
  }

  /** @param until an offset whose open place is asked for: tokens that begin there or later are not read. */
  read(until: number): { readonly slots: readonly JsonSlot[]; readonly open: JsonSlot | undefined } {
    for (const { index, 0: token } of this.#text.matchAll(TOKEN)) {
      if (index >= until) break;
      this.#take(token, { start: index, end: index + token.length });
    }
    return { slots: this.#slots, open: this.#openAt(until) };
  }

  get #frame(): Frame {
    return this.#stack.at(-1) as Frame;
  }

  #take(token: string, range: Range): void {
    const frame = this.#frame;
    if (token === '{' || token === '[') this.#enter(token === '{');
    else if (token === '}' || token === ']') this.#leave();
    else if (token === ':') frame.next = 'value';
    else if (token === ',') {
      frame.index++;
      frame.next = frame.isObject ? 'key' : 'value';
    } else this.#word(token, range);
  }

  #enter(isObject: boolean): void {
    const { path } = this.#frame;
    const inner = this.#stack.length === 1 ? [] : [...path, this.#step()];
    this.#frame.next = 'none';
    this.#stack.push({
      isObject,
      path: inner,
      field: undefined,
      index: 0,
      next: isObject ? 'key' : 'value',
    });
  }

  #leave(): void {
    if (this.#stack.length > 1) this.#stack.pop();
  }

  #step(): PropertyKey {
    const { isObject, field, index } = this.#frame;
    return isObject ? (field ?? '') : index;
  }

  #word(token: string, range: Range): void {
    const frame = this.#frame;
    const slot = this.#slot(range, token);
    if (!slot) return;
    this.#slots.push(slot);
    if (frame.next === 'key') frame.field = slot.typed;
    frame.next = 'none';
  }

  #slot(range: Range, token: string): JsonSlot | undefined {
    const { next, path, isObject, field } = this.#frame;
    if (next === 'none' || this.#stack.length === 1) return undefined;
    const quoted = token.startsWith('"');
    const typed = quoted ? token.replace(/^"|"$/g, '') : token;
    return {
      path,
      role: next,
      field: next === 'value' && isObject ? field : undefined,
      range,
      typed,
      quoted,
    };
  }

  #openAt(offset: number): JsonSlot | undefined {
    return Number.isFinite(offset) ? this.#slot({ start: offset, end: offset }, '') : undefined;
  }
}
