/** The words of arithmetic findings: broken identities with their numbers, slips, cells. */
import type { EvaluatedIdentity, PlacedCell, Slip, SlipKind } from '../../arithmetic/types';
import type { Edition, Identity, Place } from '../../edition/types';
import { formatMessage } from '../../lint/message';
import type { Cell } from '../../report/types';
import type { Bilingual } from '../types';
import { columnName, placeName, rowMark, rowName } from './place-names';

/** The cell at a place of the table that is spoken of; undefined where none was read. */
export type CellAt = (place: Place) => Cell | undefined;

type Arguments = Readonly<Record<string, Bilingual | string | number>>;

/**
 * Fills `{name}` places in both languages; an argument may itself be in both. Each language is worded when it is asked for:
 * a finding is told in one.
 */
export function phrase(template: Bilingual, args: Arguments): Bilingual {
  return {
    get zh() {
      return formatMessage(template, argumentsIn('zh', args), 'zh');
    },
    get en() {
      return formatMessage(template, argumentsIn('en', args), 'en');
    },
  };
}

function argumentsIn(locale: 'zh' | 'en', args: Arguments): Record<string, string | number> {
  const own: Record<string, string | number> = {};
  for (const name in args) {
    const value = args[name] as Arguments[string];
    own[name] = typeof value === 'object' ? value[locale] : value;
  }
  return own;
}

/** Several phrases after one another, with a separator for each language. */
export function joined(phrases: readonly Bilingual[], separator: Bilingual): Bilingual {
  return {
    get zh() {
      return phrases.map(({ zh }) => zh).join(separator.zh);
    },
    get en() {
      return phrases.map(({ en }) => en).join(separator.en);
    },
  };
}

const BALANCE: Bilingual = {
  zh: '{what}：{left}＝{leftSum}，{right}＝{rightSum}，相差 {difference}',
  en: '{what}: {left} = {leftSum}, {right} = {rightSum}, difference {difference}',
};
const SUM: Bilingual = {
  zh: '{what}：{left}＝{leftSum}，{right}，相差 {difference}',
  en: '{what}: {left} = {leftSum}, {right}, difference {difference}',
};
const PART: Bilingual = { zh: '{name}（{value}）', en: '{name} ({value})' };
const RESULTS: Bilingual = { zh: '（一）至（六）{numbers}', en: '(1) to (6) {numbers}' };
const PLUS: Bilingual = { zh: '＋', en: ' + ' };

/** A broken identity with its numbers: 自然人：一（154）＋二（3）＝157，（七）（154）＋四（0）＝154，相差 3. */
export function identityWords(
  { identity, left, right }: EvaluatedIdentity,
  edition: Edition,
  cellAt: CellAt,
): Bilingual {
  const isBalance = identity.rule === 'applications-balance';
  return phrase(isBalance ? BALANCE : SUM, {
    what: subjectOf(identity, edition),
    left:
      identity.rule === 'result-total'
        ? resultNumbers(identity, cellAt)
        : partsOf(identity, 'left', edition, cellAt),
    leftSum: left,
    right: partsOf(identity, 'right', edition, cellAt),
    rightSum: right,
    difference: decimal(Math.abs(left - right)),
  });
}

/** The row or column that an identity speaks of. */
function subjectOf({ row, column, right }: Identity, edition: Edition): Bilingual {
  const table = right[0]?.table ?? 'table3';
  if (column !== undefined) return columnName(edition, table, column);
  return rowName(edition, table, row ?? '');
}

/** The numbers of the results that are not 0. */
function resultNumbers({ left }: Identity, cellAt: CellAt): Bilingual {
  const numbers = left.flatMap((place) => cellAt(place)?.value || []).map(String);
  const shown = (numbers.length === 0 ? ['0'] : numbers).map((number) => ({ zh: number, en: number }));
  return phrase(RESULTS, { numbers: joined(shown, PLUS) });
}

/** One side of an identity, each cell with its number; of the parts of a sum only those that are not 0. */
function partsOf(identity: Identity, side: 'left' | 'right', edition: Edition, cellAt: CellAt): Bilingual {
  const isBalance = identity.rule === 'applications-balance';
  const places = identity[side];
  const filled = places.filter((place) => cellAt(place)?.value !== 0);
  const shown = isBalance || side === 'right' ? places : filled.length > 0 ? filled : places.slice(0, 1);
  const parts = shown.map((place) =>
    phrase(PART, { name: partName(identity, place, edition), value: cellAt(place)?.value ?? '' }),
  );
  return joined(parts, PLUS);
}

function partName({ column }: Identity, place: Place, edition: Edition): Bilingual {
  return column === undefined
    ? columnName(edition, place.table, place.column)
    : rowMark(edition, place.table, place.row);
}

/** A difference of printed numbers, without the noise of binary fractions. */
function decimal(value: number): number {
  return Number(value.toFixed(6));
}

const CELL: Bilingual = { zh: '{place}：{value}', en: '{place}: {value}' };

/** A cell of a broken identity, for the list of related places. */
export function cellWords(edition: Edition, place: PlacedCell): Bilingual {
  return phrase(CELL, { place: placeName(edition, place), value: place.cell.value ?? '' });
}

const SLIPS: Readonly<Record<SlipKind, Bilingual>> = {
  'digits-swapped': { zh: '两位数字写反了', en: 'two digits swapped' },
  'digit-lost': { zh: '漏了一位数字', en: 'a digit lost' },
  'digit-doubled': { zh: '多写了一位数字', en: 'a digit doubled' },
  'digit-wrong': { zh: '一位数字写错', en: 'one digit wrong' },
  'row-off': { zh: '与{from}串了行', en: 'one row off, see {from}' },
  'column-off': { zh: '与{from}串了列', en: 'one column off, see {from}' },
  'copied-row': { zh: '{to}照抄了{copied}', en: '{to} copies {copied}' },
  'total-zero': { zh: '总计留作 0', en: 'a total left 0' },
  'cells-glued': { zh: '与{from}的数连在了一起', en: 'run together with {from}' },
  'cells-split': { zh: '与{from}本是一个数', en: 'one number torn in two, see {from}' },
};
const LINE_ZERO: Bilingual = { zh: '{line}留作 0', en: '{line} left 0' };
const LINE_SHIFTED: Bilingual = { zh: '{line}整行错了一列', en: '{line} is shifted by one column' };

/** How the wrong number seems to have come about: （七）照抄了一. */
export function slipWords(slip: Slip, edition: Edition, table: Place['table']): Bilingual {
  if (slip.line !== undefined) {
    const { row, column } = slip.line;
    const line = row !== undefined ? rowMark(edition, table, row) : columnName(edition, table, column ?? '');
    return phrase(slip.kind === 'total-zero' ? LINE_ZERO : LINE_SHIFTED, { line });
  }
  const [copied, to] = (slip.rows ?? ['', '']).map((row) => rowMark(edition, table, row));
  return phrase(SLIPS[slip.kind], {
    from: slip.from === undefined ? '' : placeName(edition, slip.from),
    copied: copied ?? '',
    to: to ?? '',
  });
}
