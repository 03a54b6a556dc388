import assert from 'node:assert/strict';
import { lacksRulemakingPower } from '../../../../core/rules/support/rulemaking';

describe('the power to make 规章', () => {
  const reason = (name: string | undefined, local = {}) => lacksRulemakingPower(name, local);

  it('is lacking in towns, counties and local departments', () => {
    for (const name of [
      '松木塘镇人民政府',
      '对坊乡',
      '桥头街道办事处',
      '临江市东城区桥头街道',
      '某某苏木人民政府',
    ])
      assert.equal(reason(name), 'town', name);
    for (const name of ['清河县人民政府', '临江市东城区人民政府', '喀喇沁旗人民政府', '衡东县人民政府办公室'])
      assert.equal(reason(name), 'county', name);
    for (const name of [
      '临江市住房和建设局',
      '深圳市住房和建設局',
      '云南省教育厅',
      '临江市东城区发展和改革委员会',
    ])
      assert.equal(reason(name), 'department', name);
  });

  it('is not denied to those who have it', () => {
    for (const name of [
      '临江市人民政府',
      '广西壮族自治区人民政府',
      '云南省人民政府',
      '大理白族自治州人民政府',
    ])
      assert.equal(reason(name), undefined, name);
    for (const name of ['国家市场监督管理总局', '国家税务总局', '教育部', '中国气象局', '海关总署'])
      assert.equal(reason(name), undefined, name);
  });

  it('is not denied on doubt', () => {
    for (const name of [
      undefined,
      '市场监督管理局',
      '教育局',
      '平潭综合实验区管委会',
      '景德镇',
      '临江市人民政府办公室',
    ])
      assert.equal(reason(name), undefined, name);
  });

  it('follows the configuration', () => {
    assert.equal(reason('临江市人民政府', { rulemaking: false }), 'configured');
    assert.equal(reason('清河县人民政府', { rulemaking: true }), undefined);
    assert.equal(reason('本级人民政府', { level: 'county' }), 'county');
    assert.equal(reason('教育局', { name: '临江市教育局' }), 'department');
  });
});
