/** The paragraphs of a report: where lines are joined, where they are not, and what is no prose. */
import assert from 'node:assert/strict';
import { readReport } from '../../../../core/report/parse';
import { proseOf } from '../../../../core/report/prose';

const TITLE = '清河县水务局2023年政府信息公开工作年度报告';

/** The plain text of every paragraph of the first report. */
function paragraphsOf(text: string): string[] {
  const document = readReport(text);
  const [report] = document.reports;
  assert.ok(report);
  return proseOf(document, report).paragraphs.map(({ flat }) => flat.text);
}

/** The paragraphs of section one, its lines as given. */
function sectionOne(...lines: string[]): string[] {
  return paragraphsOf([TITLE, '一、总体情况', ...lines].join('\n'));
}

describe('lines that a printer broke', () => {
  it('are one paragraph while they read on', () => {
    assert.deepEqual(
      sectionOne(
        '（一）主动公开情况。2023年，我局通过县政府网站主动公开政府信息86',
        '条，其中规划计划12条，政策解读9条，办理建议提案23件，按时答复率达到',
        '100%。',
        '（二）依申请公开情况。全年收到政府信息公开申请16件，均在法定期限内作',
        '出答复。',
      ),
      [
        '(一)主动公开情况。2023年,我局通过县政府网站主动公开政府信息86条,其中规划计划12条,政策解读9条,办理建议提案23件,按时答复率达到100%。',
        '(二)依申请公开情况。全年收到政府信息公开申请16件,均在法定期限内作出答复。',
      ],
    );
  });

  it('go on over a page break', () => {
    assert.deepEqual(
      sectionOne(
        '（一）主动公开情况。2023年，我局通过县政府网站主动公开政府信息，及时',
        '发布供水、河道、防汛等方面的工作动态，方便群众查询，主动接受群众的监',
        '',
        '督，全年共公开86条。',
        '（二）依申请公开情况。全年没有收到申请，也没有由此引起的复议、诉讼。',
      ),
      [
        '(一)主动公开情况。2023年,我局通过县政府网站主动公开政府信息,及时发布供水、河道、防汛等方面的工作动态,方便群众查询,主动接受群众的监督,全年共公开86条。',
        '(二)依申请公开情况。全年没有收到申请,也没有由此引起的复议、诉讼。',
      ],
    );
  });

  it('end at a full stop, and where an item begins', () => {
    assert.equal(
      sectionOne(
        '一是加强学习，组织培训，提高工作人员的业务水平和公开意识，做到应公开',
        '尽公开。',
        '二是完善制度，规范流程，严格落实保密审查，确保公开的信息准确，不出差',
        '错。',
        '1.及时更新目录，对外公布机构职能和联系方式，方便企业和群众查询办理有',
        '关事项。',
      ).length,
      3,
    );
  });

  it('are joined before what no line can begin with', () => {
    assert.deepEqual(sectionOne('全年公开信息86条', '，培训3次', '、112人次', '。'), [
      '全年公开信息86条,培训3次、112人次。',
    ]);
  });

  it('are not joined by a comment, nor parted', () => {
    const lines = [
      '（一）主动公开情况。2023年，我局通过县政府网站主动公开政府信息，及时发布',
      '供水、河道、防汛等工作动态86条。',
      '（二）依申请公开情况。全年没有收到申请，也没有由此引起的行政复议、行政诉讼',
      '，信息处理费没有收取。',
    ];
    const plainly = sectionOne(...lines);
    const comment = '<!-- nianbao-disable-next-line prose-table -- 已核对 -->';
    for (let at = 0; at <= lines.length; at++)
      assert.deepEqual(
        sectionOne(...lines.slice(0, at), comment, ...lines.slice(at)),
        plainly,
        `before ${at}`,
      );
  });
});

describe('lines of their own', () => {
  it('are paragraphs where a line is too long to have been broken', () => {
    const long = `（一）主动公开。${'及时发布工作动态，'.repeat(9)}全年公开86条`;
    assert.equal(sectionOne(long, '培训3次，112人次', '走访18家，发放手册', '没有收到投诉').length, 4);
  });

  it('are paragraphs in Markdown and in HTML, however their lines break inside', () => {
    assert.deepEqual(
      paragraphsOf(`# ${TITLE}\n\n## 一、总体情况\n\n全年公开**86**条。\n\n培训3次。\n`).map((text) =>
        text.replaceAll('*', ''),
      ),
      ['全年公开86条。', '培训3次。'],
    );
    assert.deepEqual(
      paragraphsOf(
        `<h1>${TITLE}</h1>\n<p>一、总体情况</p>\n<p>全年公开<b>86</b>条。</p>\n<p>培训3次。</p>\n`,
      ).map((text) => text.replaceAll('\u2060', '')),
      ['全年公开86条。', '培训3次。'],
    );
  });
});

describe('what is no prose', () => {
  it('is a heading, a table, and what is left of one', () => {
    const paragraphs = paragraphsOf(
      [
        TITLE,
        '一、总体情况',
        '全年公开86条。',
        '三、收到和处理政府信息公开申请情况',
        '申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
        '一、本年新收政府信息公开申请数量 | 14 | 2 | 0 | 0 | 0 | 0 | 16 |',
        '12',
        '| 其他 | 3 |',
        '六、其他需要报告的事项',
        '没有收取信息处理费。',
      ].join('\n'),
    );
    assert.deepEqual(paragraphs, ['全年公开86条。', '没有收取信息处理费。']);
  });

  it('is a comment', () => {
    assert.deepEqual(sectionOne('全年公开86条。<!-- 待核：97条 -->'), ['全年公开86条。']);
  });
});

describe('a paragraph', () => {
  it('knows its section, and the preamble', () => {
    const text = [
      TITLE,
      '本报告由县水务局编制。',
      '一、总体情况',
      '全年公开86条。',
      '五、存在的主要问题及改进情况',
      '形式不多。',
    ];
    const document = readReport(text.join('\n'));
    const [report] = document.reports;
    assert.ok(report);
    assert.deepEqual(
      proseOf(document, report).paragraphs.map(({ section, isPreamble, flat }) => [
        section ?? isPreamble,
        flat.text,
      ]),
      [
        [true, '本报告由县水务局编制。'],
        [1, '全年公开86条。'],
        [5, '形式不多。'],
      ],
    );
  });

  it('is where it stands, white space left out', () => {
    const text = `${TITLE}\n一、总体情况\n　　全年公开 86 条。  \n`;
    const document = readReport(text);
    const [report] = document.reports;
    assert.ok(report);
    const [paragraph] = proseOf(document, report).paragraphs;
    assert.ok(paragraph);
    assert.equal(text.slice(paragraph.range.start, paragraph.range.end), '全年公开 86 条。');
  });
});
