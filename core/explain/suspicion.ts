/** What the arithmetic suspects of one cell: that it should hold another number, or that its row was copied. */
import type { Analysis, Cause, Repair } from '../arithmetic/types';
import type { Edition, Place } from '../edition/types';
import { isSamePlace } from '../locate/identities';
import { joined, phrase, slipWords } from '../rules/support/identity-wording';
import type { Bilingual } from '../rules/types';

const SHOULD_BE: Bilingual = {
  zh: '应为 {to}，现为 {from}{slips}。',
  en: 'Should be {to} and is {from}{slips}.',
};
const ONE_OF: Bilingual = {
  zh: '改为 {to} 是使不符的关系成立的改法之一（现为 {from}）。',
  en: 'Changing it from {from} to {to} is one of the ways to make the broken identities hold.',
};
const PERHAPS: Bilingual = { zh: '（疑似{slips}）', en: ' (perhaps {slips})' };
const SUSPECTED: Bilingual = { zh: '疑似{slips}。', en: 'Perhaps {slips}.' };
const AND: Bilingual = { zh: '，', en: ', ' };
const NOTHING: Bilingual = { zh: '', en: '' };

/** What is suspected of a cell, one sentence for each cause that it takes part in. */
export function suspicionsOf({ causes }: Analysis, place: Place, edition: Edition): readonly Bilingual[] {
  return causes.flatMap((cause) => suspicionOf(cause, place, edition) ?? []);
}

function suspicionOf(cause: Cause, place: Place, edition: Edition): Bilingual | undefined {
  const slips = joined(
    cause.slips.map((slip) => slipWords(slip, edition, place.table)),
    AND,
  );
  if (cause.repairs.length === 0 && cause.slips.length > 0)
    return isBrokenAt(cause, place) ? phrase(SUSPECTED, { slips }) : undefined;
  const repair = cause.alternatives.flat().find((one) => isSamePlace(one.place, place));
  if (repair === undefined) return undefined;
  if (!cause.sole) return phrase(ONE_OF, numbersOf(repair));
  return phrase(SHOULD_BE, {
    ...numbersOf(repair),
    slips: cause.slips.length > 0 ? phrase(PERHAPS, { slips }) : NOTHING,
  });
}

function numbersOf({ place, value }: Repair): { readonly to: number; readonly from: number | string } {
  return { to: value, from: place.cell.value ?? '' };
}

function isBrokenAt({ broken }: Cause, place: Place): boolean {
  return broken.some(({ identity }) =>
    [...identity.left, ...identity.right].some((one) => isSamePlace(one, place)),
  );
}
