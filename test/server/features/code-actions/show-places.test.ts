import assert from 'node:assert/strict';
import { actionsAt, take, titled, titles } from '../../support/actions';
import { LspClient } from '../../support/client';
import { marked } from '../../support/marked';

const FIX = { only: ['quickfix'] };
const DRAFT = `青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况

全年因政府信息公开被申请行政复议‸7件。

四、政府信息公开行政复议、行政诉讼情况

| 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |
|  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 3 | 1 | 0 | 0 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;

describe('a number of the prose that differs from the tables', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('is repaired in the text or in the table, or the cell is shown', async () => {
    const { text, cursor } = marked(DRAFT);
    const uri = await client.open(text);
    const actions = await actionsAt(client, uri, cursor, FIX);
    assert.deepEqual(titles(actions).slice(0, 2), ['把文字中的7改为4', '把表中的4改为7']);
    assert.equal(
      await take(client, titled(actions, '把文字中的7改为4'), uri, text),
      text.replace('7件', '4件'),
    );
    const show = titled(actions, '查看与“7件”对应的数据（1处）');
    const [, , places] = (show.command?.arguments ?? []) as [
      string,
      unknown,
      { range: { start: unknown } }[],
    ];
    const line = text.slice(0, text.indexOf('| 3 | 1')).split('\n').length - 1;
    assert.deepEqual(places[0]?.range.start, { line, character: 18 });
  });
});
