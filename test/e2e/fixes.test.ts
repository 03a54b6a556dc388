import assert from 'node:assert/strict';
import { WRONG_TOTAL } from '../support/drafts';
import { type MainWindow, mainWindow } from './support/main-window';
import { describeEditor } from './support/session';

const NAME = '改.nianbao.md';
const BLANK = '| 2 | 0 | 2 | 0 | 0 | 0 |  |';
const FIVE = '## 五、';

/** A wrong total and a blank one; sections four and six are not there. */
const BROKEN = WRONG_TOTAL.slice(0, WRONG_TOTAL.indexOf('\n\n## 六、'))
  .concat('\n')
  .replace(between(WRONG_TOTAL, '## 四、', FIVE), '')
  .replace('| 2 | 0 | 2 | 0 | 0 | 0 | 4 |', BLANK);

const FOUR = `## 四、政府信息公开行政复议、行政诉讼情况

| 行政复议 |          |          |          |      | 行政诉讼         |          |          |          |      |            |          |          |          |      |
| -------- | -------- | -------- | -------- | ---- | ---------------- | -------- | -------- | -------- | ---- | ---------- | -------- | -------- | -------- | ---- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |          |          |          |      | 复议后起诉 |          |          |          |      |
|          |          |          |          |      | 结果维持         | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持   | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|          |          |          |          |      |                  |          |          |          |      |            |          |          |          |      |

`;

const MENDED = BROKEN.replace('121', '120')
  .replace(BLANK, '| 2 | 0 | 2 | 0 | 0 | 0 | 4 |')
  .replace(FIVE, FOUR + FIVE)
  .concat('\n## 六、其他需要报告的事项\n');

describeEditor('quick fixes by keyboard', () => {
  let main: MainWindow;

  before(async () => {
    main = await mainWindow();
    await main.open(NAME, BROKEN);
    await main.window.goTo(BROKEN, '121');
    await main.window.squiggle('error').first().waitFor();
    await main.window.picture('b1-broken');
  });

  // From the end of the text to its start, so that places further up keep their lines.
  it('insert a missing section six, at the end', async () => {
    const { window } = main;
    await window.goTo(BROKEN, '加强培训。', 4);
    await window.quickFix('“六、其他需要报告的事项”');
    await window.picture('b2-section-six');
  });

  it('insert a missing section four with its table, before section five', async () => {
    const { window } = main;
    await window.goTo(BROKEN, FIVE, 3);
    await window.quickFix('“四、政府信息公开行政复议、行政诉讼情况”');
    await window.picture('b3-section-four');
  });

  it('fill a blank whose number follows from the others', async () => {
    const { window } = main;
    await window.goTo(BROKEN, BLANK, BLANK.length - 2);
    await window.quickFix('二、上年结转·总计填各项之和 4');
  });

  it('repair a wrong number, which is the first that is offered', async () => {
    const { window } = main;
    await window.goTo(BROKEN, '121', 1);
    const [first] = await window.quickFix('一、本年新收·总计 121 改为 120');
    assert.match(first ?? '', /121 改为 120/);
    await window.picture('b4-repaired');
  });

  it('are what stands in the file once it is saved', async () => {
    await main.window.save(NAME);
    assert.equal(main.onDisk(NAME), MENDED);
  });
});

function between(text: string, start: string, end: string): string {
  return text.slice(text.indexOf(start), text.indexOf(end));
}
