/** What zod finds wrong in a configuration, in words and at its place. */
import type { core } from 'zod';
import type { Bilingual, MessageArguments } from '../rules/types';
import { type JsonText, pointerOf } from './json';
import { nearest } from './nearest';

type Issue = core.$ZodIssue;

export interface ConfigFault {
  readonly offset: number;
  readonly message: Bilingual;
  readonly args?: MessageArguments;
}

const UNKNOWN_FIELD: Bilingual = { zh: '{where}没有字段 {key}。', en: '{where}there is no field {key}.' };
const UNKNOWN_FIELD_NEAR: Bilingual = {
  zh: '{where}没有字段 {key}，是否应为 {near}？',
  en: '{where}there is no field {key}; did you mean {near}?',
};
const UNKNOWN_RULE: Bilingual = { zh: '没有名为 {key} 的规则。', en: 'there is no rule {key}.' };
const UNKNOWN_RULE_NEAR: Bilingual = {
  zh: '没有名为 {key} 的规则，是否应为 {near}？',
  en: 'there is no rule {key}; did you mean {near}?',
};
const MISSING: Bilingual = { zh: '缺少 {path}。', en: '{path} is missing.' };
const WRONG_TYPE: Bilingual = {
  zh: '{path} 应为{zh}，现为 {found}。',
  en: '{path} must be {en}, not {found}.',
};
const NOT_ONE_OF: Bilingual = {
  zh: '{path} 只能是 {options} 之一，现为 {found}。',
  en: '{path} must be one of {options}, not {found}.',
};
const TOO_SMALL: Bilingual = { zh: '{path} 不能小于 {least}。', en: '{path} must be at least {least}.' };
const EMPTY: Bilingual = { zh: '{path} 不能为空。', en: '{path} must not be empty.' };
const OTHER: Bilingual = { zh: '{path} 不对：{reason}', en: '{path}: {reason}' };

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  texts: { zh: '文字或文字列表', en: 'a string or a list of strings' },
  objects: { zh: '对象或对象列表', en: 'an object or a list of objects' },
};

/** In the order of the text. @param known the fields (or the rules) that an object at a path may hold, for 「是否应为」. */
export function configFaults(
  issues: readonly Issue[],
  json: JsonText,
  known: (path: readonly PropertyKey[]) => readonly string[],
): ConfigFault[] {
  const faults = issues
    .flatMap(meant)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, issue.path, json, known(issue.path)))
        : [{ offset: offsetOf(issue.path, json), ...wordsFor(issue, json) }],
    );
  return faults.sort((a, b) => a.offset - b.offset);
}

/** Of a value that may have one of several forms: what is wrong with the form that it was meant to have. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const form = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  if (form === undefined) return [issue];
  return form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(meant);
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  json: JsonText,
  known: readonly string[],
): ConfigFault {
  const near = nearest(key, known);
  const where = path.length > 0 ? `${dotted(path)}: ` : '';
  const offset = json.places.get(pointerOf([...path, key]))?.key?.start ?? offsetOf(path, json);
  const [plain, guess] =
    path.at(-1) === 'rules' ? [UNKNOWN_RULE, UNKNOWN_RULE_NEAR] : [UNKNOWN_FIELD, UNKNOWN_FIELD_NEAR];
  return near
    ? { offset, message: guess, args: { where, key, near } }
    : { offset, message: plain, args: { where, key } };
}

function wordsFor(issue: Issue, json: JsonText): Omit<ConfigFault, 'offset'> {
  const path = dotted(issue.path);
  const found = foundAt(issue.path, json);
  if (found === undefined) return { message: MISSING, args: { path } };
  switch (issue.code) {
    case 'invalid_type':
      return { message: WRONG_TYPE, args: { path, found, ...typeName(issue.expected) } };
    case 'invalid_union':
      return { message: WRONG_TYPE, args: { path, found, ...typeName(formsOf(issue)) } };
    case 'invalid_value':
      return { message: NOT_ONE_OF, args: { path, found, options: issue.values.join(', ') } };
    case 'too_small':
      return issue.origin === 'string' || (issue.origin === 'array' && issue.minimum === 1)
        ? { message: EMPTY, args: { path } }
        : { message: TOO_SMALL, args: { path, least: String(issue.minimum) } };
    default:
      return { message: OTHER, args: { path, reason: issue.message } };
  }
}

function formsOf({ errors }: core.$ZodIssueInvalidUnion): 'objects' | 'texts' {
  const [first] = errors[0] ?? [];
  return first?.code === 'invalid_type' && first.expected === 'object' ? 'objects' : 'texts';
}

function typeName(expected: string): { zh: string; en: string } {
  return { ...(TYPES[expected] ?? { zh: ` ${expected}`, en: expected }) };
}

/** The value at a path as one would write it, cut short; undefined where there is none. */
function foundAt(path: readonly PropertyKey[], json: JsonText): string | undefined {
  let value: unknown = json.value;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  if (value === undefined) return undefined;
  const written = JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}

/** Where the value stands; for one that is missing, the object that should hold it. */
function offsetOf(path: readonly PropertyKey[], { places }: JsonText): number {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(pointerOf(path.slice(0, length)));
    if (place) return place.value.start;
  }
  return 0;
}

/** `overrides[0].rules.row-total`; the whole file is `(file)`. */
function dotted(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'nianbao.config.json';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
