/** Every rule has its page, the page says what the rule's metadata say, and its examples are true. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../core/rules';
import type { RuleMeta } from '../../../core/rules/types';
import { lintFixture } from '../../support/lint-fixture';
import { optionsFrom } from '../../support/rule-fixtures';
import { type PageExample, parsePage, type RulePage } from '../../support/rule-page';

const FOLDER = 'docs/rules';
const HEADINGS = ['查什么', '为什么', '错误示例', '正确示例', '怎样改', '怎样关闭'];
const LEVELS = { error: '错误', warning: '警告', information: '提示', hint: '建议' };
const FIXES = { safe: '自动（safe）', choice: '选择（choice）' };
const chosen = process.env.RULES?.split(',');

describe('pages of the rules', () => {
  it('are of rules only', () => {
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(
      pages.filter((name) => !ids.has(name.slice(0, -'.md'.length))),
      [],
    );
  });

  for (const { meta } of rules.filter(({ meta }) => !chosen || chosen.includes(meta.id)))
    describe(meta.id, () => describePage(meta));
});

function describePage(meta: RuleMeta): void {
  let page: RulePage;

  before(() => {
    const path = `${FOLDER}/${meta.id}.md`;
    assert.ok(existsSync(path), `${path} exists`);
    page = parsePage(readFileSync(path, 'utf8'));
  });

  it('begins with id, Chinese name and one English line', () => {
    assert.match(page.title, new RegExp(`^# ${meta.id}：\\S+$`));
    assert.match(page.english, /^[A-Z`][^\n]*[.!]$/);
    assert.ok((page.english.match(/[a-z]/g)?.length ?? 0) > page.english.length / 2, 'is in English');
  });

  it('states level, fix and source as the rule does', () => {
    const level = page.facts.级别?.replace('（', ' (').replace('）', ')').replace(/ +\(/, ' (') ?? '';
    assert.ok(
      level.startsWith(`${LEVELS[meta.severity]} (${meta.severity})`),
      `级别：${page.facts.级别} says ${meta.severity}`,
    );
    const fix = meta.fixable ? FIXES[meta.fixable] : '无';
    assert.ok(page.facts.修复?.startsWith(fix), `修复：${page.facts.修复} begins with ${fix}`);
    assert.ok(page.facts.依据, 'has a source');
  });

  it('has the headings of a page, none empty', () => {
    assert.deepEqual([...page.sections.keys()], HEADINGS);
    const empty = [...page.sections].filter(([name, text]) => text === '' && !name.endsWith('示例'));
    assert.deepEqual(empty, []);
  });

  it('says how to switch the rule off', () => {
    const text = page.sections.get('怎样关闭') ?? '';
    assert.ok(text.includes(`{ "rules": { "${meta.id}": "off" } }`), 'by configuration');
    if (meta.category !== 'engine')
      assert.ok(text.includes(`<!-- nianbao-disable-next-line ${meta.id} -- `), 'by comment');
  });

  it('has wrong examples, in each of which the rule fires', async () => {
    await checkExamples(meta, page, '错误', (count) => count > 0);
  });

  it('has right examples, in none of which it does', async () => {
    await checkExamples(meta, page, '正确', (count) => count === 0);
  });
}

async function checkExamples(
  { id }: RuleMeta,
  { examples }: RulePage,
  kind: PageExample['kind'],
  holds: (findings: number) => boolean,
): Promise<void> {
  const chosen = examples.filter((example) => example.kind === kind);
  assert.ok(chosen.length > 0, `an example of ${kind}`);
  for (const { text, config } of chosen) {
    const { findings, failures } = lintFixture(id, text, await optionsFrom(config));
    assert.deepEqual(failures, []);
    const found = findings.filter(({ rule }) => rule === id);
    assert.ok(holds(found.length), `${found.length} findings of ${id} in\n${text}`);
  }
}
