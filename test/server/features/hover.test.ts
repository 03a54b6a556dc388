import assert from 'node:assert/strict';
import type { Hover, MarkupContent, Range } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/client';
import { marked } from '../support/marked';

const HEAD = `青石镇人民政府2024年政府信息公开工作年度报告

根据⟦law⟧《中华人民共和国政府信息公开条例》⟦/⟧（国务院令第711号）⟦article⟧第四十九条⟦/⟧、第五十条和⟦number⟧国办公开办函〔2021〕30号⟦/⟧编制。

⟦overall⟧一、总体情况⟦/⟧

⟦topic⟧（一）主动公开⟦/⟧
全年公开信息97条，群众满意。

⟦own-topic⟧（二）政策解读⟦/⟧
全年解读3次。

⟦other-title⟧二、行政机关主动公开政府信息情况⟦/⟧

| 第二十条第（一）项 |  |  |  |
| --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | ⟦repealed-head⟧本年废止件数⟦/⟧ | 现行有效件数 |
| 规章 | 0 | 0 | 0 |
| ⟦normdoc⟧行政规范性文件⟦/⟧ | 2 | ⟦repealed⟧1⟦/⟧ | 7 |

三、收到和处理政府信息公开申请情况

| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ⟦new⟧一、本年新收政府信息公开申请数量⟦/⟧ | ⟦natural⟧154⟦/⟧ | 2 | 0 | 0 | 0 | 0 | ⟦new-total⟧156⟦/⟧ |
| 二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| ⟦secret⟧1.属于国家秘密⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 0 | ⟦blank⟧⟦/⟧|
| （七）总计 | ⟦processed⟧153⟦/⟧ | 2 | 0 | 0 | 0 | 0 | 159 |
| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

⟦foreign⟧七、工作展望⟦/⟧
`;

