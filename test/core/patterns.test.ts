/**
 * No regular expression of the core takes more than time in proportion to a text's length, whatever the text. The
 * expressions are read from the sources; the worst texts are made of their own parts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { slownessOf } from '../support/patterns/growth';
import { patternLiteralsIn } from '../support/patterns/literals';
import { type CorePattern, coreSources, madePatterns, writtenPatterns } from '../support/patterns/of-core';
import { hasNestedRepetition } from '../support/patterns/structure';
import { parsePattern } from '../support/patterns/syntax';
import { GENERIC, pumped, worstOf } from '../support/patterns/worst';

describe('the check of regular expressions', () => {
  it('reads them from a source, and no comment, string, template or division', () => {
    const source = [
      'const a = /x\\/[/]+/gu; // /no/',
      'const b = \'a/b/c\' + "/"; /* /no/ */ const c = (1 + 2) / 3 / d;',
      'const e = `/no/ $' + '{f.replace(/in`side/g, `}`)} /no/`; return /y/.test(g[0] / 2 / h);',
    ].join('\n');
    assert.deepEqual(
      patternLiteralsIn(source).map((found) => `${found.line} /${found.source}/${found.flags}`),
      ['1 /x\\/[/]+/gu', '3 /in`side/g', '3 /y/'],
    );
  });

  it('tells nested repetition without end', () => {
    for (const bad of ['(a+)+b', '(?:a*b?)*', '(?:(?:ab){2,}c)+', '(?:x|y+)*', '((?<n>a)*)*'])
      assert.equal(hasNestedRepetition(parsePattern(bad)), true, bad);
    for (const good of [
      'a+b+',
      '(?:a{0,20})+',
      '(?:a+){2}',
      '[(+]+',
      '\\(a+\\)+',
      'a+(?=b+)',
      '(?:[a*]|\\+)*',
    ])
      assert.equal(hasNestedRepetition(parsePattern(good)), false, good);
  });

  it('tells expressions whose time grows with the square of the length, or worse', () => {
    for (const bad of [/(a+)+b/, /.*x/, /\s+$/, /《[^》]*》/, /\d+\d+件/, /年[^。]*月/g])
      assert.ok(isSlow(bad), `${bad} is told`);
  });

  it('has nothing against expressions that are linear', () => {
    for (const good of [/^.*x/, /[^\n]{0,20}x/, /《[^》]{0,60}》/g, /\d+/g, /^\s+/, /公开|公布/g]) {
      assert.deepEqual(complaints(good), [], `${good}`);
    }
  });
});

describe('the regular expressions of the core', () => {
  let patterns: readonly CorePattern[];

  before(async () => {
    patterns = [...writtenPatterns(), ...(await madePatterns(useAll))];
  });

  it('are all read', () => {
    const made = coreSources().flatMap((path) => readFileSync(path, 'utf8').match(/\bnew RegExp\(/g) ?? []);
    const recorded = patterns.filter(({ place }) => place.startsWith('put together'));
    assert.ok(patterns.length - recorded.length > 200, `${patterns.length} expressions`);
    assert.ok(recorded.length >= made.length, `${recorded.length} of ${made.length} that are put together`);
  });

  it('have no repetition without end within another', () => {
    const nested = patterns.filter(({ pattern }) => hasNestedRepetition(parsePattern(pattern.source)));
    assert.deepEqual(
      nested.map(({ place }) => place),
      [],
    );
  });

  it('take time in proportion to the length of their worst texts', function () {
    this.timeout(300_000);
    const slow = patterns.flatMap(({ place, pattern }) =>
      complaints(pattern).map((why) => `${place}: ${why}`),
    );
    assert.deepEqual(slow, []);
  });
});

/** What is put together only when it is needed. */
function useAll({ convertDraft, readReport }: typeof import('../../core/index')): void {
  const page =
    '<html><script>1</script><h1>云岭县2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2></html>';
  convertDraft(readReport(page));
}

/** The first complaint about a pattern, if there is one. */
function complaints(pattern: RegExp): string[] {
  const nested = hasNestedRepetition(parsePattern(pattern.source));
  const texts = nested ? [pumped('a')] : [...GENERIC, ...worstOf(parsePattern(pattern.source))];
  for (const worst of texts) {
    const why = nested ? 'nested repetition' : slownessOf(pattern, worst);
    if (why !== undefined) return [`${why}, ${JSON.stringify(worst(12))}`];
  }
  return [];
}

function isSlow(pattern: RegExp): boolean {
  return complaints(pattern).length > 0;
}
