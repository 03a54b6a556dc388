import assert from 'node:assert/strict';
import { type Config, ConfigLoader } from '../../../core/lint/config';
import { ConfigError, describeConfigProblem } from '../../../core/lint/config-problem';
import { MemoryHost } from '../../support/memory-host';

type Files = Record<string, string | Error | object>;

function loader(files: Files): ConfigLoader {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' || content instanceof Error ? content : JSON.stringify(content),
  ]);
  return new ConfigLoader(new MemoryHost(Object.fromEntries(texts)));
}

const configFor = (file: string, files: Files): Promise<Config> => loader(files).forFile(file);

const rulesFor = async (file: string, files: Files) => (await configFor(file, files)).optionsFor(file).rules;

/** The lines of a broken configuration, Chinese or English. */
async function faults(config: string | Error | object, locale: 'zh' | 'en' = 'en', more: Files = {}) {
  const error = await configFor('/年报/局.md', { ...more, '/年报/nianbao.config.json': config }).then(
    () => assert.fail('the configuration holds'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof ConfigError, String(error));
  return error.problems.map((problem) => describeConfigProblem(problem, locale));
}

describe('configuration', () => {
  it('is the nearest upward', async () => {
    const files = {
      '/nianbao.config.json': { rules: { 'row-total': 'off' } },
      '/年报/nianbao.config.json': { rules: { 'row-total': 'hint' } },
    };
    assert.deepEqual(await rulesFor('/年报/2023/局.md', files), { 'row-total': 'hint' });
    assert.deepEqual(await rulesFor('/别处/局.md', files), { 'row-total': 'off' });
  });

  it('is none where there is no file, and zod is not asked', async () => {
    const config = await configFor('/年报/局.md', {});
    assert.equal(config.path, undefined);
    assert.deepEqual(config.sources, []);
    assert.equal(config.optionsFor('/年报/局.md').rules?.['row-total'], undefined);
  });

  it('is read once for a folder', async () => {
    const host = new MemoryHost({ '/年报/nianbao.config.json': '{}' });
    const configs = new ConfigLoader(host);
    const [one, two] = await Promise.all([
      configs.forFile('/年报/甲/a.md'),
      configs.forFile('/年报/乙/b.md'),
    ]);
    assert.equal(one.path, two.path);
    assert.equal(host.asked.filter((path) => path === '/年报/nianbao.config.json').length, 1);
    configs.clear();
    await configs.forFile('/年报/甲/a.md');
    assert.equal(host.asked.filter((path) => path === '/年报/nianbao.config.json').length, 2);
  });

  it('gives every setting on', async () => {
    const config = await configFor('/年报/局.md', {
      '/年报/nianbao.config.json': {
        $schema: './schemas/nianbao.config.schema.json',
        locale: 'en',
        maxFindings: 20,
        tables: { extraRows: [{ table: 't2_1', label: '其他主动公开文件' }] },
        topics: ['政策解读'],
        body: { name: '青石县教育局', level: 'county', rulemaking: false },
      },
    });
    assert.deepEqual(config.optionsFor('/年报/局.md'), {
      rules: {},
      locale: 'en',
      maxFindings: 20,
      local: {
        extraRows: [{ table: 't2_1', label: '其他主动公开文件' }],
        topics: ['政策解读'],
        body: { name: '青石县教育局', level: 'county', rulemaking: false },
      },
    });
  });

  it('adds files and passes files over, by patterns relative to itself', async () => {
    const config = await configFor('/年报/局.md', {
      '/年报/nianbao.config.json': {
        files: ['*.text', '旧/**'],
        ignore: ['草稿/', '!草稿/定稿.md', '*.bak.md'],
      },
    });
    assert.deepEqual(
      ['/年报/a.text', '/年报/x/a.text', '/年报/旧/a', '/年报/a.doc', '/别处/a.text'].map((file) =>
        config.includes(file),
      ),
      [true, true, true, false, false],
    );
    assert.deepEqual(
      ['/年报/草稿/a.md', '/年报/a.bak.md', '/年报/a.md', '/草稿/a.md'].map((file) => config.ignores(file)),
      [true, true, false, false],
    );
  });

  it('named by its path need not stand above the file', async () => {
    const config = await loader({ '/共用/严格.json': { rules: { 'row-total': 'hint' } } }).load(
      '/共用/严格.json',
    );
    assert.deepEqual(config.optionsFor('/年报/局.md').rules, { 'row-total': 'hint' });
  });
});

describe('overrides', () => {
  const files = {
    '/年报/nianbao.config.json': {
      rules: { 'row-total': 'warning', 'cell-blank': 'off' },
      maxFindings: 100,
      body: { level: 'county', rulemaking: false },
      overrides: [
        { files: '2020/*.md', rules: { 'row-total': 'off' }, body: { level: 'city' } },
        { files: ['局.md', '厅.md'], rules: { 'row-total': 'hint' }, maxFindings: 7 },
      ],
    },
  };

  it('speak of the files that they name, the later before the earlier', async () => {
    assert.equal((await rulesFor('/年报/a.md', files))?.['row-total'], 'warning');
    assert.equal((await rulesFor('/年报/2020/a.md', files))?.['row-total'], 'off');
    assert.equal((await rulesFor('/年报/2020/局.md', files))?.['row-total'], 'hint');
    assert.equal((await rulesFor('/年报/2021/2020/a.md', files))?.['row-total'], 'warning');
  });

  it('leave what they do not name', async () => {
    const config = await configFor('/年报/2020/a.md', files);
    const options = config.optionsFor('/年报/2020/a.md');
    assert.deepEqual(options.rules, { 'row-total': 'off', 'cell-blank': 'off' });
    assert.equal(options.maxFindings, 100);
    assert.deepEqual(options.local?.body, { level: 'city', rulemaking: false });
  });

  it('give files with the same overrides the same options', async () => {
    const config = await configFor('/年报/a.md', files);
    assert.equal(config.optionsFor('/年报/2020/a.md'), config.optionsFor('/年报/2020/b.md'));
    assert.notEqual(config.optionsFor('/年报/2020/a.md'), config.optionsFor('/年报/a.md'));
  });
});

describe('extends', () => {
  it('builds on other files, the later before the earlier, itself before all', async () => {
    const files = {
      '/共用/区.json': { rules: { 'row-total': 'hint', 'cell-blank': 'off', 'body-name': 'off' } },
      '/共用/局.json': { rules: { 'row-total': 'information', 'cell-blank': 'warning' } },
      '/年报/nianbao.config.json': {
        extends: ['../共用/区.json', '../共用/局.json'],
        rules: { 'row-total': 'error' },
      },
    };
    assert.deepEqual(await rulesFor('/年报/a.md', files), {
      'row-total': 'error',
      'cell-blank': 'warning',
      'body-name': 'off',
    });
    const config = await configFor('/年报/a.md', files);
    assert.deepEqual(config.sources, ['/共用/区.json', '/共用/局.json', '/年报/nianbao.config.json']);
  });

  it('keeps rows and topics of all, and patterns relative to the file that holds them', async () => {
    const files = {
      '/nianbao.base.json': {
        topics: ['政策解读'],
        tables: { extraRows: [{ table: 'table3', label: '甲' }] },
        overrides: [{ files: '年报/*.md', rules: { 'row-total': 'off' } }],
      },
      '/年报/nianbao.config.json': {
        extends: '../nianbao.base.json',
        topics: ['政务公开专区', '政策解读'],
        tables: { extraRows: [{ table: 'table3', label: '乙' }] },
      },
    };
    const options = (await configFor('/年报/a.md', files)).optionsFor('/年报/a.md');
    assert.deepEqual(options.local?.topics, ['政策解读', '政务公开专区']);
    assert.deepEqual(
      options.local?.extraRows.map(({ label }) => label),
      ['甲', '乙'],
    );
    assert.deepEqual(options.rules, { 'row-total': 'off' });
  });

  it('may reach the same file on two ways', async () => {
    const files = {
      '/a.json': { rules: { 'row-total': 'off' } },
      '/b.json': { extends: 'a.json' },
      '/nianbao.config.json': { extends: ['a.json', 'b.json'] },
    };
    assert.deepEqual(await rulesFor('/r.md', files), { 'row-total': 'off' });
  });

  it('may not go in a circle', async () => {
    const circle = { '/年报/base.json': '{\n  "extends": "nianbao.config.json"\n}' };
    assert.deepEqual(await faults({ extends: './base.json' }, 'zh', circle), [
      '/年报/base.json:2:14: extends 成环：/年报/nianbao.config.json → /年报/base.json → /年报/nianbao.config.json',
    ]);
  });

  it('may not lead nowhere', async () => {
    assert.deepEqual(await faults('{ "extends": [\n  "missing.json"] }'), [
      '/年报/nianbao.config.json:2:3: extends names /年报/missing.json, which does not exist.',
    ]);
  });
});

describe('a broken configuration', () => {
  it('that is no JSON is named with line and column', async () => {
    const broken = '{\n  "rules": {\n    "row-total": "off",\n  }\n}';
    assert.deepEqual(await faults(broken), [
      '/年报/nianbao.config.json:4:3: not JSON: expected a field name in double quotes, found "}".',
    ]);
    assert.deepEqual(await faults(broken, 'zh'), [
      '/年报/nianbao.config.json:4:3: 不是正确的 JSON：此处应为加双引号的字段名，却是"}"。',
    ]);
    assert.deepEqual(await faults('', 'zh'), [
      '/年报/nianbao.config.json:1:1: 不是正确的 JSON：此处应为一个值，却是结尾。',
    ]);
  });

  const cases: [string, string, string, string][] = [
    [
      'a rule that does not exist',
      '{ "rules": { "row-totals": "off" } }',
      '1:14: there is no rule row-totals; did you mean row-total?',
      '1:14: 没有名为 row-totals 的规则，是否应为 row-total？',
    ],
    [
      'a severity that does not exist',
      '{ "rules": { "row-total": "fatal" } }',
      '1:27: rules.row-total must be one of error, warning, information, hint, off, not "fatal".',
      '1:27: rules.row-total 只能是 error, warning, information, hint, off 之一，现为 "fatal"。',
    ],
    [
      'a field that does not exist',
      '{\n  "rule": {}\n}',
      '2:3: there is no field rule; did you mean rules?',
      '2:3: 没有字段 rule，是否应为 rules？',
    ],
    [
      'a field in the wrong place',
      '{ "overrides": [{ "files": "*.md", "extends": "a.json" }] }',
      '1:36: overrides[0]: there is no field extends.',
      '1:36: overrides[0]: 没有字段 extends。',
    ],
    [
      'overrides without files',
      '{ "overrides": [{ "rules": {} }] }',
      '1:17: overrides[0].files is missing.',
      '1:17: 缺少 overrides[0].files。',
    ],
    [
      'a value of the wrong type',
      '{ "maxFindings": "many" }',
      '1:18: maxFindings must be a number, not "many".',
      '1:18: maxFindings 应为数字，现为 "many"。',
    ],
    [
      'a limit of nothing',
      '{ "maxFindings": 0 }',
      '1:18: maxFindings must be at least 1.',
      '1:18: maxFindings 不能小于 1。',
    ],
    [
      'half a limit',
      '{ "maxFindings": 1.5 }',
      '1:18: maxFindings must be a whole number, not 1.5.',
      '1:18: maxFindings 应为整数，现为 1.5。',
    ],
    [
      'an extends that is a number',
      '{ "extends": 1 }',
      '1:14: extends must be a string or a list of strings, not 1.',
      '1:14: extends 应为文字或文字列表，现为 1。',
    ],
    [
      'a table that does not exist',
      '{ "tables": { "extraRows": [{ "table": "t9", "label": "其他" }] } }',
      '1:40: tables.extraRows[0].table must be one of t2_1, t2_5, t2_6, t2_8, t2_9, table3, table4, not "t9".',
      '1:40: tables.extraRows[0].table 只能是 t2_1, t2_5, t2_6, t2_8, t2_9, table3, table4 之一，现为 "t9"。',
    ],
    [
      'an empty name',
      '{ "body": { "name": "" } }',
      '1:21: body.name must not be empty.',
      '1:21: body.name 不能为空。',
    ],
    [
      'a roll-up that is none',
      '{ "rollup": "云岭区" }',
      '1:13: rollup must be an object or a list of objects, not "云岭区".',
      '1:13: rollup 应为对象或对象列表，现为 "云岭区"。',
    ],
    [
      'a roll-up without members',
      '{ "rollup": { "body": "云岭区人民政府" } }',
      '1:13: rollup.members is missing.',
      '1:13: 缺少 rollup.members。',
    ],
    [
      'a roll-up of nobody',
      '{ "rollup": [{ "body": "云岭区人民政府", "members": [] }] }',
      '1:46: rollup[0].members must not be empty.',
      '1:46: rollup[0].members 不能为空。',
    ],
    [
      'a misspelt field of a roll-up',
      '{ "rollup": [{ "body": "云岭区人民政府", "members": "a/**", "elsewere": [] }] }',
      '1:54: rollup[0]: there is no field elsewere; did you mean elsewhere?',
      '1:54: rollup[0]: 没有字段 elsewere，是否应为 elsewhere？',
    ],
    [
      'a body that is counted elsewhere for no reason',
      '{ "rollup": { "body": "云岭区人民政府", "members": "a/**", "elsewhere": [{ "body": "税务局" }] } }',
      '1:67: rollup.elsewhere[0].reason is missing.',
      '1:67: 缺少 rollup.elsewhere[0].reason。',
    ],
    [
      'something else than an object',
      '[]',
      '1:1: nianbao.config.json must be an object, not [].',
      '1:1: nianbao.config.json 应为对象，现为 []。',
    ],
  ];
  for (const [what, config, en, zh] of cases)
    it(`names ${what} with its place`, async () => {
      assert.deepEqual(await faults(config), [`/年报/nianbao.config.json:${en}`]);
      assert.deepEqual(await faults(config, 'zh'), [`/年报/nianbao.config.json:${zh}`]);
    });

  it('names all that is wrong in it', async () => {
    assert.equal((await faults({ rules: { nonsense: 'off', 'row-total': 'no' }, locale: 'fr' })).length, 3);
  });

  it('that cannot be read is named', async () => {
    assert.deepEqual(await faults(new Error('EACCES')), [
      '/年报/nianbao.config.json: the configuration file cannot be read: EACCES',
    ]);
  });

  it('is the same error for every file under it', async () => {
    const configs = loader({ '/年报/nianbao.config.json': '{' });
    const caught = (file: string) => configs.forFile(file).catch((error) => error);
    assert.equal(await caught('/年报/甲.md'), await caught('/年报/2023/乙.md'));
  });

  it('that was named and is not there is one too', async () => {
    await assert.rejects(loader({}).load('/没有.json'), /\/没有\.json: there is no such configuration file/);
  });
});