describe('hover', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const hoverAt = async (
    text: string,
    position: Range['start'],
    on = client,
    uri?: string,
    language?: string,
  ) =>
    on.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: await on.open(text, uri, language) },
      position,
    });

  /** The Markdown shown for a marked range; asserts that exactly that range is spoken of. */
  async function shown(source: string, name: string, on = client): Promise<string> {
    const { text, range } = marked(source);
    const hover = await hoverAt(text, range(name).start, on);
    assert.ok(hover, `nothing is said of ${name}`);
    assert.deepEqual(hover.range, range(name));
    const contents = hover.contents as MarkupContent;
    assert.equal(contents.kind, 'markdown');
    return contents.value;
  }

  it('tells of a cell what it counts, what it should be, and its identities with their numbers', async () => {
    assert.equal(
      await shown(HEAD, 'processed'),
      [
        '**（七）总计·自然人**',
        '⚠ 应为 157，现为 153（疑似一位数字写错）。',
        '行：本年度办理结果的总数，即（一）至（六）各项之和。',
        '列：由自然人提出的申请。',
        '依据：国办公开办函〔2021〕30号所附格式',
        '---',
        '勾稽关系：\n' +
          '- 一＋二＝（七）＋四：154＋3＝157，153＋0＝153，相差 4 ✗\n' +
          '- （一）至（六）之和＝（七）：？＝0，（七） 153，有空白或没有认出的格、行，无法判断\n' +
          '- 各类申请人之和＝总计：153＋2＝155，总计 159，相差 4 ✗',
      ].join('\n\n'),
    );
  });

  it('shows that an identity holds', async () => {
    assert.match(await shown(HEAD, 'new-total'), /各类申请人之和＝总计：154＋2＝156，总计 156 ✓/);
    assert.match(await shown(HEAD, 'blank'), /各类申请人之和＝总计：0＝0，总计 空 ✓（空白按 0 计）/);
  });

  it('names the article of the law behind a row', async () => {
    const words = await shown(HEAD, 'secret');
    assert.match(words, /^\*\*（三）不予公开1\.属于国家秘密\*\*/);
    assert.match(words, /依据：国办公开办函〔2021〕30号所附格式；《条例》第十四条/);
  });

  it('tells of a cell of table 2, of a label and of a head', async () => {
    assert.match(await shown(HEAD, 'repealed'), /行：行政规范性文件。[\s\S]*列：本年废止的件数。/);
    assert.match(await shown(HEAD, 'normdoc'), /第二十条第（一）项/);
    assert.match(await shown(HEAD, 'repealed-head'), /本年废止的件数/);
    assert.match(await shown(HEAD, 'new'), /本年度新收到的政府信息公开申请[\s\S]*154＋2＝156，总计 156 ✓/);
  });

  it('tells of a heading what the section must hold, and its title where it is another', async () => {
    const overall = await shown(HEAD, 'overall');
    assert.match(overall, /\*\*一、总体情况\*\*[\s\S]*主动公开、依申请公开、政府信息管理/);
    assert.doesNotMatch(overall, /规定的标题/);
    assert.match(
      await shown(HEAD, 'other-title'),
      /规定的标题：二、主动公开政府信息情况[\s\S]*表格：表二（主动公开）[\s\S]*《条例》第二十条；《条例》第五十条/,
    );
    assert.match(await shown(HEAD, 'foreign'), /不是规定的六个部分之一/);
  });

  it('names the notice of 2021 for the sub-topics, also in a report of an earlier year', async () => {
    const words = await shown(
      '某局2020年政府信息公开工作年度报告\n\n⟦overall⟧一、总体情况⟦/⟧\n\n平稳。\n',
      'overall',
    );
    assert.match(words, /子项（国办公开办函〔2021〕30号）：主动公开、[\s\S]*依据：国办公开办函〔2019〕60号/);
  });

  it('tells of a sub-topic what it should hold', async () => {
    assert.match(await shown(HEAD, 'topic'), /\*\*主动公开\*\*[\s\S]*与表二核对/);
    assert.match(await shown(HEAD, 'own-topic'), /机关自拟的子项/);
  });

  it('tells of a citation which notice it is', async () => {
    assert.match(
      await shown(HEAD, 'number'),
      /中华人民共和国政府信息公开工作年度报告格式[\s\S]*国办公开办函〔2021〕30号，2021年9月26日[\s\S]*适用：2021年度起的报告/,
    );
    assert.match(await shown(HEAD, 'law'), /国务院令第711号，2007年4月5日公布，2019年4月3日修订/);
    assert.match(await shown(HEAD, 'article'), /第四十九条\*\*[\s\S]*1月31日前/);
  });

  it('reads numbers whose marks were lost, and tells notices of neighbouring numbers apart', async () => {
    const cited = (number: string) =>
      shown(`某局2020年政府信息公开工作年度报告\n\n根据⟦n⟧${number}⟦/⟧编制。\n`, 'n');
    assert.match(await cited('国办公开办函[2019]60号'), /2019、2020年度/);
    assert.match(await cited('国办公开办函〔2019〕 61 号'), /平台/);
    assert.match(await cited('国办公开办函〔202130号'), /2021年度起/);
    assert.match(await cited('国办函〔2020〕109号'), /信息处理费/);
    assert.match(await cited('国务院第711号令'), /国务院令第711号/);
    assert.match(await cited('《政府信息公开信息处理费管理办法》'), /2020年11月17日/);
  });

  it('tells of a rule named in a comment', async () => {
    const words = await shown(
      '某局2023年政府信息公开工作年度报告\n\n<!-- nianbao-disable-next-line ⟦rule⟧row-total⟦/⟧ -- 上级要求 -->\n',
      'rule',
    );
    assert.match(
      words,
      /\*\*row-total\*\*：.+\n\n默认级别：错误\n\n依据：.+\n\n\[规则说明\]\(.*row-total.*\)/,
    );
  });

  it('tells of a rule in the configuration file, also of one half typed', async () => {
    const source = marked('{ "rules": { "⟦id⟧‸title-form⟦/⟧": "off", ');
    const hover = await hoverAt(source.text, source.cursor, client, 'file:///x/nianbao.config.json', 'json');
    assert.ok(hover);
    assert.match((hover.contents as MarkupContent).value, /title-form/);
    const { start, end } = source.range('id');
    assert.deepEqual(hover.range, {
      start: { line: 0, character: start.character - 1 },
      end: { line: 0, character: end.character + 1 },
    });
  });

  it('speaks English to an English client', async () => {
    const english = await LspClient.start({ locale: 'en' });
    const words = await shown(HEAD, 'processed', english);
    await english.stop();
    assert.match(words, /\*\*\(7\) total, natural persons\*\*/);
    assert.match(words, /I \+ II = \(7\) \+ IV: 154 \+ 3 = 157, 153 \+ 0 = 153, difference 4 ✗/);
  });

  it('says nothing of plain prose, of a reason, of another document', async () => {
    const silent = [
      '某局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n全年‸公开信息97条。\n',
      '某局2023年政府信息公开工作年度报告\n\n<!-- nianbao-disable-file row-total -- 上级‸要求 -->\n',
      '某局2023年政府信息公开工作年度报告\n\n根据国办发〔2021〕‸30号编制。\n',
      '某局2023年政府信息公开工作年度报告\n\n根据《江苏省‸政府信息公开条例》编制。\n',
    ];
    for (const source of silent) {
      const { text, cursor } = marked(source);
      assert.equal(await hoverAt(text, cursor), null, source);
    }
    const { text, cursor } = marked('{ "rules": { "‸title-form": "off" } }');
    assert.equal(await hoverAt(text, cursor, client, 'file:///x/package.json', 'json'), null);
  });

  it('finds cells in every line of a text of two reports, with CRLF', async () => {
    const two = marked(
      HEAD.replaceAll(/⟦[^⟧]*⟧/g, '')
        .concat('\n', HEAD.replace('2024', '2023'))
        .replaceAll('\n', '\r\n'),
    );
    const hover = await hoverAt(two.text, two.range('natural').start);
    assert.deepEqual(hover?.range, two.range('natural'));
  });

  it('tells of a cell of the edition of 2019 by its own notice, one cell a line', async () => {
    const words = await shown(
      `某局2020年政府信息公开工作年度报告

二、主动公开政府信息情况

第二十条第（九）项
信息内容
采购项目数量
采购总金额
政府集中采购
⟦projects⟧12⟦/⟧
251000元
`,
      'projects',
    );
    assert.match(words, /采购项目的数量。[\s\S]*国办公开办函〔2019〕60号所附格式；《条例》第二十条/);
  });
});
