/** Labels, titles and names recur from row to row and from report to report: what was made of one is kept. */
import { detached } from './scratch';

/** Strings kept at once; when there are more, all are forgotten and the memory begins anew. */
const MOST = 4096;

/**
 * `make` with a memory of its own. `make` must depend on nothing but the string.
 * Strings longer than `longest` UTF-16 units are made each time: they hardly recur.
 */
export function remembering<T>(
  make: (text: string) => T,
  longest = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const own = detached(text);
    const made = make(own);
    if (known.size >= MOST) known.clear();
    known.set(own, made);
    return made;
  };
}
