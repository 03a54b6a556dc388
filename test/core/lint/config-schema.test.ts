import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { configJsonSchema, configSchema, fieldsAt } from '../../../core/lint/config-schema';
import { rules } from '../../../core/rules';

interface Schema {
  readonly description?: string;
  readonly default?: unknown;
  readonly additionalProperties?: unknown;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly items: Schema;
}

const published = JSON.parse(readFileSync('schemas/nianbao.config.schema.json', 'utf8')) as Schema;
const ids = rules.map(({ meta }) => meta.id).sort();

describe('the published schema of nianbao.config.json', () => {
  it('is the one that the configuration is checked by', () => {
    assert.deepEqual(published, JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it('names the same rules as the list of rules and their pages', () => {
    const own = published.properties.rules as Schema;
    const override = published.properties.overrides?.items.properties.rules as Schema;
    const pages = readdirSync('docs/rules').filter((name) => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(Object.keys(own.properties).sort(), ids);
    assert.deepEqual(Object.keys(override.properties).sort(), ids);
    assert.deepEqual(pages.map((name) => name.slice(0, -'.md'.length)).sort(), ids);
  });

  it('says of every rule what it checks and how grave it is by default', () => {
    for (const { meta } of rules) {
      const entry = published.properties.rules?.properties[meta.id];
      assert.equal(entry?.default, meta.severity, meta.id);
      assert.equal(entry?.description, `${meta.summary.zh}\n\n${meta.summary.en}`);
    }
  });

  it('knows no field beside its own', () => {
    assert.equal(published.additionalProperties, false);
    assert.equal(published.properties.rules?.additionalProperties, false);
    assert.equal(published.properties.body?.additionalProperties, false);
  });

  it('takes and refuses what the check takes and refuses', () => {
    const validate = new Ajv().compile(published);
    const configs: unknown[] = [
      {},
      { extends: ['a.json'], rules: { 'row-total': 'off' }, overrides: [{ files: '*.md', locale: 'en' }] },
      { rules: { 'row-total': 'loud' } },
      { overrides: [{}] },
      { maxFindings: 0 },
      { files: 'a' },
      { body: { level: 'county', rulemaking: true } },
      { body: { power: true } },
      { rollup: { body: '云岭区人民政府', members: '部门/**' } },
      {
        rollup: [
          {
            body: '云岭区人民政府',
            members: ['教育局'],
            elsewhere: [{ body: '税务局', reason: '垂直管理' }],
          },
        ],
      },
      { rollup: { body: '云岭区人民政府' } },
      { rollup: [] },
      { overrides: [{ files: 'a', rollup: { body: '云岭区人民政府', members: 'b' } }] },
      [],
    ];
    for (const config of configs)
      assert.equal(validate(config), configSchema.safeParse(config).success, JSON.stringify(config));
  });

  it('tells which fields may stand at a place', () => {
    assert.deepEqual(fieldsAt(['body']), ['name', 'level', 'rulemaking']);
    assert.deepEqual([...fieldsAt(['overrides', 0, 'rules'])].sort(), ids);
    assert.deepEqual(fieldsAt(['files', 0]), []);
    const block = ['body', 'year', 'members', 'own', 'elsewhere'];
    assert.deepEqual(fieldsAt(['rollup']), block);
    assert.deepEqual(fieldsAt(['rollup', 1]), block);
    assert.deepEqual(fieldsAt(['rollup', 1, 'elsewhere', 0]), ['body', 'reason']);
  });
});

describe('the ids of rules', () => {
  it('are kebab-case and stand once', () => {
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.equal(new Set(ids).size, ids.length);
  });
});
