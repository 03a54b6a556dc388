import assert from 'node:assert/strict';
import { findMentions } from '../../../core/report/mention';
import { findAnnouncedParts } from '../../../core/report/preamble';
import { findSignOff } from '../../../core/report/sign-off';
import { textAt } from '../../../core/text/range';

const announced = (text: string) => findAnnouncedParts(text, 0, text.length);

describe('announced parts', () => {
  const SIX =
    '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

  it('reads six names and their number', () => {
    const text = `本报告由${SIX}六部分组成。`;
    const parts = announced(text);
    assert.ok(parts);
    assert.deepEqual(
      parts.parts.map((part) => part.section),
      [1, 2, 3, 4, 5, 6],
    );
    assert.equal(parts.count?.value, 6);
    assert.equal(parts.open, false);
    for (const part of parts.parts) assert.equal(textAt(text, part.range), part.name);
  });

  it('reads the number in front of the list', () => {
    const parts = announced(`本报告共分6个部分：${SIX}。本报告`);
    assert.equal(parts?.count?.value, 6);
    assert.equal(parts?.parts.length, 6);
  });

  it('reads 以及 and 和 before the last part, and 等', () => {
    const parts = announced(
      '报告内容包括：总体情况,主动公开政府信息情况,收到和处理政府信息公开申请情况,政府信息公开行政复议和行政诉讼情况,存在的主要问题和改进情况以及其他需要报告的事项等六个方面。',
    );
    assert.deepEqual(
      parts?.parts.map((part) => part.section),
      [1, 2, 3, 4, 5, 6],
    );
    assert.equal(parts?.open, true);
    assert.equal(parts?.count?.raw, '六个方面');
  });

  it('keeps a part that is no section of the form', () => {
    const parts = announced(
      '本报告由某镇编制,本报告由概述、主动公开政府信息情况、依申请公开办理情况、收费及减免情况等部分组成。',
    );
    assert.deepEqual(
      parts?.parts.map((part) => part.section),
      [1, 2, 3, undefined],
    );
    assert.equal(parts?.count, undefined);
  });

  it('reads Traditional characters with glosses', () => {
    assert.equal(
      announced(
        '本報(bào)告由主動(dòng)公開政府信息情況、收到和處理申請(qǐng)情況、存在的主要問題及改進(jìn)情況及其他需要報(bào)告的事項(xiàng)等五個(gè)部分組成。',
      )?.count?.value,
      5,
    );
  });

  it('finds none in a preamble that announces nothing', () => {
    assert.equal(announced('本报告由某县人民政府办公室编制。'), undefined);
  });
});

describe('the report named in a sentence', () => {
  const mentions = (text: string) =>
    findMentions(text, 0, text.length).map((mention) => `${mention.body?.raw ?? '-'} ${mention.year.value}`);

  it('reads body and year in either order', () => {
    assert.deepEqual(mentions('根据条例，现公布青石区2023年政府信息公开工作年度报告。'), ['青石区 2023']);
    assert.deepEqual(mentions('特公布2023年度青石区教育局政府信息公开年度报告。'), ['青石区教育局 2023']);
    assert.deepEqual(mentions('标题: 青石区2023年政府信息公开工作年度报告\n发布时间: 2024-01-10'), [
      '青石区 2023',
    ]);
  });

  it('takes 我局 for no name', () => {
    assert.deepEqual(mentions('现公布我局2023年政府信息公开工作年度报告。'), ['- 2023']);
  });

  it('leaves out the names of other documents', () => {
    assert.deepEqual(mentions('按照《关于做好2023年政府信息公开工作年度报告编制工作的通知》要求'), []);
    assert.deepEqual(mentions('《中华人民共和国政府信息公开工作年度报告格式》'), []);
  });
});

describe('sign-off', () => {
  const signOff = (text: string) => findSignOff(text, 0, text.length);

  it('reads name and date under one another', () => {
    const found = signOff('无。\n青石县教育局办公室\n2024 年 1 月 16 日\n');
    assert.equal(found?.body?.raw, '青石县教育局办公室');
    assert.equal(found?.date?.year, 2024);
  });

  it('reads them before a footer, and in blanked HTML', () => {
    assert.equal(signOff('无。\n青石县人民政府\n2024年1月16日\n附件下载\n')?.body?.raw, '青石县人民政府');
    assert.equal(
      signOff(`无。${' '.repeat(9)}青石县人民政府${' '.repeat(9)}2024年1月16日   `)?.body?.raw,
      '青石县人民政府',
    );
  });

  it('finds none under the last sentence', () => {
    assert.equal(signOff('\n本年度无其他需要报告的事项。\n'), undefined);
    assert.equal(signOff('全年收取信息处理费 0 元。\n相关附件:\n'), undefined);
  });
});
