import assert from 'node:assert/strict';
import { figuresWith } from '../../support/figures';
import { markdown } from '../../support/writers/markdown';
import { excelTabs } from '../../support/writers/tabs';
import { LspClient } from '../support/client';
import { type AskOptions, complete } from '../support/completion';

const TITLE = '青石镇人民政府2024年政府信息公开工作年度报告\n\n';
const BODY = `${TITLE}一、总体情况\n\n（一）主动公开\n全年公开信息97条。\n\n`;
const TABLE3 = '三、收到和处理政府信息公开申请情况';
const HEAD =
  '| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n';

describe('completion', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const at = (source: string, options?: AskOptions) => complete(client, source, options);

  describe('of sections', () => {
    it('offers those that are missing, the next one first, those of tables also with their table', async () => {
      const found = await at(`${BODY}二‸`);
      assert.deepEqual(found.labels.slice(-2), [
        '二、主动公开政府信息情况',
        '二、主动公开政府信息情况（含表格）',
      ]);
      assert.equal(found.taken('二、主动公开政府信息情况'), `${BODY}二、主动公开政府信息情况`);
      const whole = found.taken('二、主动公开政府信息情况（含表格）');
      assert.ok(whole.startsWith(`${BODY}二、主动公开政府信息情况\n\n| 第二十条第（一）项 `));
      assert.match(found.documentation('二、主动公开政府信息情况'), /表二[\s\S]*《条例》第二十条/);
    });

    it('lists them from the one above on, then those that were passed over', async () => {
      const found = await at(
        `${TITLE}一、总体情况\n\n全年工作平稳。\n\n四、政府信息公开行政复议、行政诉讼情况\n\n‸`,
      );
      const sections = found.labels.filter((label) => /^[一二三四五六]、/.test(label));
      assert.deepEqual(sections, [
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
        '二、主动公开政府信息情况',
        '二、主动公开政府信息情况（含表格）',
        '三、收到和处理政府信息公开申请情况',
        '三、收到和处理政府信息公开申请情况（含表格）',
      ]);
    });

    it('are found by their words, by pinyin and by initials, in the style of the document', async () => {
      const draft = `# 青石镇人民政府2024年政府信息公开工作年度报告\n\n### 一、总体情况\n\n全年工作平稳。\n\n`;
      for (const typed of ['存在', 'cunzai', 'czdzy', '五', '### 五', '#五']) {
        const found = await at(`${draft}${typed}‸`);
        assert.deepEqual(found.labels, ['五、存在的主要问题及改进情况'], typed);
        assert.equal(found.taken('五、存在的主要问题及改进情况'), `${draft}### 五、存在的主要问题及改进情况`);
      }
    });

    it('keep the line breaks of the text, and the edition of its year', async () => {
      const draft = `某局2020年政府信息公开工作年度报告\r\n\r\n一、总体情况\r\n\r\n全年平稳。\r\n\r\n二‸`;
      const text = (await at(draft)).taken('二、主动公开政府信息情况（含表格）');
      assert.ok(text.includes('二、主动公开政府信息情况\r\n\r\n| 第二十条第（一）项 '));
      assert.match(text, /本年新制作数量/);
      assert.doesNotMatch(text, /[^\r]\n/);
    });
  });

  describe('of sub-topics', () => {
    it('offers those that section one lacks, numbered on', async () => {
      const found = await at(`${BODY}‸\n\n二、主动公开政府信息情况\n`);
      assert.deepEqual(found.labels.slice(0, 4), [
        '（二）依申请公开',
        '（二）政府信息管理',
        '（二）政府信息公开平台建设',
        '（二）监督保障',
      ]);
      assert.equal(found.taken('（二）依申请公开'), `${BODY}（二）依申请公开\n\n二、主动公开政府信息情况\n`);
      assert.match(found.documentation('（二）监督保障'), /工作考核、社会评议/);
    });

    it('writes them like those that are there, from what is half typed', async () => {
      const dotted = `${TITLE}一、总体情况\n\n1.主动公开情况\n全年公开信息97条。\n\n`;
      assert.equal((await at(`${dotted}2‸`)).taken('2.依申请公开'), `${dotted}2.依申请公开`);
      const headed = `# 标题\n\n## 一、总体情况\n\n### （一）主动公开\n\n97条。\n\n`;
      assert.equal((await at(`${headed}pingtai‸`)).labels.length, 0);
      assert.equal((await at(`${headed}监督‸`)).taken('（二）监督保障'), `${headed}### （二）监督保障`);
      assert.deepEqual((await at(`${BODY}（‸`, { typed: '（' })).labels.length, 4);
      assert.deepEqual((await at(`${BODY}（二）依‸`)).labels, ['（二）依申请公开']);
    });
  });

  describe('of rows', () => {
    it('offers the next row of the form first, with empty cells as wide as those above', async () => {
      const draft = `${TITLE}${TABLE3}\n\n${HEAD}| 一、本年新收政府信息公开申请数量 | 14 | 2 | 0 | 0 | 0 | 0 | 16 |\n`;
      const found = await at(`${draft}|‸`, { typed: '|' });
      assert.equal(found.labels[0], '二、上年结转政府信息公开申请数量');
      assert.equal(found.items[0]?.preselect, true);
      assert.equal(
        found.taken('二、上年结转政府信息公开申请数量'),
        `${draft}| 二、上年结转政府信息公开申请数量 |    |   |   |   |   |   |    |`,
      );
      assert.ok(!found.labels.includes('一、本年新收政府信息公开申请数量'));
      assert.match(found.documentation('四、结转下年度继续办理'), /转到下年度/);
      assert.equal(
        (await at(`${draft}| 属于国家‸ |`)).taken('1.属于国家秘密'),
        `${draft}| 1.属于国家秘密                   |    |   |   |   |   |   |    |`,
      );
      assert.deepEqual((await at(`${draft}| cxff‸`)).labels, []);
    });

    it('knows the heads between the parts of table 2, and merged cells', async () => {
      const whole = markdown.write(figuresWith('2021', {}));
      const upTo = (row: string) => whole.slice(0, whole.indexOf('\n', whole.indexOf(row)) + 1);
      const part = upTo('| 行政规范性文件');
      assert.equal(
        (await at(`${part}| ‸`)).taken('第二十条第（五）项').slice(part.length),
        '| 第二十条第（五）项 |   |   |   |',
      );
      const deny = upTo('（二）部分公开');
      const found = await at(`${deny}| ‸`);
      assert.equal(found.labels[0], '1.属于国家秘密');
      assert.match(
        found.taken('1.属于国家秘密').slice(deny.length),
        /^\| +\| （三）不予公开 +\| 1\.属于国家秘密 \| +\|/,
      );
    });

    it('offers no row that stands further down, and none where numbers are typed', async () => {
      const above = `${TITLE}${TABLE3}\n\n${HEAD}| 一、本年新收政府信息公开申请数量 | 14 | 2 | 0 | 0 | 0 | 0 | 16 |\n`;
      const below = '\n| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n';
      assert.ok(!(await at(`${above}| ‸${below}`)).labels.includes('四、结转下年度继续办理'));
      assert.deepEqual((await at(`${above}| 二、上年结转政府信息公开申请数量 | 3 | ‸`)).labels, []);
      assert.deepEqual((await at(`${above}| 二、上年结转政府信息公开申请数量 | ‸ |  |`)).labels, []);
      assert.deepEqual((await at(`${above}| 二、上年结转申请数量 |  | ‸ |  |  |  |  |  |\n`)).labels, []);
    });
  });

  describe('of numbers', () => {
    const table = (cells: string) =>
      `${TITLE}${TABLE3}\n\n${HEAD}| 一、本年新收政府信息公开申请数量 | ${cells} |\n`;

    it('offers the sum in a blank total, first, with the reason, and keeps the table aligned', async () => {
      const found = await at(table('14 | 2 | 0 | 0 | 0 | 0 | ‸   '));
      assert.deepEqual(found.labels, ['16']);
      assert.equal(found.items[0]?.detail, '各类申请人之和 16');
      assert.equal(found.items[0]?.preselect, true);
      assert.equal(found.taken('16'), table('14 | 2 | 0 | 0 | 0 | 0 | 16 '));
    });

    it('offers what is left for a blank part, and the right number in a wrong cell', async () => {
      const part = await at(table('‸ | 2 | 0 | 0 | 0 | 0 | 16'));
      assert.equal(part.items[0]?.detail, '使 各类申请人之和＝总计 成立');
      assert.equal(part.taken('14'), table('14 | 2 | 0 | 0 | 0 | 0 | 16'));
      const wrong = await at(table('14 | 2 | 0 | 0 | 0 | 0 | 61‸'));
      assert.equal(wrong.replaced('16'), '61');
      assert.equal(wrong.taken('16'), table('14 | 2 | 0 | 0 | 0 | 0 | 16'));
      assert.equal(
        (await at(table('14 | 2 | 0 | 0 | 0 | 0 | 1‸'))).taken('16'),
        table('14 | 2 | 0 | 0 | 0 | 0 | 16'),
      );
    });

    it('offers both numbers where row and column ask for different ones', async () => {
      const draft = markdown
        .write(
          figuresWith('2021', {
            new: [6, 2, 0, 0, 0, 0, 8],
            open: [6, 2, 0, 0, 0, 0, 8],
            processed: [0, 2, 0, 0, 0, 0, 9],
          }),
        )
        .replace(/(（七）总计 \|[^|]*\|) 0 /, '$1 ‸ ');
      const found = await at(draft);
      assert.deepEqual(found.labels, ['6', '7']);
      assert.deepEqual(
        found.items.map(({ detail }) => detail),
        ['使 一＋二＝（七）＋四 成立；（一）至（六）之和 6', '使 各类申请人之和＝总计 成立'],
      );
      assert.ok(found.items.every(({ preselect }) => preselect === undefined));
    });

    it('says nothing where it cannot be told, or where the number is right', async () => {
      assert.deepEqual((await at(table('14 | ‸ | 0 | 0 |  | 0 | 16'))).labels, []);
      assert.deepEqual((await at(table('14 | 2 | 0 | 0 | 0 | 0 | 16‸'))).labels, []);
      assert.deepEqual((await at(table('14 | 2 | 0 | 0 | 0 | 0 | 一十六‸'))).labels, []);
    });

    it('writes into blanks of tabs and HTML', async () => {
      const figures = figuresWith('2021', {
        new: [14, 2, 0, 0, 0, 0, 16],
        carryOut: [14, 2, 0, 0, 0, 0, 16],
      });
      const tabs = excelTabs.write(figures).replace('数量\t\t\t14\t', '数量\t\t\t‸\t');
      assert.equal((await at(tabs)).taken('14'), tabs.replace('‸', '14'));
      const cells = ['', '2', '0', '0', '0', '0', '16'].map((cell) => `<td>${cell}</td>`).join('');
      const page = `<html><body><p>${TITLE.trim()}</p><h2>${TABLE3}</h2><table><tr><td>一、本年新收政府信息公开申请数量</td>${cells}</tr></table></body></html>`;
      const source = page.replace('<td></td>', '<td>‸</td>');
      assert.equal((await at(source)).taken('14'), source.replace('‸', '14'));
    });
  });

  describe('of tables', () => {
    it('offers the blank standard table in a section that lacks it', async () => {
      const draft = `${BODY}${TABLE3}\n\n`;
      for (const typed of ['', '表', 'biao', '|', '标准']) {
        const found = await at(`${draft}${typed}‸\n\n四、政府信息公开行政复议、行政诉讼情况\n`);
        const text = found.taken('表三（依申请公开）');
        assert.ok(text.startsWith(`${draft}| （本列数据的勾稽关系为`), typed);
        assert.ok(text.endsWith('|\n\n四、政府信息公开行政复议、行政诉讼情况\n'), typed);
      }
    });

    it('offers none where the table stands', async () => {
      const whole = markdown.write(figuresWith('2021', {}));
      const found = await at(
        whole.replace('\n\n## 四、', '\n\n‸\n\n## 四、').replace('\n\n# 四、', '\n\n‸\n\n# 四、'),
      );
      assert.ok(!found.labels.includes('表三（依申请公开）'));
    });
  });

  describe('in comments to the linter', () => {
    it('offers the keywords, also in a comment that is not closed', async () => {
      const draft = `${BODY}<!-- nianbao-‸`;
      const found = await at(draft, { typed: '-' });
      assert.deepEqual(found.labels, [
        'nianbao-disable',
        'nianbao-enable',
        'nianbao-disable-line',
        'nianbao-disable-next-line',
        'nianbao-disable-file',
      ]);
      assert.equal(found.taken('nianbao-disable-file'), `${BODY}<!-- nianbao-disable-file`);
      assert.equal((await at(`${BODY}<!--‸ -->`)).taken('nianbao-enable'), `${BODY}<!-- nianbao-enable -->`);
    });

    it('offers the rules, that of the finding on the next line first', async () => {
      const row = '| 一、本年新收政府信息公开申请数量 | 14 | 2 | 0 | 0 | 0 | 0 | 61 |\n';
      const draft = `${TITLE}${TABLE3}\n\n<!-- nianbao-disable-next-line ‸ -->\n${HEAD}${row}`;
      const everywhere = await at(draft.replace('-next-line', '-file'), { typed: ' ' });
      assert.ok(everywhere.labels.indexOf('row-total') < everywhere.labels.indexOf('title-form'));
      const line = `${TITLE}${TABLE3}\n\n${HEAD}${row.trimEnd()} <!-- nianbao-disable-line ro‸tal -->\n\n六、其他需要报告的事项\n\n无。\n`;
      const found = await at(line);
      assert.equal(found.labels[0], 'row-total');
      assert.equal(found.items[0]?.preselect, true);
      assert.equal(found.taken('row-total'), line.replace('ro‸tal', 'row-total'));
      assert.match(found.documentation('row-total'), /默认级别：错误/);
    });

    it('leaves out what is named, and says nothing in the reason or in other comments', async () => {
      const named = await at(`${BODY}<!-- nianbao-disable-file row-total, ‸ -->`);
      assert.ok(!named.labels.includes('row-total') && named.labels.includes('title-form'));
      assert.deepEqual((await at(`${BODY}<!-- nianbao-disable-file row-total -- 上级‸ -->`)).labels, []);
      assert.deepEqual((await at(`${BODY}<!-- 青石‸ -->`)).labels, []);
    });
  });

  describe('in nianbao.config.json', () => {
    const config = (source: string) =>
      at(source, { uri: 'file:///x/nianbao.config.json', languageId: 'json' });

    it('offers fields, rule ids and severities in a text that is half typed', async () => {
      const fields = await config('{ "locale": "zh", "‸');
      assert.ok(fields.labels.includes('rules') && !fields.labels.includes('locale'));
      const ids = await config('{\n  "rules": {\n    "row-total": "off",\n    "ti‸"\n  }\n}');
      assert.ok(!ids.labels.includes('row-total'));
      assert.equal(ids.replaced('title-form'), '"ti"');
      assert.equal(
        ids.taken('title-form'),
        '{\n  "rules": {\n    "row-total": "off",\n    "title-form"\n  }\n}',
      );
      assert.match(ids.documentation('title-form'), /标题写法/);
      const severities = await config('{ "rules": { "title-form": ‸');
      assert.deepEqual(severities.labels, ['error', 'warning', 'information', 'hint', 'off']);
      assert.equal(severities.taken('off'), '{ "rules": { "title-form": "off"');
    });

    it('offers the values of other fields, and in overrides', async () => {
      assert.deepEqual((await config('{ "locale": "‸" }')).labels, ['zh', 'en']);
      assert.deepEqual((await config('{ "body": { "rulemaking": ‸ } }')).labels, ['true', 'false']);
      assert.ok((await config('{ "overrides": [ { "rules": { ‸ } } ]')).labels.includes('row-total'));
      assert.deepEqual((await config('{ "rules": { "title-form": "off" ‸ } }')).labels, []);
    });

    it('says nothing in other JSON files', async () => {
      const found = await at('{ "‸" }', { uri: 'file:///x/package.json', languageId: 'json' });
      assert.deepEqual(found.labels, []);
    });
  });

  describe('of citations', () => {
    it('offers the numbers behind 国办, that of the edition first', async () => {
      const draft = `${TITLE}根据国办‸编制本报告。\n`;
      const found = await at(draft, { typed: '国' });
      assert.equal(found.labels[0], '国办公开办函〔2021〕30号');
      assert.equal(
        found.taken('国办公开办函〔2021〕30号'),
        draft.replace('国办‸', '国办公开办函〔2021〕30号'),
      );
      assert.match(found.documentation('国办公开办函〔2021〕30号'), /格式/);
      const old = await at(`某局2020年政府信息公开工作年度报告\n\n根据国办公开办函〔2019‸`);
      assert.deepEqual(old.labels, ['国办公开办函〔2019〕60号', '国办公开办函〔2019〕61号']);
      assert.deepEqual((await at(`${TITLE}根据国务院令‸`)).labels, ['国务院令第711号']);
      const wrong = await at(`${TITLE}根据国办公开办函〔2019‸〕60号编制。`);
      assert.equal(wrong.replaced('国办公开办函〔2019〕61号'), '国办公开办函〔2019〕60号');
      assert.ok(!wrong.labels.includes('国办公开办函〔2019〕60号'));
    });

    it('offers the titles behind 《, the mark that closes included', async () => {
      const draft = `${TITLE}根据《中华人民‸》编制。\n`;
      const found = await at(draft);
      assert.equal(
        found.taken('《中华人民共和国政府信息公开条例》'),
        `${TITLE}根据《中华人民共和国政府信息公开条例》编制。\n`,
      );
      assert.deepEqual((await at(`${TITLE}根据《城乡规划‸`)).labels, []);
      const whole = `${TITLE}根据《政府信息公开‸信息处理费管理办法》收费。\n`;
      assert.deepEqual((await at(whole)).labels, [
        '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》',
      ]);
      assert.equal(
        (await at(whole)).replaced((await at(whole)).labels[0] ?? ''),
        '《政府信息公开信息处理费管理办法》',
      );
      assert.deepEqual((await at(`${TITLE}根据《‸青石镇管理办法》。\n`)).labels, []);
    });
  });

  describe('of title, body and year', () => {
    const last = new Date().getFullYear() - 1;

    it('offers the title behind the name of the body', async () => {
      const found = await at('# 青石镇人民政府‸');
      assert.equal(
        found.taken(`青石镇人民政府${last}年政府信息公开工作年度报告`),
        `# 青石镇人民政府${last}年政府信息公开工作年度报告`,
      );
      const dated = await at('青石镇人民政府2022年政府信息‸');
      assert.deepEqual(dated.labels, ['青石镇人民政府2022年政府信息公开工作年度报告']);
      assert.equal(dated.taken(dated.labels[0] ?? ''), '青石镇人民政府2022年政府信息公开工作年度报告');
    });

    it('takes a name as it is written, marks of templates too', async () => {
      const found = await at('{机关}县人民政府2022年‸');
      assert.deepEqual(found.labels, ['{机关}县人民政府2022年政府信息公开工作年度报告']);
    });

    it('takes body and year from the name of the file', async () => {
      const uri = `file:///x/${encodeURIComponent('白河镇人民政府2023年政府信息公开工作年度报告.md')}`;
      assert.equal((await at('‸', { uri })).labels[0], '白河镇人民政府2023年政府信息公开工作年度报告');
    });

    it('offers body and year of the title in running text and in the signature', async () => {
      const draft = `${BODY}六、其他需要报告的事项\n\n无。\n\n青石‸\n`;
      assert.equal((await at(draft)).taken('青石镇人民政府'), draft.replace('青石‸', '青石镇人民政府'));
      const dated = `${BODY}截至202‸，青石镇人民政府共有网站1个。\n`;
      assert.equal((await at(dated)).taken('2024年'), dated.replace('202‸', '2024年'));
      assert.equal((await at(`${BODY}截至202‸年底，`)).taken('2024'), `${BODY}截至2024年底，`);
      for (const whole of ['共发布12020‸', '截至202‸4年底，', '青石‸镇人民政府共有网站1个。'])
        assert.deepEqual((await at(BODY + whole)).labels, [], whole);
    });
  });

  it('says nothing in ordinary prose, whatever is typed', async () => {
    const prose = '全年共发布政府信息97条，其中政策文件12件；办理依申请公开8件，一是加强学习 。二、持续（';
    for (let end = 1; end <= prose.length; end++) {
      const typed = prose.charAt(end - 1);
      const found = await at(`${BODY}今年工作平稳。${prose.slice(0, end)}‸${prose.slice(end)}\n`, { typed });
      assert.deepEqual(found.labels, [], prose.slice(0, end));
    }
    assert.deepEqual((await at(`${BODY} ‸\n`, { typed: ' ' })).labels, []);
  });

  it('says nothing in a document that is no report, and does not choke on a huge line', async () => {
    assert.deepEqual((await at('二‸', { uri: 'file:///x/a.md', languageId: 'markdown' })).labels, []);
    const huge = `${BODY}${'公开信息2条，'.repeat(100_000)}‸`;
    assert.deepEqual((await at(huge)).labels, []);
  });

  it('works on an empty text, and speaks English to an English client', async () => {
    assert.equal((await at('‸')).taken('一、总体情况'), '一、总体情况');
    const english = await LspClient.start({ locale: 'en' });
    const found = await complete(english, `${BODY}二‸`);
    await english.stop();
    assert.equal(found.items.at(-1)?.label, '二、主动公开政府信息情况 (with table)');
    assert.equal(found.items.at(-1)?.detail, 'heading with its blank table');
  });
});
