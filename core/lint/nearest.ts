const LONGEST = 60;
const MOST_CHANGES = 3;

/** The known word that differs least from one that is not known, for 「是否想写…」; undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Math.min(MOST_CHANGES, Math.max(1, Math.floor(word.length / 2.5))) + 1;
  for (const candidate of known) {
    const between = distance(word, candidate);
    if (between >= bestDistance) continue;
    best = candidate;
    bestDistance = between;
  }
  return best;
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    above = current;
  }
  return above[b.length] as number;
}
