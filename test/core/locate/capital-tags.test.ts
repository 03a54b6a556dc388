/** Pages of old editors write their tags in capitals: everything is found and put where it is in others. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import { fixText } from '../../../core/lint/fix';
import { printedExtents } from '../../../core/locate/extents';
import { readReport } from '../../../core/report/parse';
import { cellsOf } from '../../support/cells-of';
import { figuresFrom } from '../../support/random-report';
import { html } from '../../support/writers/html';

const inCapitals = (text: string): string => text.replace(/<\/?[a-z][a-z0-9:]*/g, (tag) => tag.toUpperCase());

const extentsOf = (text: string) => {
  const document = readReport(text);
  return document.reports.flatMap((report) => printedExtents(document, report).map(({ range }) => range));
};

describe('a page with tags in capitals', () => {
  for (const { name, write } of html) {
    const text = write(figuresFrom('2021', 3));

    it(`has its tables where they are: ${name}`, () => {
      const extents = extentsOf(inCapitals(text));
      assert.equal(extents.length, 3);
      assert.deepEqual(extents, extentsOf(text));
      for (const { start, end } of extents) assert.match(text.slice(start, end), /^<table[\s\S]*<\/table>$/);
    });

    it(`takes a missing section outside of its tables: ${name}`, () => {
      const lacking = text.replace(/<(p|h2)[^<>]*>(?:<[^<>]*>)*三、[\s\S]*?<\/\1>/, '');
      assert.ok(lintText(lacking).findings.some(({ rule }) => rule === 'section-missing'));
      const fixed = fixText(inCapitals(lacking), { rules: ['section-missing'] }).text;
      assert.equal(fixed.toLowerCase(), fixText(lacking, { rules: ['section-missing'] }).text.toLowerCase());
      assert.deepEqual(cellsOf(readReport(fixed)), cellsOf(readReport(inCapitals(text))));
      assert.ok(!lintText(fixed).findings.some(({ rule }) => rule === 'section-missing'));
    });
  }
});
