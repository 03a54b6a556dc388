import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../core/report/parse';
import type { Cell, ReportDocument } from '../../core/report/types';
import { type Range, textAt } from '../../core/text/range';
import { figuresFrom } from '../support/random-report';
import { writers } from '../support/writers';
import { type Piece, piecesOf } from './support/grammar';

const SNAPSHOTS = 'test/fixtures/syntaxes/snapshots';
const SAMPLES = readdirSync('samples').filter((name) => name !== 'README.md');

/** NIANBAO_UPDATE_SNAPSHOTS=1 writes them anew; the difference is then looked at in the commit. */
const UPDATE = process.env.NIANBAO_UPDATE_SNAPSHOTS === '1';

describe('the grammar on the samples', () => {
  for (const name of SAMPLES) {
    const text = readFileSync(join('samples', name), 'utf8');

    it(`${name}: every token as in its snapshot`, async () => {
      const path = join(SNAPSHOTS, `${name}.snap.txt`);
      const actual = `${(await piecesOf(text)).map(shown).join('\n')}\n`;
      if (UPDATE) writeFileSync(path, actual);
      assert.ok(existsSync(path), `${path} is missing`);
      assert.equal(actual, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    });

    it(`${name}: what the parser reads has the colour of what it is`, () => assertAgrees(text));
  }
});

describe('the grammar on the layouts that keep their rows', () => {
  for (const writer of writers.filter(({ exact }) => exact))
    for (const edition of ['2019', '2021'] as const)
      it(`${writer.name}, ${edition}: what the parser reads has the colour of what it is`, () =>
        assertAgrees(writer.write(figuresFrom(edition, 11))));
});

/** A line as its snapshot has it: each stretch in brackets behind its innermost scope, plain text as it is. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, scopes }) =>
      scopes.length === 1 || text.trim() === '' ? text : `${scopes.at(-1)}⟨${text}⟩`,
    )
    .join('');
}

const HEADING = ['punctuation.definition.heading', 'entity.name.section'];

/** Numbers of tables, labels, headings and sub-topics, as the parser found them. */
async function assertAgrees(text: string): Promise<void> {
  const document = readReport(text);
  const colours = new Colours(document, await piecesOf(text));
  const [report] = document.reports;
  assert.ok(report && report.sections.length >= 4);
  for (const { heading } of report.sections) colours.expect(heading, ...HEADING);
  // The parser takes 一是… for a sub-topic too, the grammar for a list.
  for (const { range } of report.sections.flatMap(({ topics }) => topics))
    if (!/^[一二三四五]是/.test(textAt(text, range))) colours.expect(range, ...HEADING);
  const tables = Object.values(report.tables);
  assert.ok(tables.length >= 6);
  for (const table of tables) {
    for (const cell of Object.values(table.cells).flatMap((row) => Object.values(row) as Cell[]))
      if (isWhole(cell)) colours.expect(cell.range, 'constant.numeric.cell', 'keyword.other.unit');
    // The blocks of table 4 have a label of no extent.
    for (const label of Object.values(table.labels).filter(({ raw }) => raw !== ''))
      colours.expect(label.range, 'support.type.property-name.json.label', 'support.function.total');
  }
}

/** A number that is filled in, and not torn by tags between its digits. */
function isWhole({ value, raw }: Cell): boolean {
  return value !== null && !raw.includes('<');
}

/** The scopes at ranges of a text. */
class Colours {
  readonly #document: ReportDocument;
  readonly #lines: readonly (readonly Piece[])[];

  constructor(document: ReportDocument, lines: readonly (readonly Piece[])[]) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Every piece of a range that is no white space has one of the scopes. */
  expect({ start, end }: Range, ...scopes: readonly string[]): void {
    const { lines, text } = this.#document;
    const line = lines.lineAt(start);
    const from = start - lines.start(line);
    const to = end - lines.start(line);
    const pieces = (this.#lines[line - 1] ?? []).filter((piece) => piece.start < to && piece.end > from);
    assert.ok(pieces.length > 0, `nothing at ${line}:${from}`);
    for (const piece of pieces)
      assert.ok(
        piece.text.trim() === '' || scopes.some((scope) => piece.scopes.includes(scope)),
        `line ${line}, “${text.slice(start, end)}”: “${piece.text}” is ${piece.scopes.join(' ')}`,
      );
  }
}
