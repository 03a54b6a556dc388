/** The findings of the four identity rules: one for each cause, under the first rule whose identity it breaks. */
import type { Cause, EvaluatedIdentity, PlacedCell, Repair } from '../../arithmetic/types';
import type { Edition, IdentityRuleId, TableId } from '../../edition/types';
import type { Bilingual, FindingDraft, RelatedDraft, RuleContext } from '../types';
import { carriedData, carriedPlaces, carriedWords } from './carried-words';
import type { IdentityData } from './identity-data';
import { fixesOf, totalOf } from './identity-fixes';
import { type CellAt, cellWords, identityWords, joined, phrase, slipWords } from './identity-wording';
import { placeName } from './place-names';

const WRONG = { zh: '{place}应为 {to}，现为 {from}', en: '{place} should be {to} and is {from}' };
const PERHAPS = { zh: '（疑似{slips}）', en: ' (perhaps {slips})' };
const SUSPECTED = { zh: '疑似{slips}。', en: 'Perhaps {slips}. ' };
const TO = { zh: '{place} {from} 改为 {to}', en: '{place} from {from} to {to}' };
const WAYS = { zh: '改动其一即可成立：{ways}。', en: ' One of these changes would do: {ways}.' };
const OR = { zh: '；或 ', en: '; or ' };
const SENTENCE = { zh: '。', en: '. ' };
const FULL_STOP = { zh: '。', en: '.' };
const NOTHING = { zh: '', en: '' };
const AND = { zh: '，', en: ', ' };
const NEXT = { zh: '；', en: '; ' };

/** Reports every cause in the report's tables whose rule is `rule`. */
export function reportCauses(context: RuleContext, rule: IdentityRuleId): void {
  for (const cause of context.analysis.causes) {
    if (cause.rule === rule) context.emit(findingOf(cause, context));
  }
}

function findingOf(cause: Cause, { report, document, neighbours }: RuleContext): FindingDraft {
  const table = cause.broken[0]?.identity.right[0]?.table;
  const read = table === undefined ? undefined : report.tables[table];
  if (table === undefined || read === undefined) throw new Error('a cause outside of the tables read');
  const edition = read.edition;
  const cellAt: CellAt = (place) => read.cells[place.row]?.[place.column];
  return {
    range: suspectOf(cause, cellAt).cell.range,
    message: messageOf(cause, edition, table, cellAt),
    related: relatedOf(cause, edition, cellAt),
    ...(cause.carried && { elsewhere: carriedPlaces(cause.carried, neighbours) }),
    fixes: fixesOf(cause, { text: document.text, edition, cellAt }),
    data: dataOf(cause),
    alsoSilencedBy: rulesOf(cause).filter((rule) => rule !== cause.rule),
  };
}

/** The culprit, else the total of the first identity that is broken. */
function suspectOf({ sole, repairs, broken }: Cause, cellAt: CellAt): PlacedCell {
  const culprit = sole ? repairs[0]?.place : undefined;
  const suspect = culprit ?? (broken[0] && totalOf(broken[0].identity, cellAt));
  if (suspect === undefined) throw new Error('a broken identity without a total');
  return suspect;
}

/** Culprit and slip first, where there are any, then every broken identity with its numbers, then the ways out. */
function messageOf(cause: Cause, edition: Edition, table: TableId, cellAt: CellAt): Bilingual {
  const identities = joined(
    [
      ...cause.broken.map((broken) => identityWords(broken, edition, cellAt)),
      ...(cause.carried ?? []).map((carried) => carriedWords(carried, edition)),
    ],
    NEXT,
  );
  const body = joined([identities, FULL_STOP], NOTHING);
  const isHypothesis = cause.repairs.length === 0 && cause.slips.length > 0;
  if (isHypothesis)
    return joined([phrase(SUSPECTED, { slips: slipsOf(cause, edition, table) }), body], NOTHING);
  if (cause.sole) return joined([culpritWords(cause, edition, table), SENTENCE, body], NOTHING);
  return cause.alternatives.length === 0 ? body : joined([body, waysOut(cause, edition)], NOTHING);
}

function slipsOf({ slips }: Cause, edition: Edition, table: TableId): Bilingual {
  return joined(
    slips.map((slip) => slipWords(slip, edition, table)),
    AND,
  );
}

/** （七）总计·自然人应为 153，现为 154（疑似一位数字写错）. */
function culpritWords(cause: Cause, edition: Edition, table: TableId): Bilingual {
  const cells = joined(
    cause.repairs.map((repair) => repairWords(WRONG, repair, edition)),
    AND,
  );
  if (cause.slips.length === 0) return cells;
  return joined([cells, phrase(PERHAPS, { slips: slipsOf(cause, edition, table) })], NOTHING);
}

/** The sets of cells of which one must change, where more than one would do. */
function waysOut({ alternatives }: Cause, edition: Edition): Bilingual {
  const ways = alternatives.map((set) =>
    joined(
      set.map((repair) => repairWords(TO, repair, edition)),
      AND,
    ),
  );
  return phrase(WAYS, { ways: joined(ways, OR) });
}

function repairWords(template: Bilingual, { place, value }: Repair, edition: Edition): Bilingual {
  return phrase(template, { place: placeName(edition, place), to: value, from: place.cell.value ?? '' });
}

/** Every cell of every broken identity, each once, in the order of the text. */
function relatedOf({ broken }: Cause, edition: Edition, cellAt: CellAt): RelatedDraft[] {
  const cells = new Map<string, PlacedCell>();
  for (const { identity } of broken)
    for (const place of [...identity.left, ...identity.right]) {
      const cell = cellAt(place);
      if (cell !== undefined) cells.set(`${place.row}/${place.column}`, { ...place, cell });
    }
  return [...cells.values()]
    .sort((a, b) => a.cell.range.start - b.cell.range.start)
    .map((place) => ({ range: place.cell.range, message: cellWords(edition, place) }));
}

function dataOf({ broken, sole, repairs, carried = [] }: Cause): IdentityData {
  const culprit = repairs.map(({ place: { table, row, column, cell }, value }) => ({
    table,
    row,
    column,
    value: cell.value ?? 0,
    repaired: value,
  }));
  const identities = [...broken.map(identityData), ...carried.map(carriedData)];
  return { identities, culprit: sole ? culprit : null };
}

function identityData({ identity, left, right }: EvaluatedIdentity): IdentityData['identities'][number] {
  const { rule: id, column, row } = identity;
  return {
    id,
    ...(column === undefined ? {} : { column }),
    ...(row === undefined ? {} : { row }),
    left,
    right,
  };
}

function rulesOf({ broken }: Cause): IdentityRuleId[] {
  return [...new Set(broken.map(({ identity }) => identity.rule))];
}
