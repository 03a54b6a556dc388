/** What the shells can complete, out of the tables of commands and options. */
import type { Locale } from '../../core/lint/types';
import type { Option } from '../arguments';
import { COMMANDS } from '../commands';

/** What may stand for a value: one of a list, a file, or anything. */
export type Values = readonly string[] | 'file' | 'any';

export interface OptionSpec {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  /** Undefined for a switch. */
  readonly values: Values | undefined;
  /** What follows a value of the list before it is whole: a rule's id takes = and a severity. */
  readonly settings?: readonly string[];
}

export interface CommandSpec {
  readonly name: string;
  readonly help: string;
  readonly options: readonly OptionSpec[];
  readonly operands: Values;
}

/** Every command. @param lists the ids of the rules and the names of the severities. */
export function commandSpecs(
  locale: Locale,
  lists: { readonly rules: readonly string[]; readonly severities: readonly string[] },
): CommandSpec[] {
  const commands = COMMANDS.map(
    ({ name, about, options, operands }): CommandSpec => ({
      name,
      help: firstSentence(about[locale]),
      options: options.map((option) => optionSpec(option, locale, lists)),
      operands: operands === 'rule' ? lists.rules : (operands ?? 'file'),
    }),
  );
  const names = COMMANDS.map(({ name }) => name);
  return [...commands, { name: 'help', help: '', options: [], operands: names }];
}

function optionSpec(
  { name, short, value, choices, help }: Option,
  locale: Locale,
  { rules, severities }: { readonly rules: readonly string[]; readonly severities: readonly string[] },
): OptionSpec {
  const spec = { name, short, help: help[locale] };
  if (value === undefined) return { ...spec, values: undefined };
  if (choices) return { ...spec, values: choices };
  if (value === 'RULE') return { ...spec, values: rules };
  if (value === 'ID=SEVERITY') return { ...spec, values: rules, settings: severities };
  return { ...spec, values: value === 'FILE' || value === 'DIR' ? 'file' : 'any' };
}

function firstSentence(text: string): string {
  return text.replace(/[。；;\n].*|\. .*|[.。]$/s, '');
}
