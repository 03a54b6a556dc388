/** Single characters that damage a text, found in one pass. */
import type { ReportDocument } from '../../../report/types';
import { SIMPLIFIED } from '../../../text/characters';
import type { Range } from '../../../text/range';
import type { Damage, DamageKind } from './types';

const ODD = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2e80-\u2fdf\ue000-\uf8ff\ufeff\ufffd]/g;
const KANGXI_FIRST = 0x2f00;
const JOINER_OF_EMOJI = 0x200d;

/** The damaged characters of a piece by their kind. Tags and comments are no text. */
export function damagedMarks(
  { text, masked }: ReportDocument,
  { start, end }: Range,
): Partial<Record<DamageKind, Damage[]>> {
  const found: Partial<Record<DamageKind, Damage[]>> = {};
  let traditional: boolean | undefined;
  ODD.lastIndex = start;
  for (let match = ODD.exec(text); match && match.index < end; match = ODD.exec(text)) {
    const at = match.index;
    const code = text.charCodeAt(at);
    if (masked.charCodeAt(at) !== code || isRightly(text, at)) continue;
    traditional ??= isTraditional(masked);
    const kind = kindOf(code);
    const list = found[kind] ?? [];
    found[kind] = list;
    list.push({ start: at, end: at + 1, repaired: repairedOf(kind, code, traditional) });
  }
  return found;
}

/** Printers write the radical 戶 for 户 too. */
function isTraditional(masked: string): boolean {
  return masked.includes('開') && masked.includes('報');
}

/** A byte order mark; what joins an emoji. */
function isRightly(text: string, at: number): boolean {
  if (at === 0) return text.charCodeAt(0) === 0xfeff;
  return text.charCodeAt(at) === JOINER_OF_EMOJI && isEmojiPart(text.charCodeAt(at - 1));
}

function isEmojiPart(code: number): boolean {
  return code === 0xfe0f || (code >= 0xdc00 && code <= 0xdfff);
}

function kindOf(code: number): DamageKind {
  if (code === 0xfffd) return 'replacement';
  if (code >= 0x2e80 && code <= 0x2fdf) return 'radical';
  return code >= 0xe000 && code <= 0xf8ff ? 'private' : 'zero-width';
}

function repairedOf(kind: DamageKind, code: number, traditional: boolean): string | undefined {
  if (kind === 'zero-width') return '';
  if (kind !== 'radical') return undefined;
  const character = SIMPLIFIED.get(code);
  if (character === undefined || code < KANGXI_FIRST || traditional) return character;
  return SIMPLIFIED.get(character.charCodeAt(0)) ?? character;
}
