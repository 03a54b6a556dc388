import assert from 'node:assert/strict';
import {
  CONVERT_DRAFT,
  type ConvertDraftResult,
  INSERT_TABLE,
  type InsertTableResult,
} from '../../../server/protocol/methods';
import { CLEAN } from '../../support/drafts';
import { figuresFrom } from '../../support/random-report';
import { excelTabs } from '../../support/writers/tabs';
import { LspClient } from '../support/client';
import { edited, marked } from '../support/marked';

const TABS = excelTabs.write(figuresFrom('2021', 5));
const squeezed = (text: string) => text.replace(/ +/g, ' ');

describe('requests of the commands', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  describe('convert draft', () => {
    const convert = (uri: string) => client.request<ConvertDraftResult>(CONVERT_DRAFT, { uri });

    it('gives the edits of the version that is open, and none the second time', async () => {
      const uri = await client.open(TABS);
      const version = await client.replace(uri, TABS);
      const { edits, refused } = await convert(uri);
      assert.equal(refused, undefined);
      assert.equal(edits?.uri, uri);
      assert.equal(edits?.version, version);
      const text = edited(TABS, [...(edits?.edits ?? [])]);
      assert.match(text, /^# .*2024年政府信息公开工作年度报告\n/);
      assert.match(squeezed(text), /\n## 四、.*\n\n\| 行政复议 \| .* \|\n/);
      assert.equal(text.includes('\t'), false);
      await client.replace(uri, text);
      assert.deepEqual(await convert(uri), {});
      await client.close(uri);
    });

    it('says what it left', async () => {
      const text = TABS.replace(/^行政强制\t.*\n/m, '');
      const uri = await client.open(text);
      const { edits, refused } = await convert(uri);
      assert.equal(refused, '表二（主动公开）：表中缺少标准表格的行“行政强制”。');
      const after = edited(text, [...(edits?.edits ?? [])]);
      assert.match(after, /\n行政许可\t/);
      assert.match(after, /\n\| 行政复议 /);
      await client.close(uri);
    });

    it('is refused for what is no report, or not open', async () => {
      const uri = await client.open('# 读我\n');
      assert.deepEqual(await convert(uri), { refused: '这不是政府信息公开工作年度报告。' });
      await client.close(uri);
      assert.deepEqual(await convert(uri), { refused: '请先打开报告，再转换。' });
    });
  });

  describe('insert table', () => {
    const insert = async (source: string, table: string) => {
      const { text, cursor } = marked(source);
      const uri = await client.open(text);
      const result = await client.request<InsertTableResult | null>(INSERT_TABLE, {
        uri,
        position: cursor,
        table,
      });
      await client.close(uri);
      assert.equal(result?.edits.version, 1);
      return edited(text, [...(result?.edits.edits ?? [])]);
    };

    it('puts the blank table of the report’s edition on the line', async () => {
      const text = await insert(
        '青川市林业局2020年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息12条。\n\n二、主动公开政府信息情况\n‸\n三、收到和处理政府信息公开申请情况\n',
        'table2',
      );
      assert.match(squeezed(text), /二、主动公开政府信息情况\n\n\| 第二十条第（一）项 \| \| \| \|\n/);
      assert.match(squeezed(text), /\| 政府集中采购 \| \| \| \|\n\n三、收到/);
    });

    it('puts it behind the table that the cursor stands in', async () => {
      const text = await insert(CLEAN.replace('| 规章 |', '| 规‸章 |'), 'table3');
      assert.match(text, /\n\n\| （本列数据的勾稽关系/);
      assert.ok(text.indexOf('| 行政事业性收费') < text.indexOf('\n| （本列数据的勾稽关系'));
      assert.equal(text.split('（本列数据的勾稽关系').length, 3);
    });

    it('answers nothing for a document that is not open', async () => {
      const params = { uri: 'untitled:none', position: { line: 0, character: 0 }, table: 'table2' };
      assert.equal(await client.request(INSERT_TABLE, params), null);
    });
  });
});
