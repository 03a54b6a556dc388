import assert from 'node:assert/strict';
import { Archive } from '../../../core/archive/archive';
import { entryOf } from '../../../core/archive/entry';
import { editionById } from '../../../core/edition';
import { lintDocument } from '../../../core/lint/engine';
import type { Finding } from '../../../core/lint/types';
import { readReport } from '../../../core/report/parse';
import { reportSaying, tablesWith } from '../../support/prose-report';
import type { Figures } from '../../support/random-report';

/** A report whose table 3 has so many new applications, all of them answered. */
function received(year: number, count: number, more: Record<string, Record<string, number>> = {}): Figures {
  const cells = { natural: count, total: count };
  const table3 = { new: cells, open: cells, processed: cells, ...more };
  const edition = editionById(year < 2021 ? '2019' : '2021');
  return { edition, year, body: '云岭区林业局', tables: tablesWith(edition.id, { table3 }) };
}

describe('growth held against last year’s report in another file', () => {
  /** What is found of `sentence` in a report with 97 applications, beside a report of the year before. */
  function found(sentence: string, before: Figures | undefined, year = 2024): Finding[] {
    const archive = new Archive();
    const document = readReport(reportSaying(received(year, 97), sentence));
    archive.set(entryOf('2024.md', document));
    if (before) archive.set(entryOf('2023.md', readReport(reportSaying(before, ''))));
    return lintDocument(document, {}, archive.neighboursOf('2024.md')).findings.filter(
      ({ rule }) => rule === 'prose-growth',
    );
  }
  const RIGHT = '2024年，共收到政府信息公开申请97件，同比增长1.04%。';
  const WRONG = RIGHT.replace('1.04', '10.4');

  it('is right, or differs, with the cell of the other file', () => {
    assert.deepEqual(found(RIGHT, received(2023, 96)), []);
    const [finding, ...more] = found(WRONG, received(2023, 96));
    assert.deepEqual(more, []);
    assert.match(finding?.message ?? '', /97÷96－1＝1.04%，文字写“.*10.4%”/);
    assert.deepEqual(
      finding?.elsewhere?.map(({ file, message }) => [file, message]),
      [['2023.md', '2023年年报 一、本年新收·总计：96']],
    );
  });

  it('says which way it went', () => {
    const [finding] = found('2024年，共收到政府信息公开申请97件，同比增长3%。', received(2023, 100));
    assert.match(finding?.message ?? '', /升降说反了/);
    assert.deepEqual(found('2024年，共收到政府信息公开申请97件，同比减少3件。', received(2023, 100)), []);
  });

  it('says nothing where there is no report of last year, or none of the same edition', () => {
    assert.deepEqual(found(WRONG, undefined), []);
    assert.deepEqual(found(WRONG, received(2022, 96)), []);
    assert.deepEqual(found(WRONG.replace('2024', '2021'), received(2020, 96), 2021), []);
  });

  it('says nothing where last year’s number is wrong in its own report, or nothing', () => {
    assert.deepEqual(found(WRONG, received(2023, 96, { new: { natural: 96, total: 69 } })), []);
    assert.deepEqual(found(WRONG, received(2023, 0)), []);
  });

  it('says nothing of a number that is not the tables’ own', () => {
    assert.deepEqual(found(WRONG.replace('97件', '79件'), received(2023, 96)), []);
    assert.deepEqual(found(WRONG.replace('政府信息公开申请', '群众来信'), received(2023, 96)), []);
  });
});
