/**
 * Comparing labels and titles: what is left of one when width, white space, marks, script and glosses are set aside.
 * A key is for comparing, never for reporting: ranges always point into the original text.
 */
import { SIMPLIFIED } from './characters';
import { remembering } from './remember';
import { scratch, stringOf } from './scratch';

/** Tags and entities that Markdown lets stand in a label: 本年新<br />制作数量. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};/gi;

/** Pinyin in brackets after a character: 項(xiàng). */
const GLOSS = /[(（][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜńňǹḿ]+[)）]/gi;

/** Word-by-word conversions of a mainland form's words that its own labels suffer. */
const CONVERTED: readonly (readonly [string, string])[] = [['规范性档案', '规范性文件']];

const DROPPED = 0;

/** Full-width letters and digits, compatibility ideographs: NFKC knows what they stand for. */
const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0xff01, 0xff5e],
  [0xf900, 0xfaff],
];

/** What each UTF-16 code becomes in a key; 0 for what a key leaves out. */
const KEY_CODES = keyCodes();

/**
 * The key of a label: Simplified Han characters, ASCII letters and digits only.
 * `（七）總 计` → `七总计`, `1. 屬於國家秘密` → `1属于国家秘密`.
 */
export const labelKey: (raw: string) => string = remembering(computeKey);

/** The same for words that do not recur, such as the beginning of a line: nothing is remembered. */
export function computeKey(raw: string): string {
  const bare = raw.includes('<') || raw.includes('&') ? raw.replace(MARKUP, '') : raw;
  const plain = bare.includes('(') || bare.includes('（') ? bare.replace(GLOSS, '') : bare;
  const codes = scratch(plain.length);
  let length = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = KEY_CODES[plain.charCodeAt(at)] as number;
    if (code !== DROPPED) codes[length++] = code;
  }
  let key = stringOf(codes, length);
  for (const [from, to] of CONVERTED) if (key.includes(from)) key = key.replace(from, to);
  return key;
}

function keyCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) if (isWordCode(code)) codes[code] = code;
  for (const [first, last] of COMPATIBLE)
    for (let code = first; code <= last; code++) codes[code] = normalCode(code);
  for (const [code, simplified] of SIMPLIFIED) codes[code] = simplified.charCodeAt(0);
  return codes;
}

function normalCode(code: number): number {
  const normal = String.fromCharCode(code).normalize('NFKC');
  return normal.length === 1 && isWordCode(normal.charCodeAt(0)) ? normal.charCodeAt(0) : DROPPED;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
