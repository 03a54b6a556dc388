import type { Bilingual, TextEdit } from '../types';

/** A change that can be made at a place, or the reason why it cannot. */
export interface Amendment {
  readonly title: Bilingual;
  readonly change: { readonly edits: readonly TextEdit[] } | { readonly refused: Bilingual };
}
