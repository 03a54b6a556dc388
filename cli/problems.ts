/** What keeps a file from being checked: one line each on standard error, and exit code 2. */

import { BaselineError } from '../core/lint/baseline';
import { formatMessage } from '../core/lint/message';
import type { Locale } from '../core/lint/types';
import type { Bilingual, MessageArguments } from '../core/rules/types';
import { NotTextError } from '../host/decode';
import { ENCODING_NAMES } from '../host/encoding';
import { UnencodableError } from '../host/node/write';

const BINARY: Bilingual = {
  zh: '不是文本，而是 {kind}；请先转换成文本、网页或 Markdown',
  en: 'no text but {kind}; convert it to text, HTML or Markdown first',
};
const NOT_TEXT: Bilingual = {
  zh: '不是文本文件（既不是 UTF-8、UTF-16，也不是 GB18030）',
  en: 'no text file (neither UTF-8, UTF-16 nor GB18030)',
};
const UNENCODABLE: Bilingual = {
  zh: '没有写入：{encoding} 编码里没有 {character}（{code}）',
  en: 'not written: {encoding} has no {character} ({code})',
};
const NO_BASELINE: Bilingual = { zh: '不是可用的基线文件', en: 'not a baseline that can be used' };
const NO_FOLDER: Bilingual = { zh: '没有这个文件夹，写不进去', en: 'not written: there is no such folder' };
const UNEXPECTED: Bilingual = { zh: '检查时出错：{message}', en: 'failed: {message}' };
const BY_CODE: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '文件不存在', en: 'no such file' },
  ENOTDIR: { zh: '文件不存在', en: 'no such file' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'is a folder, not a file' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  EBUSY: { zh: '文件正被占用', en: 'the file is in use' },
};

/** Counts and prints problems. */
export class Problems {
  count = 0;
  readonly #print: (line: string) => void;
  readonly #locale: Locale;

  constructor(print: (line: string) => void, locale: Locale) {
    this.#print = print;
    this.#locale = locale;
  }

  /** @param place the file, with line and column where they are known. */
  add(place: string, message: Bilingual, args?: MessageArguments): void {
    this.count++;
    this.note(place, message, args);
  }

  /** Prints a line that is no problem. */
  note(place: string, message: Bilingual, args?: MessageArguments): void {
    const text = formatMessage(message, args, this.#locale).replace(/\s*[\r\n]+\s*/g, ' ');
    this.#print(`nianbao: ${place}: ${text}\n`);
  }

  /** Writes a file of results; where that fails it is a problem like a file that cannot be read. */
  guard(file = '', write: (file: string) => void): void {
    try {
      write(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException)?.code === 'ENOENT') this.add(file, NO_FOLDER);
      else this.addError(file, error);
    }
  }

  /** Whatever was thrown while a file was read, checked or written. */
  addError(place: string, error: unknown): void {
    const { message, args } = describeError(error);
    this.add(place, message, args);
  }
}

/** What is said of whatever was thrown while a file was read, checked or written. */
export function describeError(error: unknown): {
  readonly message: Bilingual;
  readonly args?: MessageArguments;
} {
  if (error instanceof NotTextError)
    return error.kind ? { message: BINARY, args: { kind: error.kind } } : { message: NOT_TEXT };
  if (error instanceof BaselineError) return { message: NO_BASELINE };
  if (error instanceof UnencodableError) return { message: UNENCODABLE, args: unencodableArgs(error) };
  const known = BY_CODE[(error as NodeJS.ErrnoException)?.code ?? ''];
  if (known) return { message: known };
  return { message: UNEXPECTED, args: { message: error instanceof Error ? error.message : String(error) } };
}

function unencodableArgs({ character, encoding }: UnencodableError): MessageArguments {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { character, encoding: ENCODING_NAMES[encoding], code: `U+${code}` };
}
