// The standard tables filled with random numbers that add up, and written as Markdown or as text with pipes.

/** Numbers for every cell of an edition's tables: `numbers.table.row.column`. With `broken`, one total is off. */
export function randomTables(edition, random, broken) {
  const numbers = {};
  for (const table of edition.tables) numbers[table.id] = freeNumbers(table, random);
  settleApplications(edition, numbers.table3, random);
  for (const row of Object.values(numbers.table4))
    row.total = sumOf(
      row,
      Object.keys(row).filter((id) => id !== 'total'),
    );
  if (broken) numbers.table3.processed.natural += 1 + random.below(9);
  return numbers;
}

function freeNumbers(table, random) {
  const number = {
    count: () => (random.next() < 0.7 ? 0 : random.below(30)),
    delta: () => random.below(9) - 4,
  };
  const amount = (label) => (random.next() * 9000).toFixed(2) + (label.includes('万元') ? '' : '万元');
  const cells = (row) =>
    table.columns.map(({ id, measure, label }) => [
      id,
      row.id === 'rule' ? 0 : (number[measure] ?? amount)(label),
    ]);
  return Object.fromEntries(table.rows.map((row) => [row.id, Object.fromEntries(cells(row))]));
}

/** Makes table 3 hold: the results are free, 一 takes what 二, （七） and 四 leave. */
function settleApplications(edition, cells, random) {
  const table = edition.tables.find(({ id }) => id === 'table3');
  const items = table.rows.filter(({ kind }) => kind === 'item').map(({ id }) => id);
  const applicants = table.columns.map(({ id }) => id).filter((id) => id !== 'total');
  for (const column of applicants) {
    cells.processed[column] = items.reduce((sum, row) => sum + cells[row][column], 0);
    cells.carryOut[column] = random.below(4);
    cells.carryIn[column] = Math.min(random.below(4), cells.processed[column]);
    cells.new[column] = cells.processed[column] + cells.carryOut[column] - cells.carryIn[column];
  }
  for (const row of Object.values(cells)) row.total = sumOf(row, applicants);
}

function sumOf(row, columns) {
  return columns.reduce((sum, column) => sum + row[column], 0);
}

/** A printed table as rectangular rows of texts: a merged cell's text stands at its first place, blanks elsewhere. */
export function gridRows(printed, numbers) {
  const rows = printed.grid.map(() => new Array(printed.columns));
  printed.grid.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (rows[top][left] !== undefined) left++;
      const text = cell.role === 'data' ? String(numbers[cell.table][cell.row][cell.column]) : cell.text;
      fill(rows, top, left, cell, text);
    }
  });
  return rows;
}

function fill(rows, top, left, { colspan, rowspan }, text) {
  for (let down = 0; down < rowspan; down++)
    for (let right = 0; right < colspan; right++)
      rows[top + down][left + right] = down === 0 && right === 0 ? text : '';
}

/** Rows as a Markdown table. */
export function markdownTable(rows) {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return [lines[0], `| ${rows[0].map(() => '---').join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** Rows as crawlers leave them: no outer pipe on the left, the blanks of merged cells at the end run together. */
export function pipesTable(rows) {
  return rows.map((row) => `${row.join(' | ')} |`.replace(/(?: \| {0,2})+\|$/, ' | |||')).join('\n');
}
