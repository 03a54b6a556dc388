import assert from 'node:assert/strict';
import { writingsAt } from '../../../../core/compose/sentences/write';
import { applyFixes } from '../../../../core/lint/fix';
import { readReport } from '../../../../core/report/parse';
import { figuresWith } from '../../../support/figures';
import { html } from '../../../support/writers/html';
import { markdown } from '../../../support/writers/markdown';

const FIGURES = figuresWith('2021', {
  new: [3, 1, 0, 0, 0, 0, 4],
  open: [2, 1, 0, 0, 0, 0, 3],
  processed: [2, 1, 0, 0, 0, 0, 3],
  carryOut: [1, 0, 0, 0, 0, 0, 1],
  review: [1, 0, 0, 0, 1],
});
const DRAFT = markdown.write(FIGURES);
const APPLICATIONS =
  '2024年，共收到政府信息公开申请4件，其中自然人申请3件、法人或其他组织申请1件；予以公开3件，结转下年度继续办理1件。';
const REVIEWS = '2024年，因政府信息公开工作被申请行政复议1件（维持1件），未被提起行政诉讼。';
const TOPIC = '（二）依申请公开。畅通受理渠道，按时答复。';
const WRITE = ['按表三（依申请公开）写一段', '按表四（复议诉讼）写一段'];

/** What is offered in front of some words: titles, and the text after each. */
function offered(text: string, words: string) {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  return writingsAt(readReport(text), at).map(({ title, change }) => {
    assert.ok('edits' in change);
    return { title: title.zh, after: applyFixes(text, [{ edits: change.edits }]).text };
  });
}
const titlesAt = (text: string, words: string) => offered(text, words).map(({ title }) => title);

describe('sentences written into a report', () => {
  it('behind the paragraph under 依申请公开', () => {
    const [applications, reviews, ...more] = offered(DRAFT, '畅通受理');
    assert.deepEqual([applications?.title, reviews?.title, more], [...WRITE, []]);
    assert.equal(applications?.after, DRAFT.replace(TOPIC, TOPIC + APPLICATIONS));
    assert.equal(reviews?.after, DRAFT.replace(TOPIC, TOPIC + REVIEWS));
  });

  it('with a full stop before it where there is none', () => {
    const open = DRAFT.replace(TOPIC, TOPIC.slice(0, -1));
    assert.equal(offered(open, '畅通受理')[0]?.after, DRAFT.replace(TOPIC, TOPIC + APPLICATIONS));
  });

  it('below a sub-heading that stands alone, on a blank line, below a comment', () => {
    const heading = (below: string) => DRAFT.replace(TOPIC, `### （二）依申请公开${below}`);
    assert.equal(offered(heading(''), '依申请公开\n')[0]?.after, heading(`\n\n${APPLICATIONS}`));
    const blank = heading('\n');
    const at = blank.indexOf('（二）依申请公开\n') + '（二）依申请公开\n'.length;
    const [first] = writingsAt(readReport(blank), at);
    assert.ok(first && 'edits' in first.change);
    assert.equal(applyFixes(blank, [{ edits: first.change.edits }]).text, heading(`\n${APPLICATIONS}`));
    const prompt = '\n<!-- 写收到和办理申请的数量 -->';
    assert.equal(offered(heading(prompt), '写收到')[0]?.after, heading(`${prompt}\n\n${APPLICATIONS}`));
  });

  it('in sections three and four, each its own', () => {
    const three = DRAFT.replace('三、收到和处理政府信息公开申请情况\n', '$&\n详见下表。\n');
    assert.deepEqual(titlesAt(three, '详见下表'), [WRITE[0]]);
    assert.equal(
      offered(three, '详见下表')[0]?.after,
      three.replace('详见下表。', `详见下表。${APPLICATIONS}`),
    );
    const four = DRAFT.replace('四、政府信息公开行政复议、行政诉讼情况\n', '$&\n详见下表。\n');
    assert.deepEqual(titlesAt(four, '详见下表'), [WRITE[1]]);
  });

  it('with CRLF', () => {
    const windows = DRAFT.replace(TOPIC, '### （二）依申请公开').replaceAll('\n', '\r\n');
    const after = offered(windows, '依申请公开\r\n')[0]?.after ?? '';
    assert.ok(after.includes(`（二）依申请公开\r\n\r\n${APPLICATIONS}\r\n`));
  });

  it('into a paragraph of HTML', () => {
    const page = html[0]?.write(FIGURES) ?? '';
    const after = offered(page, '畅通受理')[0]?.after;
    assert.equal(after, page.replace('按时答复。', `按时答复。${APPLICATIONS}`));
  });

  it('under 依申请公开 from anywhere in section one', () => {
    for (const words of ['一、总体情况', '及时更新', '先审后发']) {
      const [applications, reviews] = offered(DRAFT, words);
      assert.equal(applications?.title, `${WRITE[0]}，放在“依申请公开”下`, words);
      assert.equal(applications?.after, DRAFT.replace(TOPIC, TOPIC + APPLICATIONS), words);
      assert.equal(reviews?.after, DRAFT.replace(TOPIC, TOPIC + REVIEWS), words);
    }
  });

  it('at the cursor where section one has no such sub-heading', () => {
    const without = DRAFT.replace(TOPIC, '');
    assert.equal(
      offered(without, '及时更新')[0]?.after,
      without.replace('回应社会关切。', `回应社会关切。${APPLICATIONS}`),
    );
    const plain = DRAFT.replace(/^（[一二三四五]）[^。]+。/gm, '');
    assert.deepEqual(titlesAt(plain, '先审后发'), WRITE);
  });

  it('nowhere else: not in other sections, in tables, nor where nothing was read', () => {
    for (const words of ['下一步将', '未收取', '自然人 |', '| 行政规范性文件'])
      assert.deepEqual(titlesAt(DRAFT, words), [], words);
    const bare = '青川市林业局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n总体平稳。\n';
    assert.deepEqual(titlesAt(bare, '总体平稳'), []);
    assert.deepEqual(writingsAt(readReport(''), 0), []);
  });

  it('in the place of what says that there was none', () => {
    const none = '2024年，未收到政府信息公开申请。';
    const [first, second] = offered(DRAFT.replace(TOPIC, TOPIC + none), '未收到');
    assert.equal(first?.title, '按表三（依申请公开）改写这一段');
    assert.equal(first?.after, DRAFT.replace(TOPIC, TOPIC + APPLICATIONS));
    assert.equal(second?.title, WRITE[1]);
    const inline = '（二）依申请公开：2024年，未收到政府信息公开申请。';
    const after = offered(DRAFT.replace(TOPIC, inline), '未收到')[0]?.after;
    assert.equal(after, DRAFT.replace(TOPIC, `（二）依申请公开：${APPLICATIONS}`));
    const [there] = offered(DRAFT.replace(TOPIC, TOPIC + none), '先审后发');
    assert.equal(there?.title, '按表三（依申请公开）改写“依申请公开”下的一段');
    assert.equal(there?.after, DRAFT.replace(TOPIC, TOPIC + APPLICATIONS));
  });

  it('never in the place of a sentence that states something else besides', () => {
    const both = '我局主动公开信息15条，未收到政府信息公开申请。';
    const text = DRAFT.replace(TOPIC, TOPIC + both);
    assert.deepEqual(titlesAt(text, '我局主动'), WRITE);
    assert.equal(offered(text, '我局主动')[0]?.after, DRAFT.replace(TOPIC, TOPIC + both + APPLICATIONS));
  });
});
