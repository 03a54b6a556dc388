/** Which texts are offered to be read as annual reports: the cheap look, before any server runs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOK_LENGTH, looksLikeReport } from '../../client/offer/look';

const REPORT = `# 云岭县档案馆2024年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》编制。

## 一、总体情况

全年主动公开政府信息12条。

## 二、主动公开政府信息情况
`;

const REPORTS: Readonly<Record<string, string>> = {
  'a Markdown draft': REPORT,
  'lines that end in CR and LF': REPORT.replaceAll('\n', '\r\n'),
  'traditional characters':
    '某局2022年政府信息公開工作年度報告\n一、總體情況\n無。\n二、主動公開政府信息情況\n',
  'a short title, numbers in brackets':
    '某镇2021年信息公开年报\n（一）概述\n略。\n（二）收到和处理政府信息公开申请情况\n',
  'a title over two lines, as PDFs have it':
    '某区人民政府办公室\n2023年政府信息公开\n工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n',
};

const OTHERS: Readonly<Record<string, string>> = {
  'an empty text': '',
  'a notice on writing the reports':
    '关于做好2024年政府信息公开工作年度报告编制工作的通知\n各单位：\n请按要求报送，包括总体情况、主动公开政府信息情况。\n',
  'a list of reports': '2024年政府信息公开年报\n- 教育局\n- 卫生局\n',
  'another annual report': '某公司2024年年度报告\n一、总体情况\n二、存在的主要问题及改进情况\n',
  'the sections without a title':
    '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n',
  'one section only': '某局2024年政府信息公开工作年度报告\n一、总体情况\n全年无申请。\n',
  'a report far below other text': `${'笔记。\n'.repeat(LOOK_LENGTH)}${REPORT}`,
};

describe('the look for reports', () => {
  for (const [title, text] of Object.entries(REPORTS))
    it(`knows ${title}`, () => assert.equal(looksLikeReport(text), true));

  for (const [title, text] of Object.entries(OTHERS))
    it(`passes over ${title}`, () => assert.equal(looksLikeReport(text), false));

  it('knows the samples that are text, and not what is said about them', () => {
    const names = readdirSync('samples').filter((name) => /\.(?:txt|md)$/.test(name));
    const known = names.filter((name) => looksLikeReport(readFileSync(join('samples', name), 'utf8')));
    assert.deepEqual(
      known,
      names.filter((name) => name !== 'README.md'),
    );
    assert.ok(known.length >= 3);
  });

  it('takes no longer for a text that is made to be slow', () => {
    const slow = `${'信息公开'.repeat(900)}\n${'一、'.repeat(90_000)}`;
    const timed = (text: string) => {
      const start = performance.now();
      assert.equal(looksLikeReport(text), false);
      return performance.now() - start;
    };
    const usual = timed('各单位按月报送工作进展。\n'.repeat(20_000));
    const own = timed(slow);
    assert.ok(own < usual * 50 + 50, `${own} ms, a usual text ${usual} ms`);
  });
});
