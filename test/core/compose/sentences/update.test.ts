import assert from 'node:assert/strict';
import { sentenceUpdate } from '../../../../core/compose/sentences/update';
import { applyFixes } from '../../../../core/lint/fix';
import { readReport } from '../../../../core/report/parse';
import { figuresWith } from '../../../support/figures';
import { copyOf } from '../../../support/random-report';
import { markdown } from '../../../support/writers/markdown';

const FIGURES = copyOf(
  figuresWith('2021', {
    new: [1034, 200, 0, 0, 0, 0, 1234],
    open: [1000, 200, 0, 0, 0, 0, 1200],
    processed: [1000, 200, 0, 0, 0, 0, 1200],
    carryOut: [34, 0, 0, 0, 0, 0, 34],
    review: [12, 0, 0, 0, 12],
  }),
);
for (const fee of Object.values(FIGURES.tables.t2_8)) fee.amountWan = 12.3456;
const PLACE = '按时答复。';

/** What the update makes of some sentences, and its title; `undefined` where there is nothing to update. */
function updated(sentences: string, at = sentences): { title: string; said: string } | undefined {
  const text = markdown.write(FIGURES).replace(PLACE, PLACE + sentences);
  const update = sentenceUpdate(readReport(text), text.indexOf(at) + 1);
  if (!update || !('edits' in update.change)) return undefined;
  const after = applyFixes(text, [{ edits: update.change.edits }]).text;
  const start = text.indexOf(sentences);
  return { title: update.title.zh, said: after.slice(start, after.indexOf('\n', start)) };
}

describe('updating the numbers of a sentence', () => {
  it('changes all that contradict the tables, and nothing else', () => {
    assert.deepEqual(
      updated('全年共收到政府信息公开申请1,324件，予以公开1,200件，结转下年度继续办理４３件，开展培训5次。'),
      {
        title: '按表格更新这一句的数据（2 处）',
        said: '全年共收到政府信息公开申请1,234件，予以公开1,200件，结转下年度继续办理３４件，开展培训5次。',
      },
    );
  });

  it('keeps Chinese numerals', () => {
    assert.deepEqual(updated('因政府信息公开被申请行政复议十一件。'), {
      title: '按表格更新这一句的数据：十一 改为 十二',
      said: '因政府信息公开被申请行政复议十二件。',
    });
  });

  it('writes money in its own unit', () => {
    assert.equal(updated('本年行政事业性收费12.4万元。')?.said, '本年行政事业性收费12.3万元。');
    assert.equal(updated('本年行政事业性收费123465元。')?.said, '本年行政事业性收费123456元。');
  });

  it('has nothing to do where all agree, with what is not exact, and in another sentence', () => {
    assert.equal(updated('全年共收到政府信息公开申请1234件，予以公开1200件。'), undefined);
    assert.equal(updated('全年共收到政府信息公开申请2000余件。'), undefined);
    assert.equal(updated('全年共收到政府信息公开申请1235件。开展培训5次。', '开展培训'), undefined);
    assert.equal(sentenceUpdate(readReport(''), 0), undefined);
  });
});
