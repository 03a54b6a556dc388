/** What an arithmetic finding says of other reports: of 结转 and of the members' sum, where they contradict a cell. */
import type { Neighbours } from '../../archive/archive';
import { CARRY_OVER, counterpart } from '../../archive/carried';
import { ROLL_UP } from '../../archive/roll-up/summed';
import type { BrokenCarry } from '../../arithmetic/types';
import type { Edition } from '../../edition/types';
import type { Bilingual, ElsewhereDraft } from '../types';
import type { IdentityData } from './identity-data';
import { phrase } from './identity-wording';
import { elsewhereAt } from './other-years';
import { placeName } from './place-names';
import { explainingPlaces, summedWords } from './roll-up-differences';

const FROM_LAST_YEAR: Bilingual = {
  zh: '{place} {now}，上年年报的结转下年度为 {value}',
  en: "{place} is {now}, last year's report handed on {value}",
};
const TO_NEXT_YEAR: Bilingual = {
  zh: '{place} {now}，下年年报的上年结转为 {value}',
  en: "{place} is {now}, next year's report took over {value}",
};

/** 二、上年结转·自然人 119，上年年报的结转下年度为 118. */
export function carriedWords(broken: BrokenCarry, edition: Edition): Bilingual {
  if (broken.source === 'members') return summedWords(broken, edition);
  const { place, value } = broken;
  return phrase(place.row === 'carryIn' ? FROM_LAST_YEAR : TO_NEXT_YEAR, {
    place: placeName(edition, place),
    now: place.cell.value ?? '',
    value,
  });
}

/** The broken 结转 or roll-up among a finding's identities. */
export function carriedData({ place, value, source }: BrokenCarry): IdentityData['identities'][number] {
  const { table, row, column } = place;
  if (source === 'members')
    return { id: ROLL_UP, table, row, column, left: place.cell.value ?? 0, right: value };
  return { id: CARRY_OVER, column: place.column, left: place.cell.value ?? 0, right: value };
}

/** The cells of the other reports. */
export function carriedPlaces(
  carried: readonly BrokenCarry[],
  neighbours: Neighbours | undefined,
): ElsewhereDraft[] {
  return carried.flatMap((broken) => {
    if (broken.source === 'members') return explainingPlaces(broken, neighbours?.rollUp);
    const { place } = broken;
    const other = counterpart(place);
    const entry = place.row === 'carryIn' ? neighbours?.lastYear : neighbours?.nextYear;
    return other ? elsewhereAt(entry, other) : [];
  });
}
