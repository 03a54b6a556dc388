import assert from 'node:assert/strict';
import type { BodyReport } from '../../../cli/report/bodies';
import { compare } from '../../../cli/report/compare';
import type { ListedItem } from '../../../cli/report/state';
import { item, listed } from './support';

function reportWith(part: Partial<BodyReport> = {}): BodyReport {
  return { file: '财政.md', year: 2024, silent: [], items: [], waivers: [], known: [], ...part };
}

function fate(before: readonly ListedItem[], ...reports: BodyReport[]) {
  const { items, corrected, unseen, untold } = compare(reports, before, { number: 2, least: 'warning' });
  return {
    items: items.map(({ standing, since }) => `${standing} ${since}`),
    corrected: corrected.length,
    unseen: unseen.length,
    untold: untold.length,
  };
}

const NONE = { items: [], corrected: 0, unseen: 0, untold: 0 };

describe('lists of two rounds', () => {
  it('the same fingerprint is the same point, each as often as it stands there', () => {
    const twice = reportWith({ items: [item({ row: '', column: '' }), item({ row: '', column: '' })] });
    assert.deepEqual(fate([listed({ row: '', column: '' })], twice), {
      ...NONE,
      items: ['open 1', 'fresh 2'],
    });
  });

  it('another fingerprint in the same cell is the same point; in another cell it is not', () => {
    const before = [listed({ fingerprint: 'old' })];
    const same = reportWith({ items: [item({ fingerprint: 'new', present: '9' })] });
    assert.deepEqual(fate(before, same), { ...NONE, items: ['open 1'] });
    const other = reportWith({ items: [item({ fingerprint: 'new', cell: 'table3/new/natural' })] });
    assert.deepEqual(fate(before, other), { ...NONE, items: ['fresh 2'], corrected: 1 });
    const otherYear = reportWith({ year: 2023, items: [item({ fingerprint: 'new', year: 2023 })] });
    assert.deepEqual(fate(before, otherYear), { ...NONE, items: ['fresh 2'], unseen: 1 });
  });

  it('in prose the same words are the same point; other words are another', () => {
    const prose = { rule: 'prose-table', row: '', column: '', cell: '', present: '12件' };
    const before = [listed({ ...prose, fingerprint: 'old' })];
    const same = reportWith({ items: [item({ ...prose, fingerprint: 'new' })] });
    assert.deepEqual(fate(before, same).items, ['open 1']);
    const other = reportWith({ items: [item({ ...prose, fingerprint: 'new', present: '13件' })] });
    assert.deepEqual(fate(before, other), { ...NONE, items: ['fresh 2'], corrected: 1 });
  });

  it('what is said of a whole table is one point, however many cells are left', () => {
    const blank = { rule: 'cell-blank', row: '', column: '', cell: 'table3//' };
    const before = [listed({ ...blank, fingerprint: 'old', present: '' })];
    const now = reportWith({ items: [item({ ...blank, fingerprint: 'new', present: 'x' })] });
    assert.deepEqual(fate(before, now).items, ['open 1']);
  });

  it('nothing is corrected where its report was not seen, its rule had no say, or a baseline knows it', () => {
    const before = [listed()];
    assert.deepEqual(fate(before, reportWith()), { ...NONE, corrected: 1 });
    assert.deepEqual(fate(before), { ...NONE, unseen: 1 });
    assert.deepEqual(fate(before, reportWith({ silent: ['row-total'] })), { ...NONE, untold: 1 });
    assert.deepEqual(fate(before, reportWith({ known: ['row-total:1'] })), { ...NONE, untold: 1 });
  });

  it('of a report without a year only the same file tells', () => {
    const before = [listed({ year: null })];
    assert.deepEqual(fate(before, reportWith({ year: null })), { ...NONE, corrected: 1 });
    assert.deepEqual(fate(before, reportWith({ year: null, file: '另.md' })), { ...NONE, unseen: 1 });
  });
});
