/** Lists of words, and the longest one that stands at a place of a text. */

/** Words that are looked up at a place of a text. */
export interface Vocabulary {
  /** By first character, longest first. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** The words of some lines, parted by spaces. */
export function wordsOf(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Some words, ready to be looked up. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return { words: byFirst };
}

/** The longest word that stands at `at`; undefined where none does. */
export function wordAt({ words }: Vocabulary, text: string, at: number): string | undefined {
  const candidates = words.get(text[at] as string);
  if (candidates === undefined) return undefined;
  for (const word of candidates) if (text.startsWith(word, at)) return word;
  return undefined;
}
