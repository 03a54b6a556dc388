/** What `nianbao lint` was asked to do. */
import type { FixSelection } from '../../core/lint/fix';
import { nearest } from '../../core/lint/nearest';
import { SEVERITIES } from '../../core/lint/severities';
import type { RuleSetting } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import { type Arguments, UsageError } from '../arguments';
import type { FormatName } from '../formats';
import { STDIN, type TargetRequest, targetRequest } from '../targets';
import { type Shard, shardOf } from './shard';

/** How a file is known to be the same: by size and time of its last change, or by its bytes alone. */
export type CacheStrategy = 'metadata' | 'content';

export interface LintRequest extends TargetRequest {
  /** Which fixes to apply; undefined where none were asked for. */
  readonly fix: FixSelection | undefined;
  /** Show the fixes, write nothing. */
  readonly dryRun: boolean;
  readonly format: FormatName;
  readonly outputFile: string | undefined;
  readonly maxWarnings: number;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** The cache's file, where a cache was asked for. */
  readonly cache: string | undefined;
  readonly cacheStrategy: CacheStrategy;
  /** Hold reports against each other. */
  readonly archive: boolean;
  /** The part of the files that is checked; all of them where it is undefined. */
  readonly shard: Shard | undefined;
  /** How many threads check. */
  readonly jobs: number | 'auto';
  /** Check again what changes. */
  readonly watch: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const DEFAULT_CACHE = '.nianbao-cache';

const UNKNOWN_RULE: Bilingual = {
  zh: '{option}：没有规则 {rule}；用 nianbao rules 列出全部规则',
  en: '{option}: no rule {rule}; nianbao rules lists them',
};
const LIKE_RULE: Bilingual = {
  zh: '{option}：没有规则 {rule}，是不是 {like}？',
  en: '{option}: no rule {rule}, did you mean {like}?',
};
const RULE_SETTING: Bilingual = {
  zh: '--rule 要写成 规则=级别，级别是 {choices} 之一，不能是 {value}',
  en: '--rule takes ID=SEVERITY with one of {choices}, not {value}',
};
const NOT_A_COUNT: Bilingual = {
  zh: '--max-warnings 要是 0 或正整数，不能是 {value}',
  en: '--max-warnings takes a whole number from 0, not {value}',
};
const NOT_JOBS: Bilingual = {
  zh: '--jobs 要是 auto 或 1 到 99 的整数，不能是 {value}',
  en: '--jobs takes auto or a number from 1 to 99, not {value}',
};
const FIX_STDIN: Bilingual = {
  zh: '标准输入不能写回；加 --dry-run 可看差异',
  en: 'standard input cannot be written back; --dry-run shows the difference',
};
const WITHOUT_CACHE: Bilingual = {
  zh: '{option} 要和 --cache 一起用',
  en: '{option} goes with --cache',
};

/**
 * Reads the request out of the arguments.
 * @param ruleIds every rule that may be named.
 * @throws UsageError
 */
export function lintRequest(given: Arguments, ruleIds: readonly string[]): LintRequest {
  const { switches, values } = given;
  const dryRun = switches.has('dry-run');
  const request: LintRequest = {
    ...targetRequest(given),
    fix: fixSelection(given, ruleIds),
    dryRun,
    format: (values.get('format') ?? 'stylish') as FormatName,
    outputFile: values.get('output-file'),
    maxWarnings: maxWarnings(values.get('max-warnings')),
    rules: ruleSettings(given.lists.get('rule') ?? [], ruleIds),
    baseline: values.get('baseline'),
    writeBaseline: values.get('write-baseline'),
    cache: cacheFile(given),
    cacheStrategy: (values.get('cache-strategy') ?? 'metadata') as CacheStrategy,
    archive: switches.has('archive'),
    shard: shardOf(values.get('shard')),
    jobs: jobsOf(values.get('jobs')),
    watch: switches.has('watch'),
    quiet: switches.has('quiet'),
    verbose: switches.has('verbose'),
  };
  if (request.fix && !dryRun && request.paths.includes(STDIN)) throw new UsageError(FIX_STDIN);
  return request;
}

function fixSelection({ switches, lists }: Arguments, ruleIds: readonly string[]): FixSelection | undefined {
  const rules = lists.get('fix-rule') ?? [];
  for (const rule of rules) checkRule('--fix-rule', rule, ruleIds);
  const named = rules.length > 0;
  if (!named && !switches.has('fix') && !switches.has('dry-run')) return undefined;
  return { safe: switches.has('fix') || !named, rules };
}

/** @throws UsageError */
export function maxWarnings(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageError(NOT_A_COUNT, { value });
  return Number(value);
}

function ruleSettings(given: readonly string[], ruleIds: readonly string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  for (const setting of given) {
    const at = setting.lastIndexOf('=');
    const rule = setting.slice(0, at);
    const severity = setting.slice(at + 1);
    if (at < 1 || !isSetting(severity))
      throw new UsageError(RULE_SETTING, { choices: [...SEVERITIES, 'off'].join(', '), value: setting });
    checkRule('--rule', rule, ruleIds);
    settings[rule] = severity;
  }
  return settings;
}

function isSetting(value: string): value is RuleSetting {
  return value === 'off' || (SEVERITIES as readonly string[]).includes(value);
}

function checkRule(option: string, rule: string, ruleIds: readonly string[]): void {
  if (ruleIds.includes(rule)) return;
  const like = nearest(rule, ruleIds);
  throw like
    ? new UsageError(LIKE_RULE, { option, rule, like })
    : new UsageError(UNKNOWN_RULE, { option, rule });
}

function jobsOf(value = '1'): number | 'auto' {
  if (value === 'auto') return value;
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(NOT_JOBS, { value });
  return Number(value);
}

function cacheFile({ switches, values }: Arguments): string | undefined {
  if (switches.has('cache')) return values.get('cache-location') ?? DEFAULT_CACHE;
  for (const name of ['cache-location', 'cache-strategy'])
    if (values.has(name)) throw new UsageError(WITHOUT_CACHE, { option: `--${name}` });
  return undefined;
}
