import assert from 'node:assert/strict';
import { displayWidth } from '../../core/compose/width';
import { editionById, editions } from '../../core/edition';
import type { Edition, EditionId, PrintedTableId } from '../../core/edition/types';
import { lintText } from '../../core/lint/engine';
import { readReport } from '../../core/report/parse';
import type { Cell } from '../../core/report/types';
import { figuresWith } from '../support/figures';
import { markdown } from '../support/writers/markdown';
import { expand, type Snippet, snippetOf, snippets, stopsOf } from './support/snippet';

/** In this year one writes the report for the year before. */
const NOW: Record<EditionId, number> = { '2019': 2021, '2021': 2025 };

const SUFFIX: Record<EditionId, string> = { '2019': '-2019', '2021': '' };

describe('snippets', () => {
  it('cover both editions', () => {
    const kinds = [
      'nianbao',
      'qianyan',
      'biao2',
      'biao3',
      'biao4',
      ...[1, 2, 3, 4, 5, 6].map((n) => `bufen${n}`),
    ];
    for (const edition of editions)
      for (const kind of kinds) assert.ok(own(kind, edition.id).body.length > 0);
    const sentences = ['nb-zixiang', 'nb-shoufei', 'nb-wushenqing', 'nb-wususong'];
    for (const prefix of [...sentences, ...[1, 2, 3, 4, 5].map((n) => `nb-zixiang${n}`)]) snippetOf(prefix);
  });

  it('are called by pinyin and by Chinese, each by its own', () => {
    const prefixes = snippets.flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const { prefix, description } of snippets) {
      assert.match(prefix[0] ?? '', /^nb-[a-z]+\d?(?:-2019)?$/);
      assert.match(prefix[1] ?? '', /^\p{Script=Han}+(?:2019)?$/u);
      assert.match(description, /^\p{Script=Han}.* · [A-Z][\w ,()-]+$/u);
    }
  });

  for (const snippet of snippets)
    it(`${snippet.prefix[0]}: tab stops from 1 on in reading order`, () => {
      const stops = stopsOf(snippet);
      assert.ok(stops.length > 0);
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
      );
      assert.doesNotMatch(expand(snippet, 2025), /[$⟨⟩{}]/);
    });
});

describe('the year of a snippet', () => {
  it('is the one before this', () => {
    for (let now = 2022; now < 2095; now++) {
      const [title] = expand(snippetOf('nb-nianbao'), now).split('\n');
      assert.equal(title, `# ××县××局${now - 1}年政府信息公开工作年度报告`);
    }
  });

  it('is a choice where the edition has ended', () => {
    assert.match(snippetOf('nb-nianbao-2019').body[0] ?? '', /\$\{2\|2020,2019\|\}年/);
  });
});

for (const edition of editions) {
  const { id } = edition;

  describe(`snippets of the ${id} edition`, () => {
    it('the whole report has no finding, and every cell of every table', () => {
      const text = expand(own('nianbao', id), NOW[id]);
      assertClean(text);
      const [report] = readReport(text).reports;
      assert.equal(report?.edition.id, id);
      assert.equal(report?.year, NOW[id] - 1);
      for (const table of edition.tables) {
        const rows = Object.values(report?.tables[table.id]?.cells ?? {});
        const cells: readonly Cell[] = rows.flatMap((row) => Object.values(row));
        assert.equal(cells.length, table.rows.length * table.columns.length, table.id);
        assert.ok(cells.every((cell) => cell.value === 0));
      }
    });

    it('a preamble in its place', () => {
      const clean = cleanReport(id);
      assertClean(clean.replace(/本报告按照[^\n]*/, () => expand(own('qianyan', id), NOW[id])));
    });

    for (const section of edition.sections)
      it(`section ${section.number} in its place`, () => {
        const snippet = expand(own(`bufen${section.number}`, id), NOW[id]);
        const text = withSection(cleanReport(id), edition, section.number, snippet);
        assert.ok(text.includes(section.title));
        assertClean(text);
      });

    for (const { id: table, section } of edition.printed)
      it(`${table} in its place, aligned, a tab stop for every number`, () => {
        const snippet = own(`biao${section}`, id);
        const text = expand(snippet, NOW[id]);
        assertAligned(text);
        assert.equal(stopsOf(snippet).length, dataCells(edition, table));
        const title = edition.sections[section - 1]?.title;
        assertClean(withSection(cleanReport(id), edition, section, `## ${title}\n\n${text}`));
      });

    it('the five sub-topics, together and one by one', () => {
      const { title } = edition.sections[0] ?? assert.fail();
      const each = [1, 2, 3, 4, 5].map((number) => expand(snippetOf(`nb-zixiang${number}`), NOW[id]));
      const together = expand(snippetOf('nb-zixiang'), NOW[id]);
      assert.equal(each.join('\n\n'), together);
      assertClean(withSection(cleanReport(id), edition, 1, `## ${title}\n\n${together}`));
    });

    it('the sentences on fees, applications and litigation', () => {
      const six = ['nb-shoufei', 'nb-wushenqing', 'nb-wususong'].map((prefix) =>
        expand(snippetOf(prefix), NOW[id]),
      );
      const { title } = edition.sections[5] ?? assert.fail();
      assertClean(withSection(cleanReport(id), edition, 6, `## ${title}\n\n${six.join('\n\n')}`));
    });
  });
}

it('without its fee sentence, section six of the 2021 edition is not clean', () => {
  const edition = editionById('2021');
  const six = `## ${edition.sections[5]?.title}\n\n无。`;
  const { findings } = lintText(withSection(cleanReport('2021'), edition, 6, six));
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['fee-statement'],
  );
});

/** The snippet of an edition; what both have alike has no suffix. */
function own(kind: string, id: EditionId): Snippet {
  const prefixes = [`nb-${kind}${SUFFIX[id]}`, `nb-${kind}`];
  return snippets.find(({ prefix }) => prefix[0] === prefixes[0]) ?? snippetOf(prefixes[1] ?? '');
}

/** A report of zeros with nothing wrong. */
function cleanReport(id: EditionId): string {
  return markdown.write(figuresWith(id, {}));
}

/** A report with one of its sections as given. */
function withSection(report: string, { sections }: Edition, number: number, section: string): string {
  const start = report.indexOf(`## ${sections[number - 1]?.title}`);
  const next = sections[number];
  const end = next === undefined ? report.length : report.indexOf(`## ${next.title}`);
  assert.ok(start > 0 && end > start);
  return `${report.slice(0, start)}${section}\n\n${report.slice(end)}`;
}

function dataCells({ printed }: Edition, id: PrintedTableId): number {
  const table = printed.find((candidate) => candidate.id === id);
  return table?.grid.flat().filter(({ role }) => role === 'data').length ?? 0;
}

/** Every pipe stands under one of the first row. */
function assertAligned(table: string): void {
  const pipes = table
    .split('\n')
    .map((line) => line.split('|').map((cell) => displayWidth(cell)))
    .map((widths) => widths.join(' '));
  assert.equal(new Set(pipes).size, 1);
}

/** What is still to be filled in is told of, and nothing else. */
function assertClean(text: string): void {
  const left = lintText(text).findings.filter(({ rule }) => rule === 'leftover-template');
  assert.deepEqual(
    left.map(({ range }) => text.slice(range.start, range.end)),
    text.match(/××/g) ?? [],
  );
  const filled = text.replaceAll('××县××局', '青石县教育局').replaceAll('××路×号', '青石路5号');
  assert.deepEqual(
    lintText(filled).findings.map(({ rule, message }) => `${rule} ${message}`),
    [],
  );
}
