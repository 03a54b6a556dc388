/** The number that makes the identities of a blank or a wrong cell hold, with the reason. */
import type { EvaluatedIdentity } from '../arithmetic/types';
import type { Edition, Place } from '../edition/types';
import { formulaOf, identitiesOf, partsName } from '../explain/calculation';
import { isSamePlace } from '../locate/identities';
import { cellAt, type LocatedCell } from '../locate/place';
import type { Cell, ReportTable } from '../report/types';
import { blankValues, isEmpty } from '../rules/support/blank-values';
import { joined, phrase } from '../rules/support/identity-wording';
import { numberEdits } from '../rules/support/number-edit';
import type { Bilingual, TextEdit } from '../rules/types';
import type { Asked, Suggester, Suggestion } from './types';
import { inBoth } from './words';

const SUM: Bilingual = { zh: '{parts} {value}', en: '{parts}: {value}' };
const MAKES: Bilingual = { zh: '使 {formula} 成立', en: 'makes {formula} hold' };
const FOLLOWS: Bilingual = { zh: '按勾稽关系由其余各格得出', en: 'follows from the other cells' };
const AND: Bilingual = { zh: '；', en: '; ' };
const BLANKS = ' \u00a0\u3000';

export const suggestValues: Suggester = (asked) => {
  const found = cellAt(asked.document, asked.offset) ?? blankAhead(asked);
  if (!found || found.report !== asked.report) return [];
  const asksFor = valuesFor(found, asked);
  return [...asksFor].flatMap(([value, reasons], index) => {
    const edit = editFor(found, value, asked);
    if (edit === undefined) return [];
    const { raw } = found.cell;
    const suggestion: Suggestion = {
      kind: 'value',
      label: inBoth(String(value)),
      detail: joined(reasons, AND),
      edit,
      filter: raw === '' ? String(value) : `${raw} ${value}`,
      ...(index === 0 && asksFor.size === 1 && { preselect: true }),
    };
    return [suggestion];
  });
};

/** The blank cell in whose spaces the offset stands: its own place is at their end. */
function blankAhead({ document, report, offset, line }: Asked): LocatedCell | undefined {
  let at = offset;
  while (at < line.end && BLANKS.includes(document.text.charAt(at))) at++;
  const found = cellAt(document, at);
  return found?.report === report && found.cell.form === 'blank' ? found : undefined;
}

/** The numbers that identities ask for, those that most of them ask for first, each with the reasons. */
function valuesFor(
  found: LocatedCell,
  { analysis, report }: Asked,
): ReadonlyMap<number, readonly Bilingual[]> {
  const { table, row, column, cell } = found;
  const place: Place = { table: table.id, row, column };
  const told = identitiesOf(analysis.identities, place).filter((one) => isDetermined(one, place, table));
  if (!isEmpty(cell) && (cell.form !== 'number' || !isWrong(told, place, found, analysis))) return new Map();
  const values = new Map<number, Bilingual[]>();
  for (const one of told) {
    const value = valueIn(one, place, cell);
    if (value < 0 || !Number.isInteger(value) || value === cell.value) continue;
    values.set(value, [...(values.get(value) ?? []), reasonOf(one, place, value, table.edition)]);
  }
  if (values.size === 0 && isEmpty(cell) && told.length === 0) {
    const derived = isInIdentity(analysis.identities, place)
      ? blankValues(report, analysis).get(cell)
      : undefined;
    if (derived !== undefined) values.set(derived, [FOLLOWS]);
  }
  return new Map([...values].sort(([, a], [, b]) => b.length - a.length));
}

function isInIdentity(identities: readonly EvaluatedIdentity[], place: Place): boolean {
  return identitiesOf(identities, place).length > 0;
}

/** Whether all other cells are numbers, so that the identity leaves one number for this one. */
function isDetermined({ identity }: EvaluatedIdentity, place: Place, table: ReportTable): boolean {
  const inDoubt =
    identity.rule === 'result-total' &&
    (table.unknownRows.length > 0 || table.unread.some(({ reason }) => reason === 'no-label'));
  if (inDoubt) return false;
  return [...identity.left, ...identity.right].every((other) => {
    const cell = table.cells[other.row]?.[other.column];
    return isSamePlace(other, place) || (cell?.form === 'number' && !cell.unit?.startsWith('万'));
  });
}

/**
 * Whether a number is to be doubted: none of its identities holds, or the arithmetic itself would change it. Where
 * one holds and one fails, the fault is more likely elsewhere.
 */
function isWrong(
  told: readonly EvaluatedIdentity[],
  place: Place,
  { cell }: LocatedCell,
  { causes }: Asked['analysis'],
): boolean {
  if (told.length > 0 && told.every(({ verdict }) => verdict === 'fails')) return true;
  return causes.some(({ alternatives }) =>
    alternatives.flat().some((repair) => isSamePlace(repair.place, place) && repair.place.cell === cell),
  );
}

function valueIn({ identity, left, right }: EvaluatedIdentity, place: Place, { value }: Cell): number {
  const isTotal = identity.right.some((other) => isSamePlace(other, place));
  return Math.round(((value ?? 0) + (isTotal ? left - right : right - left)) * 1e6) / 1e6;
}

function reasonOf({ identity }: EvaluatedIdentity, place: Place, value: number, edition: Edition): Bilingual {
  const [total] = identity.right;
  const isSum = identity.rule !== 'applications-balance' && total !== undefined && isSamePlace(total, place);
  if (isSum) return phrase(SUM, { parts: partsName(identity), value });
  return phrase(MAKES, { formula: formulaOf(identity, edition) });
}

/** One edit that holds the offset; undefined where the number cannot be written in one. */
function editFor(
  { cell }: LocatedCell,
  value: number,
  { document, offset, line }: Asked,
): TextEdit | undefined {
  if (cell.form === 'dash') return { range: cell.range, text: String(value) };
  if (cell.form === 'blank') return fillEdit(document.text, cell, offset, line.start, String(value));
  const [edit, ...more] = numberEdits(document.text, cell, value) ?? [];
  const isHere = edit && more.length === 0 && edit.range.start <= offset && offset <= edit.range.end;
  return isHere ? edit : undefined;
}

/** Between pipes the blanks give way, so that an aligned table stays so; elsewhere the number is put in. */
function fillEdit(text: string, { range }: Cell, offset: number, lineStart: number, value: string): TextEdit {
  if (range.end > range.start && range.start <= offset && offset <= range.end) return { range, text: value };
  if (text[range.end] !== '|') return { range: { start: offset, end: offset }, text: value };
  let start = range.end;
  while (start > lineStart && BLANKS.includes(text.charAt(start - 1))) start--;
  const written = ` ${value} `;
  return { range: { start, end: range.end }, text: written.padEnd(range.end - start) };
}
