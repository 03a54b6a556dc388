/** Cells of the same body's reports for other years, as findings name them. */
import type { ReportEntry } from '../../archive/entry';
import { keyOf } from '../../archive/quantities';
import type { Cause } from '../../arithmetic/types';
import { editionById } from '../../edition';
import type { Place } from '../../edition/types';
import type { Cell, Report } from '../../report/types';
import type { Bilingual, ElsewhereDraft } from '../types';
import { phrase } from './identity-wording';
import { placeName } from './place-names';

const CELL: Bilingual = { zh: '{year}年年报 {place}：{value}', en: 'report for {year}, {place}: {value}' };

/** A cell of another year's report, for the list of related places; none where nothing was read there. */
export function elsewhereAt(entry: ReportEntry | undefined, place: Place): ElsewhereDraft[] {
  const value = entry?.quantities.value(place);
  if (entry === undefined || value === undefined) return [];
  const name = placeName(editionById(entry.edition), place);
  return [
    {
      file: entry.file,
      place: entry.quantities.range(place),
      message: phrase(CELL, { year: entry.year ?? '', place: name, value }),
    },
  ];
}

/** A cell of the report that holds a number. */
export function numberAt({ tables }: Report, { table, row, column }: Place): NumberCell | undefined {
  const cell = tables[table]?.cells[row]?.[column];
  return cell?.form === 'number' && cell.value !== null ? (cell as NumberCell) : undefined;
}

export interface NumberCell extends Cell {
  readonly value: number;
}

/** The cells, by `keyOf`, that the report's arithmetic calls wrong, or perhaps wrong where another one may be. */
export function suspectsIn(causes: readonly Cause[]): ReadonlySet<string> {
  const repairs = causes.flatMap(({ repairs, alternatives }) => [repairs, ...alternatives].flat());
  return new Set(repairs.map(({ place }) => keyOf(place)));
}
