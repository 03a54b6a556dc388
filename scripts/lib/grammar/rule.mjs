// How the rules of the grammar are written: scopes without the suffix that all of them bear.

const SUFFIX = 'nianbao';

/** References to rules of the repository. */
export function include(...names) {
  return names.map((name) => ({ include: `#${name}` }));
}

/** Captures by number: a scope, or a rule of its own. */
export function captures(...scopes) {
  return Object.fromEntries(
    scopes
      .map((scope, index) => [index + 1, typeof scope === 'string' ? { name: scope } : scope])
      .filter(([, scope]) => scope !== undefined),
  );
}

/** The same rules with `.nianbao` behind every scope. */
export function withSuffix(value, key = '') {
  if (Array.isArray(value)) return value.map((entry) => withSuffix(entry));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withSuffix(entry, name)]));
  return (key === 'name' || key === 'contentName') && value !== 'Nianbao' ? suffixed(value) : value;
}

/** A name may be several scopes, the outer one first. */
function suffixed(scopes) {
  return scopes
    .split(' ')
    .map((scope) => `${scope}.${SUFFIX}`)
    .join(' ');
}
