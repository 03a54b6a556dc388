// Reports of many bodies for two years that follow one another: what 2023 hands on 2024 takes over.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../scripts/lib/load.mjs';
import { overview, preamble, writer } from './corpus.mjs';
import { PROBLEMS } from './prose.mjs';
import { randomFrom } from './random.mjs';
import { gridRows, markdownTable, randomTables } from './tables.mjs';

const YEARS = [2023, 2024];
/** Gives reports of 8 to 15 KB. */
const SENTENCES = { fewest: 20, spread: 50 };
const APPLICANTS = ['natural', 'business', 'research', 'charity', 'legalsvc', 'orgother'];

/** The file of a body's report. */
export function fileOf(body, year) {
  return `${body}-${year}.md`;
}

/** Writes two reports of each of so many bodies, and a configuration that holds them against each other or not. */
export async function makeArchive(folder, bodies, archive) {
  const { editionById } = await load("export { editionById } from './core/edition';");
  const edition = editionById('2021');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nianbao.config.json'), JSON.stringify({ archive }));
  for (let body = 0; body < bodies; body++) {
    let before;
    for (const year of YEARS) {
      const random = randomFrom(body * 10_000 + year);
      const numbers = randomTables(edition, random, false);
      if (before) follow(numbers, before);
      before = numbers;
      writeFileSync(join(folder, fileOf(body, year)), report(edition, body, year, numbers, random));
    }
  }
}

/** Takes over what the year before handed on. */
function follow({ table3, t2_1 }, before) {
  for (const column of APPLICANTS) {
    const taken = before.table3.carryOut[column];
    table3.carryIn[column] = taken;
    table3.carryOut[column] = Math.max(table3.carryOut[column], taken - table3.processed[column]);
    table3.new[column] = table3.processed[column] + table3.carryOut[column] - taken;
  }
  for (const row of [table3.carryIn, table3.carryOut, table3.new])
    row.total = APPLICANTS.reduce((sum, column) => sum + row[column], 0);
  for (const [id, row] of Object.entries(t2_1)) {
    const { valid } = before.t2_1[id];
    row.repealed = Math.min(row.repealed, valid + row.made);
    row.valid = valid + row.made - row.repealed;
  }
}

function report(edition, body, year, numbers, random) {
  const write = writer(random, year);
  const blocks = [`# 云岭县第${body + 1}中心${year}年政府信息公开工作年度报告`, preamble(edition, year)];
  for (const section of edition.sections) {
    blocks.push(`## ${section.title}`);
    if (section.number === 1)
      blocks.push(...overview(write, '### ', SENTENCES.fewest + random.below(SENTENCES.spread)));
    if (section.number === 5) blocks.push(PROBLEMS.map(write).join(''));
    if (section.number === 6) blocks.push('本年度没有收取信息处理费。');
    const printed = edition.printed.find((table) => table.id === section.table);
    if (printed) blocks.push(markdownTable(gridRows(printed, numbers)));
  }
  return `${blocks.join('\n\n')}\n`;
}
