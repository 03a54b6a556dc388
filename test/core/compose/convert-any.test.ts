/** Converting any report: no cell, no finding about numbers and no odd word is lost. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { convertDraft, convertTable } from '../../../core/compose/convert';
import { lintText } from '../../../core/lint/engine';
import { printedExtents } from '../../../core/locate/extents';
import { holds } from '../../../core/locate/place';
import { readReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/types';
import { CORPUS, corpusText, describeCorpus } from '../../support/corpus';
import { figuresOf } from '../../support/random-report';
import { applyEdits, cellsIn } from '../../support/reading';
import { writers } from '../../support/writers';

describe('converting any report', () => {
  it('holds the same cells in every layout, and converting again changes nothing', () => {
    fc.assert(
      fc.property(figuresOf(), fc.constantFrom(...writers), (figures, writer) => {
        const text = writer.write(figures);
        const before = readReport(text).reports[0] as Report;
        const result = convertDraft(readReport(text));
        if (result.kind === 'refused') return assert.ok(!writer.exact, `${writer.name}: ${result.reason.zh}`);
        const after = applyEdits(text, result.edits);
        const report = readReport(after).reports[0] as Report;
        if (writer.exact) assert.deepEqual(result.left, []);
        const isPage = writer.extension === 'html';
        assert.deepEqual(cellsIn(report, { raw: !isPage }), cellsIn(before, { raw: !isPage }));
        assert.deepEqual(numbersFound(after), numbersFound(text));
        const again = convertDraft(readReport(after));
        assert.ok(again.kind === 'edits' && again.edits.length === 0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('converting a report in which something odd stands', () => {
  const odd = fc.constantFrom('987654', '甲丙戊', '见附注', '（待核）', '7.7', '<!-- 甲 -->', 'x', '％', '※');
  const parted = fc.constantFrom('', ' ', '\n', ' | ', '\t');

  it('never loses it', () => {
    let converted = 0;
    fc.assert(
      fc.property(
        figuresOf(),
        fc.constantFrom(...writers),
        odd,
        fc.tuple(parted, parted),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (figures, writer, word, [before, after], at) => {
          const clean = writer.write(figures);
          const place = Math.floor(at * clean.length);
          // Inside a tag it would be no text.
          fc.pre(
            writer.extension !== 'html' ||
              clean.lastIndexOf('<', place - 1) <= clean.lastIndexOf('>', place - 1),
          );
          const text = clean.slice(0, place) + before + word + after + clean.slice(place);
          const document = readReport(text);
          // A stray mark in a heading goes: that is what the rule for its wording repairs.
          fc.pre(
            !document.reports.some(({ sections }) => sections.some(({ heading }) => holds(heading, place))),
          );
          const results = [
            convertDraft(document),
            ...document.reports.flatMap((report) =>
              printedExtents(document, report).map((extent) => convertTable(document, report, extent)),
            ),
          ];
          for (const result of results) {
            if (result.kind === 'refused') continue;
            converted++;
            const found = applyEdits(text, result.edits);
            assert.ok(count(found, word) >= count(text, word), `${writer.name} at ${place}`);
          }
        },
      ),
      { numRuns: 200 },
    );
    assert.ok(converted > 50, String(converted));
  });
});

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

describeCorpus('converting the corpus', () => {
  const names = ['seeds', 'full', 'tables', 'fragment', 'narrative'].flatMap((folder) =>
    readdirSync(join(CORPUS, folder)).map((name) => `${folder}/${name}`),
  );

  it('loses no cell and no finding about numbers, and is done the second time', () => {
    let converted = 0;
    for (const name of names) {
      const text = corpusText(name);
      const document = readReport(text);
      const result = convertDraft(document);
      if (result.kind === 'refused') continue;
      const after = applyEdits(text, result.edits);
      const raw = document.markup !== 'html';
      const cells = (of: string) => readReport(of).reports.map((report) => cellsIn(report, { raw }));
      assert.deepEqual(cells(after), cells(text), name);
      assert.deepEqual(numbersFound(after), numbersFound(text), name);
      const again = convertDraft(readReport(after));
      assert.ok(again.kind === 'edits' && again.edits.length === 0, name);
      if (result.edits.length > 0) converted++;
    }
    assert.ok(converted >= 30, String(converted));
  });

  it('takes whole tables as a PDF and a crawler leave them', () => {
    for (const [name, tables] of [
      ['full/huaian-2024-pdf-raw.txt', 3],
      ['full/huaian-2024-pdf-layout.txt', 3],
      ['seeds/001_baa04b3ed7a09fb6.txt', 2],
    ] as const) {
      const text = corpusText(name);
      const document = readReport(text);
      const kinds = document.reports.flatMap((report) =>
        printedExtents(document, report).map((extent) => convertTable(document, report, extent).kind),
      );
      assert.equal(kinds.filter((kind) => kind === 'edits').length, tables, name);
    }
  });
});

const ABOUT_NUMBERS =
  /^(?:applications-balance|result-total|row-total|review-total|cell-number|cell-unit|valid-documents-low|items-as-cases)$/;

/** Rules and messages of the findings about numbers; a message may quote a cell with the tags inside it. */
function numbersFound(text: string): unknown {
  return lintText(text)
    .findings.filter(({ rule }) => ABOUT_NUMBERS.test(rule))
    .map(({ rule, message, severity }) => ({ rule, severity, message: message.replace(/<[^<>]*>/g, '') }));
}
