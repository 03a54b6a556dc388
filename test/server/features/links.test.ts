import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { NOTICES } from '../../../core/cite/notices';
import { ARTICLE_RULES, NOTICE_RULES } from '../../../core/cite/pages';
import { articleName } from '../../../core/explain/law';
import { ruleById } from '../../../core/rules';
import { figuresFrom } from '../../support/random-report';
import { html } from '../../support/writers/html';
import { LspClient } from '../support/client';
import { marked, textIn } from '../support/marked';

const PREAMBLE = marked(`青石镇人民政府2023年政府信息公开工作年度报告

根据⟦section-missing⟧《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条⟦/⟧、⟦table-edition⟧国办公开办函〔2021〕30号⟦/⟧、⟦table-edition⟧〔2019〕60号⟦/⟧编制，
另按⟦period-year⟧《条例》第四十九条⟦/⟧、⟦section-missing⟧第五十条⟦/⟧和⟦fee-statement⟧國辦函[2020]109號⟦/⟧、⟦table-edition⟧《中华人民共和国政府信息公开工作年度报告格式》⟦/⟧。
岚综管办便函〔2021〕30号、《条例》第三条、《福建省关于政府信息公开工作年度报告有关事项的通知》、《福建省信息处理费管理办法》、国办函〔2021〕109号都不是。
⟦https://www.qingshi.gov.cn/zwgk/a_1.html?x=1⟧https://www.qingshi.gov.cn/zwgk/a_1.html?x=1⟦/⟧。网址（⟦http://www.qingshi.gov.cn⟧www.qingshi.gov.cn⟦/⟧）下载，见⟦http://a.gov.cn/⟧http://a.gov.cn/⟦/⟧,邮箱：⟦mailto:xxgk_1@qingshi.gov.cn⟧xxgk_1@qingshi.gov.cn⟦/⟧。@坪山、http://、www.都不是。

一、总体情况
`);

describe('links', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const linksOf = async (text: string, from = client): Promise<DocumentLink[]> => {
    const uri = await from.open(text);
    return from.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  };
  const names = [
    ...['table-edition', 'section-missing', 'period-year', 'fee-statement'],
    ...['https://www.qingshi.gov.cn/zwgk/a_1.html?x=1', 'http://www.qingshi.gov.cn', 'http://a.gov.cn/'],
    'mailto:xxgk_1@qingshi.gov.cn',
  ];

  it('lead from notices and articles to the page of a rule, from addresses to where they say', async () => {
    const links = await linksOf(PREAMBLE.text);
    for (const name of names) {
      const own = links.filter(({ target }) => target === name || target?.endsWith(`/rules/${name}.md`));
      assert.deepEqual(
        own.map(({ range }) => range),
        PREAMBLE.ranges(name),
        name,
      );
    }
    assert.equal(links.length, PREAMBLE.marks.length);
  });

  it('lead to pages that exist', async () => {
    const pages = (await linksOf(PREAMBLE.text)).flatMap(({ target }) =>
      target?.startsWith('file:') ? target : [],
    );
    assert.ok(pages.length > 0);
    for (const page of pages) assert.ok(existsSync(fileURLToPath(page)), page);
  });

  it('lead where the client keeps the pages', async () => {
    const other = await LspClient.start({ initializationOptions: { rulePage: 'nianbao-rule:/{rule}.md' } });
    const [link] = await linksOf('根据《条例》第五十条编制。\n', other);
    assert.equal(link?.target, 'nianbao-rule:/section-missing.md');
    await other.stop();
  });

  it('are found between the tags of HTML, not in them', async () => {
    const page = html[0]?.write(figuresFrom('2021', 1)) ?? '';
    const address = 'http://www.qingshi.gov.cn/a.html';
    const text = page.replace('</p>', `<a href="http://b.gov.cn">${address}</a></p>`);
    const links = (await linksOf(text)).filter(({ target }) => target?.startsWith('http'));
    assert.deepEqual(
      links.map(({ range }) => textIn(text, range)),
      [address],
    );
  });

  it('are found in a long text without delay', async () => {
    const hard = `${'a.'.repeat(20000)}@${'《'.repeat(20000)}${'第五十条'.repeat(20000)}${'www.'.repeat(20000)}`;
    const links = await linksOf(`${hard}\n${'〔2021〕'.repeat(20000)}\n根据《条例》第五十条编制。\n`);
    assert.equal(links.filter(({ target }) => target?.endsWith('section-missing.md')).length, 1);
  });

  it('rest on what the rules say of their sources', () => {
    const sourceOf = (rule: string) => ruleById(rule)?.meta.source ?? '';
    for (const { id, number } of NOTICES) {
      const rule = NOTICE_RULES[id];
      if (rule !== undefined) assert.ok(sourceOf(rule).includes(number.replace(/^[^〔]+/, '')), number);
    }
    for (const rules of Object.values(ARTICLE_RULES))
      for (const [article, rule] of Object.entries(rules))
        assert.ok(sourceOf(rule).includes(articleName(Number(article))), `${rule}: ${article}`);
  });
});
