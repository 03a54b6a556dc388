/** What may be typed in nianbao.config.json: fields, rule ids, severities and other fixed values. */
import { type JsonSlot, jsonSlotAt, jsonSlots } from '../lint/partial-json';
import { ruleById } from '../rules/index';
import type { Bilingual } from '../rules/types';
import type { About, Suggestion } from './types';
import { inBoth } from './words';

/**
 * The suggestions at an offset of a configuration file, whole or half typed. Loads zod: to be asked for only where a
 * configuration file is being edited.
 */
export async function suggestInConfig(text: string, offset: number): Promise<readonly Suggestion[]> {
  const slot = jsonSlotAt(text, offset);
  if (!slot) return [];
  const { nodeAt } = await import('../lint/config-schema');
  const { path, role, field } = slot;
  if (role === 'key') {
    const fields = Object.entries(nodeAt(path)?.properties ?? {});
    const taken = takenKeys(text, slot);
    return fields
      .filter(([name]) => !taken.has(name))
      .map(([name, { description }]) =>
        suggestion('field', `"${name}"`, slot, aboutField(slot, name, description)),
      );
  }
  const node = nodeAt(field === undefined ? [...path, 0] : [...path, field]);
  const values = node?.type === 'boolean' ? ['true', 'false'] : (node?.enum ?? []).map((one) => `"${one}"`);
  return values.map((value) => suggestion('setting', value, slot, undefined));
}

/** The other fields of the same object. */
function takenKeys(text: string, { path, range }: JsonSlot): ReadonlySet<string> {
  const place = path.join('/');
  const others = jsonSlots(text).filter(
    (slot) => slot.role === 'key' && slot.path.join('/') === place && slot.range.start !== range.start,
  );
  return new Set(others.map(({ typed }) => typed));
}

function aboutField({ path }: JsonSlot, name: string, description: string | undefined): About | undefined {
  if (path.at(-1) === 'rules' && ruleById(name)) return { rule: name };
  return description === undefined ? undefined : { text: inLanguages(description) };
}

function inLanguages(description: string): Bilingual {
  const [zh = '', en = zh] = description.split('\n\n');
  return { zh, en };
}

function suggestion(
  kind: 'field' | 'setting',
  written: string,
  { range }: JsonSlot,
  about: About | undefined,
): Suggestion {
  return {
    kind,
    label: inBoth(written.replaceAll('"', '')),
    ...(about && { about }),
    edit: { range, text: written },
    filter: written,
  };
}
