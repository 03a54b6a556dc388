/** What cells hold that is no plain number, kept in one short string: most reports have none, some many. */
import type { Place } from '../edition/types';
import type { Cell, Report } from '../report/types';
import { detached } from '../text/detached';
import type { LineIndex } from '../text/lines';
import { CELL_PLACES, cellIndex } from './quantities';

/** A cell that is blank, holds a dash or words, or has a unit or a note beside its number. */
export interface NotedCell {
  readonly place: Place;
  readonly form: Cell['form'];
  /** From 1; of cells that follow one another with nothing in them, that of the first. */
  readonly line: number;
  /** As printed, cut short. */
  readonly raw: string;
}

const LONGEST = 60;
const FIELD = '\t';
const RECORD = '\n';

/** First index, last index, form, line, what is printed. */
type Run = [first: number, last: number, form: Cell['form'], line: number, raw: string];

export class NotedCells {
  readonly #runs: string;

  /** @param packed what `packed` gave; it must not hang on to a longer text. */
  constructor(packed: string) {
    this.#runs = packed;
  }

  /** As one string, for a cache. */
  get packed(): string {
    return this.#runs;
  }

  /** Takes them out of a report that was read. */
  static of(report: Report, lines: LineIndex): NotedCells {
    const runs: Run[] = [];
    for (const [index, { form, raw, range }] of notable(report)) {
      const line = lines.positionAt(range.start).line;
      const last = runs.at(-1);
      const follows = last && last[1] === index - 1 && last[2] === form && last[4] === raw;
      if (follows && (raw === '' || last[3] === line)) last[1] = index;
      else runs.push([index, index, form, line, raw]);
    }
    return runs.length === 0 ? NONE : new NotedCells(detached(runs.map(written).join(RECORD)));
  }

  static none(): NotedCells {
    return new NotedCells('');
  }

  /** In the order of their indexes. */
  all(): NotedCell[] {
    if (this.#runs === '') return [];
    return this.#runs.split(RECORD).flatMap((run) => {
      const [first = '', last = '', form, line, raw = ''] = run.split(FIELD);
      return CELL_PLACES.slice(Number(first), Number(last) + 1).map((place) => ({
        place,
        form: form as Cell['form'],
        line: Number(line),
        raw,
      }));
    });
  }

  /** Whether the same stands at the same places. */
  isSame(other: NotedCells): boolean {
    return this.#runs === other.#runs;
  }
}

const NONE = NotedCells.none();

function notable(report: Report): [index: number, cell: Cell][] {
  const found: [number, Cell][] = [];
  for (const table of Object.values(report.tables))
    for (const row in table.cells)
      for (const column in table.cells[row]) {
        const cell = table.cells[row]?.[column];
        const index = cellIndex({ table: table.id, row, column });
        if (cell === undefined || index === undefined || isPlain(cell)) continue;
        found.push([index, { ...cell, raw: shortened(cell.raw) }]);
      }
  return found.sort(([a], [b]) => a - b);
}

/** 增 and 减 beside a number are its sign. */
function isPlain({ form, unit, note, sign }: Cell): boolean {
  return form === 'number' && unit === undefined && (note === undefined || sign !== undefined);
}

function shortened(raw: string): string {
  const line = raw.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function written(run: Run): string {
  return run.join(FIELD);
}
