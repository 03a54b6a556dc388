/** How sure the rules about figures are: a warning, or an information where the text may be right. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';

const HEAD = '清河县水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n';
const TABLE3 = `

三、收到和处理政府信息公开申请情况

| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | 24 | 12 | 0 | 0 | 0 | 0 | 36 |
| 二、上年结转政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
| （一）予以公开 | 20 | 11 | 0 | 0 | 0 | 0 | 31 |
| （七）总计 | 25 | 12 | 0 | 0 | 0 | 0 | 37 |
| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
`;

/** 「warning 61件」: severity and place of every finding of a rule. */
function findingsOf(rule: string, sentence: string, tables = ''): string[] {
  const text = `${HEAD}${sentence}${tables}`;
  return lintText(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, range }) => `${severity} ${text.slice(range.start, range.end)}`);
}

function messageOf(rule: string, sentence: string, tables = '', locale: 'zh' | 'en' = 'zh'): string {
  const { findings } = lintText(`${HEAD}${sentence}${tables}`, { locale });
  return findings.find((finding) => finding.rule === rule)?.message ?? '';
}

describe('prose-table', () => {
  it('warns of what no count explains', () => {
    assert.deepEqual(findingsOf('prose-table', '收到政府信息公开申请63件。', TABLE3), ['warning 63件']);
  });

  it('reads the numbers before section one too', () => {
    const text = HEAD.replace('一、总体', '全年收到政府信息公开申请63件。\n\n一、总体') + TABLE3;
    const found = lintText(text).findings.filter(({ rule }) => rule === 'prose-table');
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['63件'],
    );
  });

  it('informs of what another count explains', () => {
    assert.deepEqual(findingsOf('prose-table', '收到政府信息公开申请33件。', TABLE3), ['information 33件']);
    assert.deepEqual(findingsOf('prose-table', '申请中予以公开20件。', TABLE3), ['information 20件']);
  });

  it('says what was compared, and why it seems a slip', () => {
    assert.equal(
      messageOf('prose-table', '收到政府信息公开申请63件。', TABLE3),
      '文字写63件，与表格不符：本年新收＝36；63与本年新收36只差一处数字，疑似笔误。',
    );
    assert.match(messageOf('prose-table', '收到政府信息公开申请63件。', TABLE3, 'en'), /The text says 63件/);
  });

  it('changes the text or the one cell, never more', () => {
    const { findings } = lintText(`${HEAD}收到政府信息公开申请63件，其中自然人申请26件。${TABLE3}`);
    const titles = findings
      .filter(({ rule }) => rule === 'prose-table')
      .map(({ fixes }) => fixes.map(({ title, edits }) => `${title} ${edits.length}`));
    assert.deepEqual(titles, [
      ['把文字中的63改为36 1', '把表中的36改为63 1'],
      ['把文字中的26改为24 1', '把表中的24改为26 1'],
    ]);
  });
});

describe('prose-breakdown', () => {
  it('warns of parts that cannot be', () => {
    assert.deepEqual(findingsOf('prose-breakdown', '制作解读42篇，其中文字30篇、图表15篇。'), [
      'warning 42篇',
    ]);
    assert.deepEqual(findingsOf('prose-breakdown', '新增文件19件，其中政府9件，部门6件，其他3件。'), [
      'warning 19件',
    ]);
  });

  it('takes no part for the whole of those behind it', () => {
    assert.deepEqual(
      findingsOf('prose-breakdown', '收到稿件36篇，其中涉及征地的20篇，涉及水利的10篇，其他6篇。'),
      [],
    );
  });

  it('informs of parts that may lie inside one another, and of channels', () => {
    assert.deepEqual(findingsOf('prose-breakdown', '更新稿件639条，其中解读24条，动态400条，公告239条。'), [
      'information 639条',
    ]);
    assert.deepEqual(findingsOf('prose-breakdown', '公开信息75条，其中网站60条、微博20条。'), [
      'information 75条',
    ]);
  });
});

describe('prose-percent', () => {
  it('warns of a wrong percentage, informs of one that was cut off', () => {
    assert.deepEqual(findingsOf('prose-percent', '公开信息320条，其中解读类80条，占24.5%。'), [
      'warning 24.5%',
    ]);
    assert.deepEqual(findingsOf('prose-percent', '公开信息600条，其中动态类400条，占66.66%。'), [
      'information 66.66%',
    ]);
  });

  it('writes the percentage as the other was written', () => {
    const { findings } = lintText(`${HEAD}公开信息600条，其中动态类400条，占６６．５%。`);
    const edits = findings.find(({ rule }) => rule === 'prose-percent')?.fixes[0]?.edits;
    assert.deepEqual(
      edits?.map(({ text }) => text),
      ['６６．７'],
    );
  });
});

describe('prose-growth', () => {
  it('warns of growth and direction, informs of % for points', () => {
    const sentence = '公开信息240条，上年同期300条，同比增长20%。满意率提高3%。申请量同比增长-5%。';
    assert.deepEqual(findingsOf('prose-growth', sentence), [
      'warning 20%',
      'information 3%',
      'warning 同比增长-5%',
    ]);
    assert.match(messageOf('prose-growth', sentence), /^升降说反了/);
    assert.match(
      messageOf('prose-growth', '公开信息240条，上年同期300条，同比下降30%。'),
      /＝-20%，文字写“下降30%”/,
    );
  });
});

describe('prose-repeat', () => {
  it('warns of two values, informs of two counts', () => {
    const published = '全年主动公开政府信息1320条。2023年主动公开政府信息1230条。';
    assert.deepEqual(findingsOf('prose-repeat', published), ['warning 1230条']);
    const received = '受理政府信息公开申请36件。全年受理政府信息公开申请40件。';
    assert.deepEqual(findingsOf('prose-repeat', received, TABLE3), ['information 40件']);
  });

  it('names the counts in the language that is asked for', () => {
    const received = '受理政府信息公开申请36件。全年受理政府信息公开申请40件。';
    assert.match(messageOf('prose-repeat', received, TABLE3), /36件（本年新收）、40件（本年新收＋上年结转）/);
    assert.match(
      messageOf('prose-repeat', received, TABLE3, 'en'),
      /36件 \(received this year\), 40件 \(received and carried in\)/,
    );
  });

  it('names all places in one finding', () => {
    const { findings } = lintText(
      `${HEAD}全年主动公开政府信息1320条。2023年主动公开政府信息1230条。我局主动公开信息1320条。`,
    );
    const found = findings.filter(({ rule }) => rule === 'prose-repeat');
    assert.equal(found.length, 1);
    assert.equal(found[0]?.related.length, 2);
  });
});
