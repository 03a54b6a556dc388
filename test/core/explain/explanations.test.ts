import assert from 'node:assert/strict';
import { NOTICES } from '../../../core/cite/notices';
import { editions } from '../../../core/edition/index';
import { COLUMNS } from '../../../core/explain/columns';
import {
  type Explanation,
  explainColumn,
  explainRow,
  explainTopic,
  sectionExplanation,
  sourceWords,
} from '../../../core/explain/index';
import { articleName, articleText } from '../../../core/explain/law';
import { ROWS } from '../../../core/explain/rows';

function assertTold(explanation: Explanation | undefined, of: string): void {
  assert.ok(explanation, `${of} is not explained`);
  assert.match(explanation.text.zh, /^[^。]+。(?:[^。]+。)?$/, `${of}: one sentence, two at most`);
  assert.match(explanation.text.en, /\.$/, of);
  assert.ok(explanation.sources.length > 0, `${of} rests on nothing`);
  for (const source of explanation.sources)
    if (typeof source === 'number') assert.ok(articleText(source), `${of}: article ${source} is not told of`);
}

for (const edition of editions)
  describe(`explanations of the edition ${edition.id}`, () => {
    it('tell of every row and every column what it counts', () => {
      for (const table of edition.tables) {
        for (const row of table.rows) assertTold(explainRow(row.id), `${table.id}/${row.id}`);
        for (const column of table.columns)
          assertTold(explainColumn(table.id, column.id), `${table.id}, ${column.id}`);
      }
    });

    it('tell of every section and every sub-topic what it must hold', () => {
      for (const section of edition.sections)
        assertTold(sectionExplanation(edition.id, section.number), section.title);
      for (const topic of edition.topics) assertTold(explainTopic(topic.id), topic.name);
    });

    it('name the article of the item in the rows of table 2', () => {
      for (const table of edition.tables.filter(({ section }) => section === 2))
        for (const row of table.rows) {
          const item = /第（[一五六八九]）项/.exec(table.title)?.[0] ?? '';
          assert.ok(explainRow(row.id)?.text.zh.includes(`《条例》第二十条${item}`), row.id);
        }
    });
  });

describe('explanations', () => {
  it('are of rows and columns that some edition has', () => {
    const tables = editions.flatMap((edition) => edition.tables);
    const rows = new Set(tables.flatMap((table) => table.rows.map(({ id }) => id)));
    const columns = new Set(tables.flatMap((table) => table.columns.map(({ id }) => id)));
    assert.deepEqual(
      Object.keys(ROWS).filter((id) => !rows.has(id)),
      [],
    );
    assert.deepEqual(
      Object.keys(COLUMNS).filter((id) => !columns.has(id)),
      [],
    );
  });

  it('name each source once, the form by the notice of its edition', () => {
    const [oldest] = editions;
    const row = explainRow('denySecret');
    const column = explainColumn('table3', 'natural');
    assert.ok(oldest && row && column);
    assert.deepEqual(sourceWords([row, column], oldest), {
      zh: '国办公开办函〔2019〕60号所附格式；《条例》第十四条',
      en: 'form annexed to 国办公开办函〔2019〕60号; 《条例》, article 14',
    });
  });

  it('write the numbers of articles as the law does', () => {
    assert.deepEqual([9, 10, 14, 20, 49].map(articleName), [
      '第九条',
      '第十条',
      '第十四条',
      '第二十条',
      '第四十九条',
    ]);
  });

  it('know each notice by its own number', () => {
    assert.equal(new Set(NOTICES.map(({ number }) => number)).size, NOTICES.length);
    for (const { number } of NOTICES) assert.match(number, /〔20\d\d〕\d+号$|^国务院令第\d{3}号$/);
  });
});
