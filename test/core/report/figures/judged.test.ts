import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionById } from '../../../../core/edition';
import type { EditionId } from '../../../../core/edition/types';
import { lintText } from '../../../../core/lint/engine';
import { figuresIn, reportSaying, type TableNumbers, tablesWith } from '../../../support/prose-report';

interface Check {
  readonly n: number | string;
  readonly verdict: 'OK' | 'WRONG' | 'EXPLAIN' | 'UNKNOWN' | 'UNLINKED' | 'SCOPE';
  readonly basis: string;
  readonly cells?: readonly string[];
}

interface Judged {
  readonly id: string;
  readonly body: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly tables: TableNumbers;
  readonly text: string;
  readonly checks: readonly Check[];
}

/** A number of a sentence with its verdict and what the program says of it. */
interface Answer extends Check {
  readonly id: string;
  readonly said: string;
  readonly terms: number;
}

/** One off, and a part of the whole by itself: with so small a difference nobody can tell which. */
const DEBATABLE = new Set(['oc16 2', 'hd04 12']);

const sentences = readFileSync(join('test', 'fixtures', 'prose', 'judged.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged);

describe('judged sentences', () => {
  const answers = sentences.flatMap(answersTo);

  it('accuse no number that is right, explained, of a part, about something else or untold', () => {
    const accused = answers.filter(({ verdict, said }) => verdict !== 'WRONG' && said === 'contradicts');
    assert.deepEqual(
      accused.map(({ id, n }) => `${id} ${n}`).filter((name) => !DEBATABLE.has(name)),
      [],
    );
  });

  it('tie nine of ten numbers that are right and have cells', () => {
    const bound = answers.filter(({ verdict, cells }) => verdict === 'OK' && (cells ?? []).length > 0);
    const tied = bound.filter(({ said, terms }) => said === 'tied' && terms > 0);
    assert.ok(tied.length >= bound.length * 0.9, `${tied.length} of ${bound.length}`);
  });

  it('are warned of in seven of ten places where they are wrong, in the numbers or in their list', () => {
    const wrong = sentences.filter(({ checks }) => checks.some(({ verdict }) => verdict === 'WRONG'));
    const warned = wrong.filter((sentence) => warningsOf(sentence).length > 0);
    assert.ok(warned.length >= wrong.length * 0.7, `${warned.length} of ${wrong.length}`);
  });

  it('are warned of nowhere else', () => {
    const right = sentences.filter(({ checks }) => checks.every(({ verdict }) => verdict !== 'WRONG'));
    const warned = right.filter(({ id, checks }) => !checks.some(({ n }) => DEBATABLE.has(`${id} ${n}`)));
    assert.deepEqual(
      warned.flatMap((sentence) => warningsOf(sentence).map((message) => `${sentence.id} ${message}`)),
      [],
    );
  });
});

function answersTo(sentence: Judged): Answer[] {
  const found = figuresIn(textOf(sentence));
  const taken = new Set<number>();
  return sentence.checks.map((check) => {
    const value = Number(String(check.n).replace('%', ''));
    const isPercent = String(check.n).endsWith('%');
    const at = found.findIndex(
      (figure, index) => !taken.has(index) && figure.value === value && (!isPercent || figure.unit === '%'),
    );
    if (at >= 0) taken.add(at);
    const figure = found[at];
    return {
      ...check,
      id: sentence.id,
      said: figure?.class ?? 'unread',
      terms: figure?.basis?.terms.length ?? 0,
    };
  });
}

function warningsOf(sentence: Judged): string[] {
  return lintText(textOf(sentence))
    .findings.filter(({ rule, severity }) => rule.startsWith('prose-') && severity === 'warning')
    .map(({ rule, message }) => `${rule} ${message}`);
}

function textOf({ edition, year, body, tables, text }: Judged): string {
  return reportSaying(
    { edition: editionById(edition), year, body, tables: tablesWith(edition, tables) },
    text,
  );
}
