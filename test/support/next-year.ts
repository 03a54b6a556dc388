/** The report of the year after: random, and true to what its predecessor handed on. */
import { type Figures, figuresFrom } from './random-report';

/** Takes 上年结转, 现行有效 and, from 2019 to 2020, 上一年项目数量 over from `before`. */
export function yearAfter(before: Figures, seed: number): Figures {
  const after = figuresFrom(before.edition.id, seed);
  takeOver(after, before);
  followDocuments(after, before);
  followItems(after, before);
  return { ...after, body: before.body, year: before.year + 1 };
}

/** 一 is what （七） and 四 ask for beside 二; where 二 alone is more, 四 grows. */
function takeOver({ tables: { table3 } }: Figures, before: Figures): void {
  const { carryIn = {}, carryOut = {}, processed = {}, new: received = {} } = table3;
  const parts = Object.keys(carryIn).filter((column) => column !== 'total');
  for (const column of parts) {
    const taken = before.tables.table3.carryOut?.[column] ?? 0;
    carryIn[column] = taken;
    carryOut[column] = Math.max(carryOut[column] ?? 0, taken - (processed[column] ?? 0));
    received[column] = (processed[column] ?? 0) + carryOut[column] - taken;
  }
  for (const row of [carryIn, carryOut, received])
    row.total = parts.reduce((sum, column) => sum + (row[column] ?? 0), 0);
}

function followDocuments({ tables }: Figures, before: Figures): void {
  for (const [id, row] of Object.entries(tables.t2_1 ?? {})) {
    const valid = before.tables.t2_1[id]?.valid;
    if (valid === undefined || row.valid === undefined) continue;
    row.repealed = Math.min(row.repealed ?? 0, valid + (row.made ?? 0));
    row.valid = valid + (row.made ?? 0) - row.repealed;
  }
}

function followItems({ tables }: Figures, before: Figures): void {
  for (const [table, rows] of Object.entries(tables))
    for (const [id, row] of Object.entries(rows)) {
      const last = before.tables[table as keyof typeof tables][id];
      if (row.prevItems === undefined || last?.prevItems === undefined) continue;
      row.prevItems = Math.max(0, last.prevItems + (last.deltaItems ?? 0));
      last.deltaItems = row.prevItems - last.prevItems;
    }
}
