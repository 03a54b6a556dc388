/** Who holds what, where almost everything is held by one: a set for each would be most of the memory. */

/** More holders than this stand in a set, so that taking one away stays cheap. */
const MANY = 32;

export class Holders<K, V extends object> {
  readonly #byKey = new Map<K, V | V[] | Set<V>>();
  readonly #none: readonly V[] = [];

  /** The holders in the order in which they came. */
  of(key: K): Iterable<V> {
    const held = this.#byKey.get(key);
    if (held === undefined) return this.#none;
    return Array.isArray(held) || held instanceof Set ? held : [held];
  }

  /** How many there are. */
  count(key: K): number {
    const held = this.#byKey.get(key);
    if (held === undefined) return 0;
    if (held instanceof Set) return held.size;
    return Array.isArray(held) ? held.length : 1;
  }

  /** Adds a holder, who must not hold it yet. */
  add(key: K, holder: V): void {
    const held = this.#byKey.get(key);
    if (held === undefined) this.#byKey.set(key, holder);
    else if (held instanceof Set) held.add(holder);
    else if (!Array.isArray(held)) this.#byKey.set(key, [held, holder]);
    else if (held.push(holder) > MANY) this.#byKey.set(key, new Set(held));
  }

  remove(key: K, holder: V): void {
    const held = this.#byKey.get(key);
    if (held === undefined) return;
    if (held instanceof Set) held.delete(holder);
    else if (!Array.isArray(held)) this.#byKey.delete(key);
    else this.#removeFrom(key, held, holder);
  }

  #removeFrom(key: K, held: V[], holder: V): void {
    const at = held.indexOf(holder);
    if (at >= 0) held.splice(at, 1);
    const [last] = held;
    if (held.length === 1 && last !== undefined) this.#byKey.set(key, last);
  }
}
