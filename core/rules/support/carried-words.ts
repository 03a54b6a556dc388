/** What an arithmetic finding says of 结转: the number in the other year's report that contradicts a cell. */
import type { Neighbours } from '../../archive/archive';
import { CARRY_OVER, counterpart } from '../../archive/carried';
import type { BrokenCarry } from '../../arithmetic/types';
import type { Edition } from '../../edition/types';
import type { Bilingual, ElsewhereDraft } from '../types';
import type { IdentityData } from './identity-findings';
import { phrase } from './identity-wording';
import { elsewhereAt } from './other-years';
import { placeName } from './place-names';

const FROM_LAST_YEAR: Bilingual = {
  zh: '{place} {now}，上年年报的结转下年度为 {value}',
  en: "{place} is {now}, last year's report handed on {value}",
};
const TO_NEXT_YEAR: Bilingual = {
  zh: '{place} {now}，下年年报的上年结转为 {value}',
  en: "{place} is {now}, next year's report took over {value}",
};

/** 二、上年结转·自然人 119，上年年报的结转下年度为 118. */
export function carriedWords({ place, value }: BrokenCarry, edition: Edition): Bilingual {
  return phrase(place.row === 'carryIn' ? FROM_LAST_YEAR : TO_NEXT_YEAR, {
    place: placeName(edition, place),
    now: place.cell.value ?? '',
    value,
  });
}

/** The broken 结转 among a finding's identities. */
export function carriedData({ place, value }: BrokenCarry): IdentityData['identities'][number] {
  return { id: CARRY_OVER, column: place.column, left: place.cell.value ?? 0, right: value };
}

/** The cells of the other years' reports. */
export function carriedPlaces(
  carried: readonly BrokenCarry[],
  neighbours: Neighbours | undefined,
): ElsewhereDraft[] {
  return carried.flatMap(({ place }) => {
    const other = counterpart(place);
    const entry = place.row === 'carryIn' ? neighbours?.lastYear : neighbours?.nextYear;
    return other ? elsewhereAt(entry, other) : [];
  });
}
