/** How a text stood in its bytes. Pure: no disk here. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What is needed to write a text back as it was. */
export interface TextForm {
  readonly encoding: Encoding;
  /** Whether a byte order mark stood before the text. */
  readonly bom: boolean;
}

/** `mixed` is left as it is; a text of one line has `none`. */
export type LineEnd = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** How users know the encodings. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
};

/** What else the encodings are called, in small letters; GBK and GB2312 are parts of GB18030. */
const ENCODINGS_BY_NAME: ReadonlyMap<string, Encoding> = new Map([
  ...(Object.keys(ENCODING_NAMES) as Encoding[]).map((encoding) => [encoding, encoding] as const),
  ['utf8', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['utf-16', 'utf-16le'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['cp936', 'gb18030'],
]);

/** The encoding that a program calls by a name; undefined where it is none that is read. */
export function encodingNamed(name: string): Encoding | undefined {
  return ENCODINGS_BY_NAME.get(name.toLowerCase());
}

export function isUtf16(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The byte order mark at the start of a file, with its length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const first = bytes[0];
  if (first === undefined || first < 0xef) return undefined;
  const mark = BYTE_ORDER_MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark && { encoding: mark.encoding, length: mark.bytes.length };
}

/** The bytes of an encoding's byte order mark; GB18030 is written without one. */
export function markBytes(encoding: Encoding): readonly number[] {
  return BYTE_ORDER_MARKS.find((mark) => mark.encoding === encoding)?.bytes ?? [];
}

/** How many pairs of bytes the guess at UTF-16 looks at. */
const SAMPLE_PAIRS = 2048;

/**
 * Whether bytes without a mark are UTF-16, and which: the one in which line breaks and the digits 1 to 9 turn up. (Zeros
 * alone do not tell: 开 is U+5F00, 一 is U+4E00, the wide space read the other way round is 0.)
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, SAMPLE_PAIRS * 2);
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (second === 0 && isTelling(first)) little++;
    if (first === 0 && isTelling(second)) big++;
  }
  if (little > big * 4) return 'utf-16le';
  if (big > little * 4) return 'utf-16be';
  return undefined;
}

function isTelling(byte: number): boolean {
  return byte === 10 || byte === 13 || (byte >= 0x31 && byte <= 0x39);
}

/** Files that users take for texts, by their first bytes. */
const BINARY_KINDS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'Word/Excel (docx, xlsx) / ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'Word/Excel/WPS (doc, xls, wps)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
];

/** The name of a known binary format, by its first bytes. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return BINARY_KINDS.find((kind) => kind.bytes.every((byte, at) => bytes[at] === byte))?.name;
}

/** Which line ends a text has. */
export function lineEndOf(text: string): LineEnd {
  if (text.indexOf('\r') < 0) return text.indexOf('\n') < 0 ? 'none' : 'lf';
  let crlf = 0;
  let cr = 0;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) === 10) crlf++;
    else cr++;
  }
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  if (breaks > crlf) return 'mixed';
  if (crlf > 0 && cr > 0) return 'mixed';
  return crlf > 0 ? 'crlf' : 'cr';
}

/** The text with the line breaks that a fix brought in (LF) as the rest of the file has them. */
export function withLineEnds(text: string, lineEnd: LineEnd): string {
  if (lineEnd === 'crlf') return text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  if (lineEnd === 'cr') return text.replaceAll('\n', '\r');
  return text;
}
