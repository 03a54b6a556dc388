/** What rows, columns and cells are called in messages: short forms of the edition's labels, and English ones. */
import { OTHER_AS_ONE } from '../../edition/applications';
import type { Edition, Place, TableId } from '../../edition/types';
import type { Bilingual } from '../types';
import { withoutExplanation } from './printed-tables';

const ENGLISH_ROWS: Readonly<Record<string, string>> = {
  new: 'I. received this year',
  carryIn: 'II. carried over from last year',
  open: '(1) disclosed',
  partial: '(2) partly disclosed',
  denySecret: '(3)1 state secrets',
  denyLaw: '(3)2 barred by other law',
  deny3s1w: '(3)3 security and stability',
  denyThird: "(3)4 third parties' rights",
  denyInternal: '(3)5 internal affairs',
  denyProcess: '(3)6 information in process',
  denyCasefile: '(3)7 enforcement files',
  denyQuery: '(3)8 administrative look-up',
  unableNotHeld: '(4)1 not held',
  unableMake: '(4)2 would have to be made',
  unableUnclear: '(4)3 still unclear after correction',
  noprocPetition: '(5)1 petitions and complaints',
  noprocRepeat: '(5)2 repeated applications',
  noprocPublication: '(5)3 publications',
  noprocMassive: '(5)4 excessive applications',
  noprocConfirm: '(5)5 confirmation or re-issue',
  other19: '(6) otherwise handled',
  otherNoCorrect: '(6)1 not corrected in time',
  otherNoFee: '(6)2 fee not paid in time',
  otherOther: '(6)3 other',
  processed: '(7) total',
  carryOut: 'IV. carried over to next year',
  review: 'reconsideration',
  direct: 'litigation without reconsideration',
  after: 'litigation after reconsideration',
};

const ENGLISH_COLUMNS: Readonly<Record<string, string>> = {
  natural: 'natural persons',
  business: 'companies',
  research: 'research institutions',
  charity: 'public-interest organisations',
  legalsvc: 'legal services',
  orgother: 'other organisations',
  total: 'total',
  upheld: 'upheld',
  corrected: 'corrected',
  otherResult: 'other results',
  pending: 'pending',
};

type Namer = (edition: Edition, table: TableId, id: string) => Bilingual;

/** A row as messages name it: 一、本年新收, （三）1.属于国家秘密, （七）总计. */
export const rowName: Namer = knownByEdition((edition, table, row) => {
  const label = labelOf(edition, table, row);
  return { zh: label, en: ENGLISH_ROWS[row] ?? label };
});

/** A column as messages name it: 自然人, 总计. */
export const columnName: Namer = knownByEdition((edition, table, column) => {
  const columns = edition.tables.find(({ id }) => id === table)?.columns;
  const label = columns?.find(({ id }) => id === column)?.label ?? column;
  return { zh: label, en: ENGLISH_COLUMNS[column] ?? label };
});

/** There are few editions, tables and lines: each is named once. */
function knownByEdition(name: Namer): Namer {
  const known = new WeakMap<Edition, Map<string, Bilingual>>();
  return (edition, table, id) => {
    let names = known.get(edition);
    if (!names) {
      names = new Map();
      known.set(edition, names);
    }
    const key = `${table}/${id}`;
    let named = names.get(key);
    if (!named) {
      named = name(edition, table, id);
      names.set(key, named);
    }
    return named;
  };
}

/** A cell as messages name it: （七）总计·自然人. */
export function placeName(edition: Edition, { table, row, column }: Place): Bilingual {
  const inRow = rowName(edition, table, row);
  const inColumn = columnName(edition, table, column);
  return { zh: `${inRow.zh}·${inColumn.zh}`, en: `${inRow.en}, ${inColumn.en}` };
}

/** The mark of a row alone, where it has one: 一, （七）; else its name. */
export function rowMark(edition: Edition, table: TableId, row: string): Bilingual {
  const name = rowName(edition, table, row);
  const mark = /^(?:[一二三四]|（[一二三四五六七]）)/.exec(name.zh)?.[0] ?? name.zh;
  return { zh: mark, en: /^(?:[IVX]+(?=\. )|\(\d\)(?= ))/.exec(name.en)?.[0] ?? name.en };
}

function labelOf(edition: Edition, table: TableId, row: string): string {
  const rows = edition.tables.find(({ id }) => id === table)?.rows;
  const found = rows?.find(({ id }) => id === row) ?? (row === OTHER_AS_ONE.id ? OTHER_AS_ONE : undefined);
  if (found === undefined) return row;
  const group = /^\d/.test(found.label) ? edition.groups[found.group ?? ''] : undefined;
  return (group?.slice(0, group.indexOf('）') + 1) ?? '') + shortened(found.label);
}

/** Ends of labels that say nothing to who knows the form. */
const TAILS = ['政府信息公开申请数量', '继续办理'];

function shortened(label: string): string {
  const short = withoutExplanation(label);
  const tail = TAILS.find((candidate) => short.endsWith(candidate));
  return tail === undefined ? short : short.slice(0, -tail.length);
}
