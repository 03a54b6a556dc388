// What every source file must keep to: its length, and nothing left for later.

const MAX_LINES = 400;
const LATER = new RegExp(
  `\\b(${['TO', 'FIX', 'X'].map((word, at) => word + ['DO', 'ME', 'XX'][at]).join('|')})\\b`,
);

/** What is wrong with a source file, one line each. */
export function sourceFaults({ path, text }) {
  const lines = text.split('\n');
  const count = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const faults = count > MAX_LINES ? [`${path} has ${count} lines; at most ${MAX_LINES} are allowed`] : [];
  lines.forEach((line, index) => {
    if (LATER.test(line)) faults.push(`${path}:${index + 1} leaves something for later: ${line.trim()}`);
  });
  return faults;
}
