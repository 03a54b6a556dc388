// Tables for the terminal.

/** Rows under a head, numbers to the right, as Markdown that reads well unrendered. */
export function table(columns, rows) {
  const cells = [columns, ...rows.map((row) => row.map(text))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => pad(cell, widths[at], at)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(cells[0]), line(rule), ...cells.slice(1).map(line)].join('\n');
}

function pad(cell, width, at) {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function text(value) {
  if (typeof value !== 'number') return value ?? '';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

/** Whether a ratio keeps to its aim, as a table shows it. */
export function verdict(ratio, aim) {
  return ratio <= aim ? `≤ ${shortened(aim)} ✓` : `≤ ${shortened(aim)} ✗`;
}

function shortened(aim) {
  return aim < 0.1 ? `1/${Math.round(1 / aim)}` : String(aim);
}
