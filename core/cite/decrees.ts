/** Decrees of the State Council by their numbers: 国务院令第711号, and what is made of them. */
import type { Range } from '../text/range';

/** A decree as it is written. */
export interface Decree {
  /** From 国务院 to the last character of the number. */
  readonly range: Range;
  /** The digits. */
  readonly serial: Range & { readonly text: string };
  /** 令 behind 号, as in 国务院第711号令, where it should stand before 第. */
  readonly orderBehind: Range | undefined;
  /** Whether 第 stands before the digits. */
  readonly isOrdinal: boolean;
}

const GAP = '[\\s\\u2060]{0,3}';
const DECREE = new RegExp(
  `[国國][务務]院(${GAP})(?:令(${GAP}第?${GAP})(\\d{2,4})(${GAP}[号號])|(第?${GAP})(\\d{2,4})(${GAP}[号號])令)`,
  'g',
);

/** Every decree of a text, in order. */
export function* decreesIn(masked: string): Generator<Decree> {
  for (const match of masked.matchAll(DECREE)) yield decreeFrom(match);
}

function decreeFrom(match: RegExpExecArray): Decree {
  const isBehind = match[6] !== undefined;
  const [ordinal = '', serial = '', mark = ''] = match.slice(isBehind ? 5 : 2);
  const end = match.index + match[0].length;
  const serialEnd = end - (isBehind ? 1 : 0) - mark.length;
  return {
    range: { start: match.index, end },
    serial: { start: serialEnd - serial.length, end: serialEnd, text: serial },
    orderBehind: isBehind ? { start: end - 1, end } : undefined,
    isOrdinal: ordinal.includes('第'),
  };
}
