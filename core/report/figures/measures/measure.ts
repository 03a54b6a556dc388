import type { Sum } from '../sums';
import type { Measure } from './types';

const noParts = (): readonly Sum[] => [];

/** A measure with what most of them have: nobody named, nothing doubtful, no exceptions and no parts. */
export function measure(
  key: string,
  bases: readonly Sum[],
  more: Partial<Omit<Measure, 'key' | 'bases'>>,
): Measure {
  return { key, bases, exceptions: [], parts: noParts, isDoubtful: false, actor: 'none', ...more };
}
