/** A district with known faults in a folder on the disk: who gets which list. */
import assert from 'node:assert/strict';
import { type District, writeDistrict } from '../../support/district';
import { Workspace } from '../support/workspace';
import { listsOf } from './lists-of';

describe('lists for a district of sixty departments', () => {
  let here: Workspace;
  let district: District;
  const { run, rows } = listsOf(() => here);
  const handedIn = (body: string) => rows('00总表').find((row) => row.机关 === body)?.['2024年度是否报送'];

  before(async () => {
    here = new Workspace();
    district = await writeDistrict(here.folder);
    const { code, err } = await run('--archive');
    assert.deepEqual([code, err], [0, '']);
  });
  after(() => here.remove());

  it('asks the one that is missing and the one with last year’s file for their reports, and no other', () => {
    const { missing, lastYear } = district.planted;
    const asked = rows('00总表').filter((row) => row['2024年度是否报送'] === '未报送');
    assert.deepEqual(asked.map((row) => row.机关).sort(), [missing, lastYear.body].sort());
    for (const body of [missing, lastYear.body])
      assert.match(here.text(`清单/${body}.md`), /还没有收到贵单位2024年度的年报，请报送。/);
  });

  it('has one row for a body that was renamed, and asks nothing of one that is counted elsewhere', () => {
    const { renamed, elsewhere } = district.planted;
    assert.equal(handedIn(renamed.from) ?? handedIn(renamed.to), '已报送');
    assert.equal(
      rows('00总表').filter((row) => [renamed.from, renamed.to].includes(row.机关 ?? '')).length,
      1,
    );
    assert.notEqual(handedIn(elsewhere.body), '未报送');
  });

  it('asks exactly the three with errors to correct, each at its file', () => {
    const toCorrect = rows('00总表').filter((row) => row.机关 !== '合计' && row.请更正 !== '0');
    assert.deepEqual(
      toCorrect.map((row) => row.机关).sort(),
      district.planted.faulty.map(({ body }) => body).sort(),
    );
    for (const { body, file } of district.planted.faulty) {
      const errors = rows(body).filter((row) => row.类别 === '请更正');
      assert.deepEqual(
        errors.map((row) => row.文件),
        [file],
      );
    }
  });
});
