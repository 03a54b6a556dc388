import assert from 'node:assert/strict';
import { type Config, ConfigLoader } from '../../../core/lint/config';
import { MemoryHost } from '../../support/memory-host';

function configFor(file: string, files: Record<string, object>): Promise<Config> {
  const texts = Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]);
  return new ConfigLoader(new MemoryHost(Object.fromEntries(texts))).forFile(file);
}

describe('a roll-up', () => {
  const rollup = {
    body: '云岭区人民政府',
    year: 2024,
    members: ['2024/部门/*.md', '云岭区教育局'],
    own: '云岭区人民政府办公室',
    elsewhere: [{ body: '云岭区税务局', reason: '垂直管理' }],
  };

  it('parts its members into names and files, relative to the configuration', async () => {
    const config = await configFor('/区/2024/部门/局.md', {
      '/区/nianbao.config.json': { rollup, aliases: [['甲局', '乙局']] },
    });
    const [block, ...more] = config.rollUps;
    assert.deepEqual(more, []);
    assert.deepEqual(block?.names, ['云岭区教育局', '云岭区人民政府办公室']);
    assert.deepEqual(block?.elsewhere, rollup.elsewhere);
    assert.deepEqual(block?.aliases, [['甲局', '乙局']]);
    assert.ok(block?.includes('/区/2024/部门/局.md'));
    assert.ok(!block?.includes('/区/2023/部门/局.md'));
    assert.ok(!block?.includes('/县/2024/部门/局.md'));
    assert.deepEqual(config.optionsFor('/区/2024/部门/局.md').rollUps, config.rollUps);
  });

  it('may be one of several, and of a file that is extended', async () => {
    const config = await configFor('/市/区/局.md', {
      '/市/nianbao.config.json': { rollup: { body: '青川市人民政府', members: '区/**' } },
      '/市/区/nianbao.config.json': {
        extends: '../nianbao.config.json',
        rollup: [rollup, { ...rollup, year: 2023 }],
      },
    });
    assert.deepEqual(
      config.rollUps.map(({ body, year, folder }) => [body, year, folder]),
      [
        ['青川市人民政府', undefined, '/市'],
        ['云岭区人民政府', 2024, '/市/区'],
        ['云岭区人民政府', 2023, '/市/区'],
      ],
    );
    assert.ok(config.rollUps[0]?.includes('/市/区/局.md'));
  });

  it('is absent where none is configured', async () => {
    const config = await configFor('/区/局.md', { '/区/nianbao.config.json': {} });
    assert.deepEqual(config.rollUps, []);
    assert.equal('rollUps' in config.optionsFor('/区/局.md'), false);
  });
});
