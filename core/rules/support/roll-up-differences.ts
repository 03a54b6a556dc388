/** A difference between a report and the sum of its members, in words; also within an arithmetic finding. */

import type { Member, RollUp } from '../../archive/roll-up';
import type { Difference, DifferentCell, Slip } from '../../archive/roll-up/differences';
import { decimal } from '../../archive/roll-up/given';
import { ROLL_UP } from '../../archive/roll-up/summed';
import type { BrokenCarry } from '../../arithmetic/types';
import type { Edition } from '../../edition/types';
import type { Report } from '../../report/types';
import type { Bilingual, ElsewhereDraft, FindingDraft, RelatedDraft } from '../types';
import { joined, phrase } from './identity-wording';
import { elsewhereAt, numberAt } from './other-years';
import { placeName } from './place-names';

const DIFFERS: Bilingual = {
  zh: '{count} 格与各成员之和不符：{cells}。',
  en: "Cells that are not the sum of the members' reports, {count}: {cells}.",
};
const LESS: Bilingual = {
  zh: '{count} 格比已交的成员之和还少：{cells}。',
  en: 'Cells that are less than the members that handed in add up to, {count}: {cells}.',
};
const CELL: Bilingual = {
  zh: '{place} {value}，成员之和 {sum}',
  en: '{place} is {value}, the members add up to {sum}',
};
const MORE: Bilingual = { zh: '{cells}等', en: '{cells} and so on' };
const NEXT: Bilingual = { zh: '；', en: '; ' };
const OR: Bilingual = { zh: '或', en: ' or ' };
const NOTHING: Bilingual = { zh: '', en: ' ' };
const RELATED: Bilingual = {
  zh: '{place}：{value}，成员之和 {sum}',
  en: '{place}: {value}, sum of the members {sum}',
};

/** Certain where a member settles many cells, else only possible. */
const SLIPS: Readonly<Record<Slip, Bilingual>> = {
  'left-out': {
    zh: '差数正是{members}的数，可能漏计。',
    en: 'The difference is what {members} gives: perhaps left out.',
  },
  'counted-twice': {
    zh: '差数正是{members}的数，可能重复计算。',
    en: 'The difference is what {members} gives: perhaps counted twice.',
  },
  'counted-elsewhere': {
    zh: '差数正是{members}的数，而它在别处统计，可能误计。',
    en: 'The difference is what {members} gives, which is counted elsewhere.',
  },
  unlisted: {
    zh: '差数正是{members}的数，而它不在成员名单中。',
    en: 'The difference is what {members} gives, which is not listed as a member.',
  },
  'in-yuan': {
    zh: '{members}的数按元换算成万元，正好相符；它填的可能是元。',
    en: 'It is the sum if the number of {members} is in 元 and not in 万元.',
  },
  'last-year': {
    zh: '差数正是{members}上年与本年之差，可能用了上年的数，也可能它本年的数填错了。',
    en: "The difference is that between last year's and this year's report of {members}: perhaps last year's numbers, or its own for this year are wrong.",
  },
};

/** Cells that a message names; all of them are related places. */
const MOST_NAMED = 3;
const MOST_RELATED = 20;

/** A difference as a finding. */
export function differenceFinding(difference: Difference, rollUp: RollUp, report: Report): FindingDraft {
  const { cells, slip, members } = difference;
  const [first] = cells;
  const cell = first && numberAt(report, first.place);
  if (first === undefined || cell === undefined) throw new Error('a difference without a cell');
  const template = rollUp.outstanding.length > 0 ? LESS : DIFFERS;
  const message = phrase(template, { count: cells.length, cells: cellsWords(cells, rollUp.edition) });
  return {
    range: cell.range,
    message: slip === undefined ? message : joined([message, slipWords(slip, members)], NOTHING),
    ...(slip !== undefined && { severity: 'warning' as const }),
    related: cells.slice(0, MOST_RELATED).flatMap((one) => relatedTo(one, rollUp.edition, report)),
    elsewhere: cells.slice(0, MOST_RELATED).flatMap(({ place }) => placesIn(members, place)),
    data: {
      identities: cells.map(({ place, value, sum }) => ({ id: ROLL_UP, ...place, left: value, right: sum })),
      culprit: null,
    },
  };
}

function cellsWords(cells: readonly DifferentCell[], edition: Edition): Bilingual {
  const named = joined(
    cells
      .slice(0, MOST_NAMED)
      .map(({ place, value, sum }) => phrase(CELL, { place: placeName(edition, place), value, sum })),
    NEXT,
  );
  return cells.length > MOST_NAMED ? phrase(MORE, { cells: named }) : named;
}

function slipWords(slip: Slip, members: readonly Member[]): Bilingual {
  const names = members.map(({ name }) => ({ zh: name, en: name }));
  return phrase(SLIPS[slip], { members: joined(names, OR) });
}

function relatedTo({ place, value, sum }: DifferentCell, edition: Edition, report: Report): RelatedDraft[] {
  const cell = numberAt(report, place);
  if (cell === undefined) return [];
  return [{ range: cell.range, message: phrase(RELATED, { place: placeName(edition, place), value, sum }) }];
}

function placesIn(members: readonly Member[], place: DifferentCell['place']): ElsewhereDraft[] {
  return members.flatMap(({ entry }) => (entry?.quantities.value(place) ? elsewhereAt(entry, place) : []));
}

/** 一、本年新收·自然人 119，各成员之和为 118. */
export function summedWords({ place, value }: BrokenCarry, edition: Edition): Bilingual {
  return phrase(CELL, { place: placeName(edition, place), value: place.cell.value ?? '', sum: value });
}

/** More members than these explain nothing. */
const MOST_EXPLAINING = 3;

/** The members whose number is the difference. */
export function explainingPlaces(
  { place, value }: BrokenCarry,
  rollUp: RollUp | undefined,
): ElsewhereDraft[] {
  const difference = Math.abs(decimal((place.cell.value ?? 0) - value));
  const parts = rollUp?.cellAt(place)?.parts.filter((part) => part.value === difference) ?? [];
  return parts.length > MOST_EXPLAINING ? [] : parts.flatMap(({ entry }) => elsewhereAt(entry, place));
}
