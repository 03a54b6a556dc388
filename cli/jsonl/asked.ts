/** What one line of `nianbao lint --stdin-jsonl` asks for. */
import type { Bilingual, MessageArguments } from '../../core/rules/types';
import { type DecodedText, decodeNamed } from '../../host/decode';
import { ENCODING_NAMES, type Encoding, encodingNamed } from '../../host/encoding';
import type { Line } from '../../host/lines';
import { decode, readUtf8 } from '../../host/node/read';

/** What the asker calls a text; null where that could not be read. */
export type Id = string | number | null;

export interface Asked {
  readonly id: string | number;
  readonly text: DecodedText;
  /** Whose settings hold, and what the result calls the text. */
  readonly path: string | undefined;
}

/** A line that cannot be answered with a result. */
export class LineError extends Error {
  constructor(
    readonly id: Id,
    readonly text: Bilingual,
    readonly args: MessageArguments = {},
  ) {
    super(text.en);
  }
}

/** The longest line that is read, in bytes. */
export const LONGEST_LINE = 32 * 1024 * 1024;

const TOO_LONG: Bilingual = {
  zh: '这一行超过 {most} 字节',
  en: 'the line is longer than {most} bytes',
};
const NOT_UTF8: Bilingual = { zh: '这一行不是 UTF-8', en: 'the line is not UTF-8' };
const NOT_JSON: Bilingual = { zh: '这一行不是 JSON 对象', en: 'the line is no JSON object' };
const NO_ID: Bilingual = {
  zh: 'id 要是字符串，或不超过 2^53 的数字',
  en: 'id must be a string or a number below 2^53',
};
const NO_TEXT: Bilingual = {
  zh: '要有 text 或 base64，且只能有一个',
  en: 'there must be text or base64, and not both',
};
const NO_STRING: Bilingual = { zh: '{name} 要是字符串', en: '{name} must be a string' };
const NO_BASE64: Bilingual = { zh: 'base64 的内容不是 Base64', en: 'what base64 holds is no Base64' };
const NO_PATH: Bilingual = { zh: 'path 不是文件名', en: 'path is no name of a file' };
const UNKNOWN_ENCODING: Bilingual = {
  zh: '不认识编码 {name}；可用 {names}',
  en: 'unknown encoding {name}; known are {names}',
};

const BASE64 = /^[\w+/-]*={0,2}$/;

/**
 * Reads a line.
 * @throws LineError; NotTextError where bytes are no text.
 */
export function readAsked(line: Line): Asked {
  const fields = fieldsOf(line);
  const id = idOf(fields);
  const path = stringOf(fields, 'path', id);
  if (path === '' || path?.includes('\0')) throw new LineError(id, NO_PATH);
  return { id, path, text: textOf(fields, id) };
}

/** The id of a line that could not be answered otherwise. */
export function idIn(line: Line): Id {
  try {
    return idOf(fieldsOf(line));
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(line: Line): Fields {
  if (line === undefined) throw new LineError(null, TOO_LONG, { most: LONGEST_LINE });
  const text = readUtf8(Buffer.from(line.buffer, line.byteOffset, line.byteLength));
  if (text === undefined) throw new LineError(null, NOT_UTF8);
  const value = parsed(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(null, NOT_JSON);
  return value as Fields;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LineError(null, NOT_JSON);
  }
}

/** A number beyond 2^53 would not come back as it was. */
function idOf({ id }: Fields): string | number {
  const isKept = typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  if (typeof id === 'string' || isKept) return id as string | number;
  throw new LineError(null, NO_ID);
}

function stringOf(fields: Fields, name: string, id: Id): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new LineError(id, NO_STRING, { name });
  return value;
}

function textOf(fields: Fields, id: Id): DecodedText {
  const text = stringOf(fields, 'text', id);
  const base64 = stringOf(fields, 'base64', id);
  const encoding = encodingOf(stringOf(fields, 'encoding', id), id);
  if (base64 !== undefined && text === undefined) {
    const bytes = bytesOf(base64, id);
    return encoding === undefined ? decode(bytes) : decodeNamed(bytes, encoding);
  }
  if (text === undefined || base64 !== undefined) throw new LineError(id, NO_TEXT);
  const bom = text.startsWith('\uFEFF');
  return { text: bom ? text.slice(1) : text, encoding: encoding ?? 'utf-8', bom };
}

function encodingOf(name: string | undefined, id: Id): Encoding | undefined {
  if (name === undefined) return undefined;
  const encoding = encodingNamed(name);
  if (encoding !== undefined) return encoding;
  throw new LineError(id, UNKNOWN_ENCODING, { name, names: Object.keys(ENCODING_NAMES).join(', ') });
}

function bytesOf(base64: string, id: Id): Buffer {
  const packed = base64.replace(/\s+/g, '');
  if (!BASE64.test(packed)) throw new LineError(id, NO_BASE64);
  return Buffer.from(packed, 'base64');
}
