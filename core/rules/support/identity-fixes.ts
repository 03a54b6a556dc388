/** Repairs for broken identities. Each writes a digit, so each is a choice. */
import type { Cause, PlacedCell, Repair } from '../../arithmetic/types';
import type { Edition, Identity } from '../../edition/types';
import type { FixDraft, TextEdit } from '../types';
import { type CellAt, joined, phrase } from './identity-wording';
import { numberEdits } from './number-edit';
import { placeName } from './place-names';

/** What a fix is made from. */
export interface FixSource {
  readonly text: string;
  readonly edition: Edition;
  readonly cellAt: CellAt;
}

const CHANGE = { zh: '把{place} {from} 改为 {to}', en: 'Change {place} from {from} to {to}' };
const AND = { zh: '，', en: '; ' };
const CHANGE_MANY = { zh: '改 {count} 格：{changes}', en: 'Change {count} cells: {changes}' };
const ONE_OF_MANY = { zh: '{place} {from}→{to}', en: '{place} {from} → {to}' };
/** A total set to the sum of its parts. */
export const TO_SUM = {
  zh: '把{place} {from} 改为各项之和 {to}',
  en: 'Change {place} from {from} to the sum of its parts, {to}',
};

/** Totals set to the sum of their parts that one finding offers at most. */
const MOST_SUMS = 5;
/** Changes up to this number are written out one by one in the title. */
const FEW = 2;

/** The fixes of a cause: first what makes everything hold, then each total set to the sum of its parts. */
export function fixesOf(cause: Cause, source: FixSource): FixDraft[] {
  const repairs = cause.alternatives.flatMap((set) => fixOf(set, source) ?? []);
  const known = new Set(cause.alternatives.filter((set) => set.length === 1).map((set) => keyOf(set)));
  return [...repairs, ...sumsOf(cause, source, known)];
}

function fixOf(repairs: readonly Repair[], source: FixSource): FixDraft | undefined {
  const edits: TextEdit[] = [];
  for (const { place, value } of repairs) {
    const change = numberEdits(source.text, place.cell, value);
    if (change === undefined) return undefined;
    edits.push(...change);
  }
  const few = repairs.length <= FEW;
  const changes = joined(
    repairs.map((repair) => words(few ? CHANGE : ONE_OF_MANY, repair, source.edition)),
    AND,
  );
  const title = few ? changes : phrase(CHANGE_MANY, { count: repairs.length, changes });
  return { kind: 'choice', title, edits };
}

function words(template: typeof CHANGE, { place, value }: Repair, edition: Edition): typeof CHANGE {
  return phrase(template, { place: placeName(edition, place), from: place.cell.value ?? '', to: value });
}

/** 「把总计改为各项之和」 for the broken sums whose total is not already repaired so. */
function sumsOf({ broken }: Cause, source: FixSource, known: Set<string>): FixDraft[] {
  const fixes: FixDraft[] = [];
  for (const { identity, left } of broken) {
    const place = totalOf(identity, source.cellAt);
    if (identity.rule === 'applications-balance' || place === undefined || !Number.isInteger(left)) continue;
    const repair = { place, value: left };
    if (left < 0 || known.has(keyOf([repair])) || fixes.length === MOST_SUMS) continue;
    known.add(keyOf([repair]));
    const edits = numberEdits(source.text, place.cell, left);
    if (edits !== undefined)
      fixes.push({ kind: 'choice', title: words(TO_SUM, repair, source.edition), edits });
  }
  return fixes;
}

/** The cell that holds the total of an identity: （七） of a balance or a column, 总计 of a row or a block. */
export function totalOf(identity: Identity, cellAt: CellAt): PlacedCell | undefined {
  const place = identity.right[0];
  const cell = place === undefined ? undefined : cellAt(place);
  return place === undefined || cell === undefined ? undefined : { ...place, cell };
}

function keyOf(repairs: readonly Repair[]): string {
  return repairs.map(({ place, value }) => `${place.row}/${place.column}=${value}`).join();
}
