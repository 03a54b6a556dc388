/** Names of files that every system takes. */

/** What Windows forbids in a name, and what no name should hold. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes: the longest name of a file is 255 of them, with its ending and what is put around it while it is written. */
const LONGEST = 180;

/** A name for a file without its ending, from whatever a body is called; never empty. */
export function fileStem(name: string): string {
  const plain = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const trimmed = beginning(plain).replace(/^[ .]+|[ .]+$/g, '');
  if (trimmed === '') return '_';
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

function beginning(name: string): string {
  let bytes = 0;
  let text = '';
  for (const character of name.trimStart()) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    text += character;
  }
  return text;
}

/** Gives out names, none twice; capitals make no difference, as on Windows and macOS. */
export class ListNames {
  readonly #taken: Set<string>;

  /** @param taken names that are not given out. */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map(folded));
  }

  /** A name that was given out before, for the same use; false where it went to another. */
  keep(stem: string): boolean {
    const key = folded(stem);
    if (stem !== fileStem(stem) || this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }

  take(name: string): string {
    const stem = fileStem(name);
    let wanted = stem;
    for (let count = 2; this.#taken.has(folded(wanted)); count++) wanted = `${stem}-${count}`;
    this.#taken.add(folded(wanted));
    return wanted;
  }
}

function folded(stem: string): string {
  return stem.normalize('NFC').toLowerCase();
}
