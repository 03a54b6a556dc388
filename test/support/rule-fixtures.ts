/** The fixtures of the rules on the disk: test/fixtures/rules/<rule>/{valid,invalid}/<name>.<ext>. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ConfigLoader } from '../../core/lint/config';
import type { LintOptions } from '../../core/lint/types';
import { type Fixture, parseFixture } from './fixture';
import { MemoryHost } from './memory-host';

export const FIXTURES = 'test/fixtures/rules';

export interface RuleFixture extends Fixture {
  readonly rule: string;
  readonly valid: boolean;
  /** The file's name with its extension. */
  readonly name: string;
  /** Text of `<name>.fixed.<ext>`. */
  readonly fixed: string | undefined;
  /** Text of `<name>.config.json`. */
  readonly config: string | undefined;
}

/** The rules that have fixtures. */
export function fixtureRules(): string[] {
  return existsSync(FIXTURES) ? readdirSync(FIXTURES).sort() : [];
}

/** The fixtures of a rule for one verdict, by name. */
export function ruleFixtures(rule: string, verdict: 'valid' | 'invalid'): RuleFixture[] {
  const folder = `${FIXTURES}/${rule}/${verdict}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !/\.fixed\.\w+$/.test(name))
    .sort()
    .map((name) => readFixture(folder, rule, name, verdict === 'valid'));
}

function readFixture(folder: string, rule: string, name: string, valid: boolean): RuleFixture {
  const [, stem, extension] = /^(.*)(\.\w+)$/.exec(name) as unknown as [string, string, string];
  const fixture = parseFixture(readText(`${folder}/${name}`) ?? '');
  if (valid && fixture.marks.length > 0) throw new Error(`${folder}/${name} is valid and yet holds marks`);
  return {
    ...fixture,
    rule,
    valid,
    name,
    fixed: readText(`${folder}/${stem}.fixed${extension}`),
    config: readText(`${folder}/${stem}.config.json`),
  };
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}

/** The options that a nianbao.config.json gives a file beside it. */
export async function optionsFrom(
  config: string | undefined,
  name = 'report.txt',
): Promise<Partial<LintOptions>> {
  if (config === undefined) return {};
  const host = new MemoryHost({ '/fixture/nianbao.config.json': config });
  const loaded = await new ConfigLoader(host).forFile(`/fixture/${name}`);
  return loaded.optionsFor(`/fixture/${name}`);
}
