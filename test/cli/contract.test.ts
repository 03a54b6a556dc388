import assert from 'node:assert/strict';
import { extracted } from '../../cli/extract/shape';
import { lintDocument } from '../../core/lint/engine';
import { fileResult } from '../../core/lint/placed';
import { readReport } from '../../core/report/parse';
import { TOLD } from '../server/support/told-draft';
import { CLEAN, NO_REPORT, OTHER_HEADING, WRONG_TOTAL } from '../support/drafts';
import { Workspace } from './support/workspace';

/** What outsiders rely on: the JSON of lint and extract, field by field. */
describe('the JSON contract', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());
  const json = async (...argv: string[]) => JSON.parse((await here.run(argv)).out);

  it('of lint: a file', async () => {
    here.write('甲/1.md', CLEAN);
    here.write('读我.md', NO_REPORT);
    assert.deepEqual(await json('lint', '--format', 'json', '.'), [
      { file: '甲/1.md', body: '云岭区财政局', year: 2024, edition: '2021', findings: [] },
    ]);
    const [named] = await json('lint', '--format', 'json', '读我.md');
    assert.deepEqual([named.file, named.body, named.year], ['读我.md', null, null]);
  });

  it('of lint: an arithmetic finding, its places and fixes', async () => {
    here.write('1.md', WRONG_TOTAL);
    const [file] = await json('lint', '--format', 'json', '.');
    const lines = WRONG_TOTAL.split('\n');
    const textAt = ({ start, end }: Placed) => lines[start.line - 1]?.slice(start.column - 1, end.column - 1);
    assert.equal(file.findings.length, 1);
    const [finding] = file.findings;
    assert.deepEqual(Object.keys(finding), [
      'rule',
      'severity',
      'message',
      'range',
      'related',
      'fixes',
      'data',
    ]);
    assert.equal(finding.severity, 'error');
    const [culprit] = finding.data.culprit;
    assert.deepEqual([culprit.table, culprit.row, culprit.column], ['table3', 'new', 'total']);
    assert.equal(culprit.value, culprit.repaired + 1);
    assert.equal(textAt(finding.range), String(culprit.value));
    for (const identity of finding.data.identities) assert.notEqual(identity.left, identity.right);
    assert.deepEqual(
      finding.data.identities.map((identity: { id: string }) => identity.id),
      ['applications-balance', 'row-total'],
    );
    for (const related of finding.related) {
      assert.equal(related.file, '1.md');
      assert.match(textAt(related.range) ?? '', /^\d+$/);
    }
    const [fix] = finding.fixes;
    assert.equal(fix.kind, 'choice');
    assert.deepEqual(fix.edits, [{ range: finding.range, text: String(culprit.repaired) }]);
  });

  it('of lint: places count from 1, in UTF-16 units, without the byte order mark, whatever the line ends', async () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      here.write('1.md', `\ufeff${OTHER_HEADING.replaceAll('\n', lineEnd)}`);
      const [file] = await json('lint', '--format', 'json', '.');
      const [{ range, fixes }] = file.findings;
      const line = OTHER_HEADING.split('\n').findIndex((one) => one.includes('行政机关主动公开')) + 1;
      assert.deepEqual([range.start.line, range.end.line], [line, line], JSON.stringify(lineEnd));
      assert.equal(fixes[0].kind, 'safe');
    }
  });

  it('of a text of several reports: each finding says whose it is, extract lists them', () => {
    const one = readReport(WRONG_TOTAL);
    const reports = one.reports.flatMap((report) => [report, { ...report, index: 1, year: 2023 }]);
    const document = { ...one, reports };
    const { year, findings } = fileResult('1.md', lintDocument(document));
    assert.equal(year, 2024, 'the first speaks for the file');
    const years = new Set<number | null | undefined>(findings.map(({ report }) => report?.year));
    assert.deepEqual([...years].sort(), [2023, 2024]);
    const file = extracted('1.md', document);
    assert.ok('reports' in file);
    assert.deepEqual(Object.keys(file), ['file', 'reports']);
    assert.deepEqual(file.reports[0], extracted('1.md', one));
    assert.equal(file.reports[1]?.year, 2023);
  });

  it('of extract', async () => {
    here.write('甲/1.md', CLEAN);
    here.write('读我.md', NO_REPORT);
    const files = await json('extract', '.');
    assert.equal(files.length, 1, 'what is no report is passed over');
    const [file] = files;
    assert.deepEqual(Object.keys(file), ['file', 'body', 'year', 'edition', 'sections', 'tables', 'figures']);
    assert.deepEqual(
      [file.file, file.body, file.year, file.edition],
      ['甲/1.md', '云岭区财政局', 2024, '2021'],
    );
    assert.deepEqual(
      file.sections.map((section: { canonical: number }) => section.canonical),
      [1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(Object.keys(file.tables).sort(), ['t2_1', 't2_5', 't2_6', 't2_8', 'table3', 'table4']);
    assert.equal(file.tables.table3.layout, 'markdown');
    const { value, raw, range } = file.tables.table3.cells.new.total;
    const line = CLEAN.split('\n')[range.start.line - 1] ?? '';
    assert.equal(line.slice(range.start.column - 1, range.end.column - 1), raw);
    assert.equal(Number(raw), value);
    assert.deepEqual(Object.keys(file.tables.table4.cells), ['review', 'direct', 'after']);
  });

  it('of extract: blanks, dashes and amounts', async () => {
    const blanked = CLEAN.replace(/(\| 规章 \|) 0 \| 0 \| 0 \|/, '$1  | / | 0 |').replace(
      /(\| 行政事业性收费 \|) [\d.]+ /,
      '$1 12.5万元 ',
    );
    assert.notEqual(blanked, CLEAN);
    here.write('1.md', blanked);
    const [{ tables }] = await json('extract', '1.md');
    const [made, repealed] = Object.values(tables.t2_1.cells.rule) as { value: unknown; raw: string }[];
    assert.deepEqual([made?.value, made?.raw, repealed?.value, repealed?.raw], [null, '', null, '/']);
    const [fee] = Object.values(tables.t2_8.cells).flatMap((row) => Object.values(row as object));
    assert.deepEqual([fee.value, fee.unit], [12.5, '万元']);
  });

  it('of extract: the numbers of the prose, with what each was compared with', async () => {
    here.write('1.md', TOLD.text);
    const [{ figures }] = await json('extract', '1.md');
    const lines = TOLD.text.split('\n');
    const said = ({ range: { start, end } }: { range: Placed }) =>
      lines[start.line - 1]?.slice(start.column - 1, end.column - 1);
    const [other, received] = figures;
    const wrong = figures.find((figure: { range: Placed }) => said(figure) === '12件');
    assert.deepEqual(Object.keys(other), ['value', 'unit', 'precision', 'range', 'class', 'basis']);
    assert.deepEqual([said(other), other.value, other.unit, other.precision], ['6次', 6, '次', 'exact']);
    assert.deepEqual([other.class, other.basis], ['other', null]);
    assert.equal(received.class, 'tied');
    assert.deepEqual(received.basis, {
      kind: 'cells',
      terms: [{ table: 'table3', row: 'new', column: 'total', weight: 1 }],
      text: '本年新收＝13',
    });
    assert.deepEqual(
      [wrong?.value, wrong?.class, wrong?.basis.text],
      [12, 'contradicts', '（一）予以公开＝11'],
    );
    const [english] = await json('extract', '1.md', '--locale', 'en');
    assert.match(english.figures[1].basis.text, /^received.* = 13$/);
  });
});

interface Placed {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
