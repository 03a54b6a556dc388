/** Texts that make a regular expression work: its own pieces over and over, and a character at the end that fails it. */
import type { Node } from './syntax';

/** Makes a text of about so many characters. */
export type Worst = (length: number) => string;

/** Also wide: in a text of narrow characters alone an expression that needs a Chinese one fails at once. */
const FAILING = '\u2603';
/** Characters to try as a member of a class. */
const TRIED = Array.from(
  'a1年公一 \t\n,，。、.:：;；!?()（）[]《》<>〈〉“”"\'-—–_/\\|｜#*=+%％&@$^~`{}〔〕【】·…×XA\u00a0\u3000\u2060\u200b\ufffd\u2f00⺠é项目',
);

/** For any expression: one character without end, and the mixtures that these texts are made of. */
export const GENERIC: readonly Worst[] = [
  ...'公1 \n,，、(（《<|-_a年。\t.&',
  ...'公,|1 | \n|(1|《公|〈《|2024年|一、|12,345|<td>|<!--|\r\n|1.|公公\n'.split('|'),
].map((piece) => kept(pumped(piece)));

/** The texts of each length that were made: every expression reads the same ones. */
function kept(make: Worst): Worst {
  const made = new Map<number, string>();
  return (length) => {
    const text = made.get(length) ?? make(length);
    made.set(length, text);
    return text;
  };
}

/** A text of the piece over and over, closed by a character that hardly any expression takes. */
export function pumped(piece: string): Worst {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + FAILING;
}

/** For each part of an expression that repeats: what leads to it, and then the part without end. */
export function worstOf(node: Node): Worst[] {
  const pieces = new Map<string, readonly [string, string]>();
  collect(node, '', (lead, piece) => {
    if (piece !== '') pieces.set(`${lead}\n${piece}`, [lead, piece]);
  });
  return [...pieces.values()].flatMap(([lead, piece]) => {
    const whole = lead + piece;
    const once: Worst = (length) => lead + pumped(piece)(length);
    // Also behind another character, for what a first alternative would take whole at the beginning.
    const behind: Worst = (length) => FAILING + pumped(piece)(length);
    return lead === '' ? [once, behind] : [once, behind, pumped(whole)];
  });
}

/** @returns a text that the node takes. */
function collect(node: Node, lead: string, found: (lead: string, piece: string) => void): string {
  switch (node.kind) {
    case 'one':
      return memberOf(node.source);
    case 'look':
      if (node.body) collect(node.body, lead, found);
      return '';
    case 'choice': {
      const taken = node.options.map((option) => collect(option, lead, found));
      return taken.find((text) => text !== '') ?? '';
    }
    case 'sequence': {
      let taken = '';
      for (const item of node.items) taken += collect(item, lead + taken, found);
      return taken;
    }
    case 'repeat': {
      const piece = collect(node.body, lead, found);
      if (node.max > 1) found(lead, piece);
      return piece.repeat(Math.max(1, node.min));
    }
  }
}

function memberOf(source: string): string {
  if (source.length === 1 && source !== '.') return source;
  const set = memberTest(source);
  const candidates = [...TRIED, ...source];
  return candidates.find((char) => set?.test(char)) ?? '';
}

/** Undefined for a reference to a group, which alone takes nothing. */
function memberTest(source: string): RegExp | undefined {
  if (/^\\(?:[1-9]|k)/.test(source)) return undefined;
  return new RegExp(`^${source}$`, /^\\[pPu]|\{/.test(source) ? 'u' : '');
}
