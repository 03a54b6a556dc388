import type { Bilingual, TextEdit } from '../../rules/types';

/** Edits, and what was left as it is. */
export interface Part {
  readonly edits: readonly TextEdit[];
  readonly left: readonly Bilingual[];
}
