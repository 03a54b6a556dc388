import assert from 'node:assert/strict';
import { namesConflict } from '../../../../core/rules/support/body-names';

describe('names of bodies', () => {
  const agree: readonly (readonly [string, string])[] = [
    ['青石市柳河区人民政府', '柳河区人民政府'],
    ['柳河区人民政府', '青石市柳河区人民政府办公室'],
    ['柳河镇', '柳河镇人民政府'],
    ['青石县住房和城乡建设局', '县住建局'],
    ['青石市科学技术委员会', '青石市科委'],
    ['青石县市场监督管理局', '青石县市监局'],
    ['青石市人民政府', '青石市行政审批和政务信息管理局'],
    ['青石区柳河街道', '白河市青石区柳河街道办事处'],
    ['青石县水利局', '青石縣水利局'],
    ['青石经济技术开发区（柳河区）', '青石经济技术开发区管委会'],
    ['青石市气象部门', '青石市气象局'],
  ];
  for (const [a, b] of agree)
    it(`${a} and ${b} may be one`, () => {
      assert.equal(namesConflict(a, b), false);
      assert.equal(namesConflict(b, a), false);
    });

  const conflict: readonly (readonly [string, string])[] = [
    ['青石县教育局', '白河县教育局'],
    ['青石县教育局', '青石县审计局'],
    ['青石市柳河区人民政府', '青石市白河区人民政府'],
    ['柳河镇人民政府', '白沙镇人民政府'],
    ['青石县民政局', '青石县统计局'],
  ];
  for (const [a, b] of conflict)
    it(`${a} and ${b} are two`, () => {
      assert.equal(namesConflict(a, b), true);
      assert.equal(namesConflict(b, a), true);
    });
});
