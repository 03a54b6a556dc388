import assert from 'node:assert/strict';
import { Archive } from '../../../core/archive/archive';
import { entryOf } from '../../../core/archive/entry';
import { readReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/types';
import { type Figures, figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { markdown } from '../../support/writers/markdown';

const BASE: Figures = { ...figuresFrom('2021', 7), body: '云岭区财政局' };

describe('the archive', () => {
  let archive: Archive;
  beforeEach(() => {
    archive = new Archive();
  });

  function put(file: string, text: string): readonly Report[] {
    const document = readReport(text);
    archive.set(entryOf(file, document));
    return document.reports;
  }

  function lastYearOf(file: string, [report]: readonly Report[]): string | undefined {
    assert.ok(report);
    return archive.neighboursOf(file)?.(report)?.lastYear?.file;
  }

  const write = (year: number, more: Partial<Figures> = {}) => markdown.write({ ...BASE, year, ...more });

  it('finds the year before and the year after of a body, whatever the order in which files come', () => {
    const middle = put('2023', write(2023));
    put('2022', write(2022));
    put('2024', write(2024));
    put('2021', write(2021));
    put('other', write(2022, { body: '云岭区审计局' }));
    const neighbours = archive.neighboursOf('2023')?.(middle[0] as Report);
    assert.deepEqual([neighbours?.lastYear?.file, neighbours?.nextYear?.file], ['2022', '2024']);
  });

  it('knows a body by its long and its short name', () => {
    put('2023', write(2023, { body: '滨海市云岭区财政局' }));
    assert.equal(lastYearOf('2024', put('2024', write(2024))), '2023');
  });

  it('forgets a file, and what a file said before it changed', () => {
    const reports = put('2024', write(2024));
    put('2023', write(2023));
    put('2023', write(2022));
    assert.equal(lastYearOf('2024', reports), undefined, 'the file is now of another year');
    put('2023', write(2023));
    assert.equal(lastYearOf('2024', reports), '2023');
    archive.remove('2023');
    archive.remove('2023');
    assert.equal(lastYearOf('2024', reports), undefined);
    assert.equal(archive.size, 1);
    assert.equal(archive.neighboursOf('2023'), undefined);
  });

  it('takes copies of one report for one, and reports that differ for none', () => {
    const reports = put('2024', write(2024));
    put('a', write(2023));
    for (const writer of writers) put(writer.name, writer.write({ ...BASE, year: 2023 }));
    assert.ok(lastYearOf('2024', reports));
    put('b', write(2023, { tables: figuresFrom('2021', 8).tables }));
    assert.equal(lastYearOf('2024', reports), undefined);
  });

  it('has the same stamp for a file as long as its neighbours are the same', () => {
    put('a', write(2023));
    put('b', write(2024));
    const stamp = archive.stampOf('b');
    put('far', write(2021));
    put('other', write(2023, { body: '云岭区审计局' }));
    assert.equal(archive.stampOf('b'), stamp);
    put('a', write(2022));
    assert.notEqual(archive.stampOf('b'), stamp);
    archive.remove('a');
    put('a', write(2023));
    assert.equal(archive.stampOf('b'), stamp);
    put('a', `${write(2023)}\n`);
    assert.notEqual(archive.stampOf('b'), stamp);
  });

  it('has another stamp where other rules are off for a neighbour: its own arithmetic says something else then', () => {
    const wrong = readReport(write(2023).replace(/(\| 一、本年新收[^\n]*\| )(\d+)( \|)/, '$19999$3'));
    put('b', write(2024));
    const stampWith = (off: readonly string[]) => {
      archive.set(entryOf('a', wrong, { off: new Set(off) }));
      return archive.stampOf('b');
    };
    const stamp = stampWith([]);
    assert.ok(archive.get('a')?.reports[0]?.faults.length);
    const off = ['applications-balance', 'result-total', 'row-total'];
    assert.notEqual(stampWith(off), stamp);
    assert.equal(stampWith([]), stamp);
  });

  it('takes the same of several copies, whatever the order in which files come', () => {
    const reports = put('2024', write(2024));
    for (const files of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      for (const file of files) archive.remove(file);
      for (const file of files) put(file, write(2023));
      assert.equal(lastYearOf('2024', reports), 'a');
    }
  });

  it('keeps every number with its place', () => {
    for (const writer of writers) {
      const text = writer.write(BASE);
      const document = readReport(text);
      const [entry] = entryOf('1', document).reports;
      const lines = text.split('\n');
      let count = 0;
      for (const table of Object.values(document.reports[0]?.tables ?? {}))
        for (const [row, columns] of Object.entries(table.cells))
          for (const [column, cell] of Object.entries(columns)) {
            if (cell.form !== 'number') continue;
            const place = { table: table.id, row, column };
            assert.equal(entry?.quantities.value(place), cell.value, writer.name);
            const { start, end } = entry?.quantities.range(place) ?? assert.fail();
            if (start.line !== end.line) continue;
            assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), cell.raw);
            count++;
          }
      assert.ok(count > 100, writer.name);
    }
  });

  it('a paragraph that stands in very many reports is no copy of any', () => {
    const words =
      '畅通受理渠道，设立现场、信函、网络三种方式，专人登记、分办、审核和答复，疑难申请会商后办理。';
    const text = (body: string) => write(2024, { body }).replace('畅通受理渠道，按时答复。', words);
    const othersOf = (): number => {
      const reports = put('1', text('云岭区财政局'));
      const [hash = 0] = archive.neighboursOf('1')
        ? (entryOf('1', readReport(text('云岭区财政局'))).reports[0]?.paragraphs.hashes ?? [])
        : [];
      return (
        archive
          .neighboursOf('1')?.(reports[0] as Report)
          ?.othersWith(hash).length ?? 0
      );
    };
    const bodies = [
      '审计局',
      '教育局',
      '水务局',
      '林业局',
      '司法局',
      '民政局',
      '交通运输局',
      '统计局',
      '公安局',
      '卫生健康局',
      '住房和城乡建设局',
      '商务局',
    ];
    put('twin', text('云岭区审计局'));
    assert.equal(othersOf(), 1);
    for (const body of bodies) put(body, text(`云岭区${body}`));
    assert.equal(othersOf(), 0);
  });
});
