import type { Bilingual, MessageArguments } from '../rules/types';
import type { Locale } from './types';

/**
 * A message in one language, its `{name}` places filled from `args`. What an argument holds is not looked at again.
 * @throws where a place has no argument.
 */
export function formatMessage(
  message: Bilingual,
  args: MessageArguments | undefined,
  locale: Locale,
): string {
  const template = message[locale];
  let open = template.indexOf('{');
  if (open < 0) return template;
  let out = '';
  let from = 0;
  while (open >= 0) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    out += template.slice(from, open) + argument(template.slice(open + 1, close), args, template);
    from = close + 1;
    open = template.indexOf('{', from);
  }
  return out + template.slice(from);
}

function argument(name: string, args: MessageArguments | undefined, template: string): string {
  const value = args?.[name];
  if (value === undefined) throw new Error(`no argument {${name}} for the message "${template}"`);
  return String(value);
}
