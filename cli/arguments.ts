/** Reads a command's arguments by a table of its options. */
import { parseArgs } from 'node:util';
import { nearest } from '../core/lint/nearest';
import type { Bilingual, MessageArguments } from '../core/rules/types';

/** One option as the table states it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help; without it the option is a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** The values that it may have; what is allowed is said in the help. */
  readonly choices?: readonly string[];
  readonly help: Bilingual;
}

/** What was given. `values` hold the last one of an option that is given once. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly text: Bilingual,
    readonly args: MessageArguments = {},
  ) {
    super(text.en);
  }
}

const UNKNOWN: Bilingual = { zh: '没有这个选项：{option}', en: 'unknown option {option}' };
const DID_YOU_MEAN: Bilingual = {
  zh: '没有这个选项：{option}（是不是 {like}？）',
  en: 'unknown option {option} (did you mean {like}?)',
};
const VALUE_MISSING: Bilingual = { zh: '{option} 后面要有值', en: '{option} needs a value' };
const VALUE_EXTRA: Bilingual = { zh: '{option} 后面不能有值', en: '{option} takes no value' };
const NOT_A_CHOICE: Bilingual = {
  zh: '{option} 只能是 {choices}，不能是 {value}',
  en: '{option} must be one of {choices}, not {value}',
};

/** @throws UsageError */
export function readArguments(argv: readonly string[], options: readonly Option[]): Arguments {
  const operands: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionOf(token.name, token.rawName, options);
    const value = givenValue(option, token);
    if (value === undefined) switches.add(option.name);
    else if (option.repeatable) lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
    else values.set(option.name, value);
  }
  return { operands, switches, values, lists };
}

function tokensOf(argv: readonly string[], options: readonly Option[]) {
  const table = options.map(({ name, short, value }) => {
    const type = value === undefined ? 'boolean' : 'string';
    return [name, { type, ...(short ? { short } : {}) }] as const;
  });
  const config = {
    args: [...argv],
    options: Object.fromEntries(table),
    strict: false,
    tokens: true,
  } as const;
  return parseArgs(config).tokens;
}

function optionOf(name: string, rawName: string, options: readonly Option[]): Option {
  const option = options.find((one) => one.name === name);
  if (option) return option;
  const like = nearest(
    name,
    options.map((one) => one.name),
  );
  if (like) throw new UsageError(DID_YOU_MEAN, { option: rawName, like: `--${like}` });
  throw new UsageError(UNKNOWN, { option: rawName });
}

interface ValueToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function givenValue(option: Option, token: ValueToken): string | undefined {
  const { value, rawName } = token;
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(VALUE_EXTRA, { option: rawName });
    return undefined;
  }
  if (!value || (value.startsWith('--') && !token.inlineValue))
    throw new UsageError(VALUE_MISSING, { option: rawName });
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(NOT_A_CHOICE, { option: rawName, choices: option.choices.join(', '), value });
  return value;
}
