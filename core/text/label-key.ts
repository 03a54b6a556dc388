/**
 * Comparing labels and titles: what is left of one when width, white space, marks, script and glosses are set aside.
 * A key is for comparing, never for reporting: ranges always point into the original text.
 */
import { SIMPLIFIED } from './characters';

/** Pinyin in brackets after a character: 項(xiàng). */
const GLOSS = /[(（][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜńňǹḿ]+[)）]/gi;

/** Word-by-word conversions of a mainland form's words that its own labels suffer. */
const CONVERTED: readonly (readonly [string, string])[] = [['规范性档案', '规范性文件']];

const MEMORY = 4096;
const known = new Map<string, string>();

/**
 * The key of a label: Simplified Han characters, ASCII letters and digits only.
 * `（七）總 计` → `七总计`, `1. 屬於國家秘密` → `1属于国家秘密`.
 */
export function labelKey(raw: string): string {
  let key = known.get(raw);
  if (key === undefined) {
    key = computeKey(raw);
    if (known.size >= MEMORY) known.clear();
    known.set(raw, key);
  }
  return key;
}

function computeKey(raw: string): string {
  const plain = raw.includes('(') || raw.includes('（') ? raw.replace(GLOSS, '') : raw;
  let key = '';
  for (const character of plain.normalize('NFKC')) {
    const code = character.charCodeAt(0);
    if (isWordCode(code)) key += SIMPLIFIED.get(code) ?? character;
    else if (SIMPLIFIED.has(code)) key += SIMPLIFIED.get(code);
  }
  for (const [from, to] of CONVERTED) if (key.includes(from)) key = key.replace(from, to);
  return key;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
