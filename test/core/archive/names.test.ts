import assert from 'node:assert/strict';
import { type Aliases, bodyName, isSameBody } from '../../../core/archive/names';

const same: readonly (readonly [string, string])[] = [
  ['淮安市洪泽区教育局', '洪泽区教育局'],
  ['江苏省淮安市洪泽区教育局', '淮安市洪泽区教育局'],
  ['洪泽区人民政府', '洪泽区'],
  ['清河县人民政府办公室', '清河县政府办公室'],
  ['武汉经济技术开发区(汉南区)行政审批局', '武汉经济技术开发区（汉南区）行政审批局'],
  ['武汉经济技术开发区(汉南区)行政审批局', '武汉经济技术开发区行政审批局'],
  ['武汉经济技术开发区(汉南区)行政审批局', '汉南区行政审批局'],
  ['清河縣行政審批局', '清河县行政审批局'],
  ['雲嶺區生態環境局', '云岭区生态环境局'],
  ['廣東省遠東市農業農村局', '广东省远东市农业农村局'],
];

const different: readonly (readonly [string, string])[] = [
  ['洪泽区人民政府', '洪泽区人民政府办公室'],
  ['南京市鼓楼区教育局', '徐州市鼓楼区教育局'],
  ['清河县教育局', '清河县审计局'],
  ['淮安市教育局', '洪泽区教育局'],
  ['清河县（新区）水务局', '清河县教育局'],
];

describe('names of bodies in the archive', () => {
  for (const [one, other] of same) it(`${one} is ${other}`, () => assert.ok(areSame(one, other)));
  for (const [one, other] of different) it(`${one} is not ${other}`, () => assert.ok(!areSame(one, other)));

  it('renamed bodies are known by their aliases', () => {
    const aliases = [['清河县生态环境局', '清河县环境保护局', '清河县环保局']];
    assert.ok(areSame('清河县环保局', '滨海市清河县生态环境局', aliases));
    assert.ok(!areSame('清河县环保局', '清河县水务局', aliases));
  });

  it('nothing is no name', () => assert.equal(bodyName('（）'), undefined));
});

function areSame(one: string, other: string, aliases?: Aliases): boolean {
  const [a, b] = [bodyName(one, aliases), bodyName(other, aliases)];
  assert.ok(a && b);
  return isSameBody(a, b);
}
