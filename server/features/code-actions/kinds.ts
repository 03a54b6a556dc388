/** The kinds of actions, from which clients choose. */

export const KINDS = {
  /** Repairs what a finding says. */
  fix: 'quickfix',
  /** Silences a finding, or tells more of it. */
  suppress: 'quickfix.suppress.nianbao',
  page: 'quickfix.page.nianbao',
  /** Goes where a finding's numbers stand. */
  places: 'quickfix.places.nianbao',
  /** Numbers that follow from others. */
  fill: 'refactor.rewrite.nianbao.fill',
  sum: 'refactor.rewrite.nianbao.sum',
  /** Prose from the tables. */
  update: 'refactor.rewrite.nianbao.update',
  write: 'refactor.rewrite.nianbao.write',
  convert: 'refactor.rewrite.nianbao.convert',
  /** For the whole file, when asked for. */
  fixAll: 'source.fixAll.nianbao',
  complete: 'source.complete.nianbao',
} as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Whether one of the kinds asked for is this one, or holds it. Kinds for the whole file must be asked for. */
export function isAsked(only: readonly string[] | undefined, kind: Kind): boolean {
  if (!only) return !kind.startsWith('source.');
  return only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}
