/** Goes over the files of one run: reads, fixes where asked, checks, prints, counts. */
import type { Archive } from '../../core/archive/archive';
import { keptEntry } from '../../core/archive/kept';
import { dirname } from '../../core/host';
import type { LintOptions } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import { hashOf } from '../../core/text/hash';
import type { DecodedText } from '../../host/decode';
import { type Encoding, lineEndOf, withLineEnds } from '../../host/encoding';
import { decode } from '../../host/node/read';
import { writeTextFile } from '../../host/node/write';
import { Pace } from '../pace';
import { bytesOf, type Target } from '../targets';
import { indexSettings, indexTargets } from './archive';
import { type CachedResult, check, type Found, mend } from './checked';
import { unifiedDiff } from './diff';
import type { Jobs, Outcome, Prepared } from './jobs';
import type { RunParts } from './parts';
import type { Fresh } from './remembered';
import { partOf } from './shard';

/** Below this many files the threads take longer to start than they save. */
const MANY_FILES = 5000;

/** A rule threw. */
export const RULE_FAILED: Bilingual = {
  zh: '规则 {rule} 出错，其余规则照常：{message}',
  en: 'rule {rule} failed, the others went on: {message}',
};
const PASSED_OVER: Bilingual = { zh: '略过：不是年报', en: 'passed over: no annual report' };
const UNSETTLED: Bilingual = {
  zh: '没有修复：{rules} 的改法互相抵触',
  en: 'not fixed: the fixes of {rules} undo one another',
};

/** Checks the files in order. Never throws for a file: what goes wrong with one is a problem, and the next follows. */
export async function lintTargets(targets: readonly Target[], parts: RunParts): Promise<void> {
  const run = new Run(parts, await indexTargets(targets, parts));
  const own = partOf(targets, parts.request.shard);
  const jobs = await run.startJobs(own);
  try {
    await lintEach(own, run, jobs, parts);
  } finally {
    // Threads that go on would keep the process alive.
    await jobs?.close();
  }
}

async function lintEach(
  own: readonly Target[],
  run: Run,
  jobs: Jobs | undefined,
  parts: RunParts,
): Promise<void> {
  const pace = new Pace();
  let folder: string | undefined;
  for (const [at, target] of own.entries()) {
    if (parts.io.stdout.closed) break;
    if (pace.due()) {
      parts.progress.clear();
      parts.output.flush();
      await parts.io.stdout.drained?.();
      await parts.progress.update(at, own.length);
      await pace.turn();
    }
    if (jobs) {
      run.takeOutcome(target, await jobs.outcomeOf(at));
      continue;
    }
    const home = dirname(target.path);
    if (home !== folder) await parts.settings.load(home);
    folder = home;
    const work = run.take(target, home);
    if (work) await work;
  }
}

class Run {
  readonly #parts: RunParts;
  readonly #archive: Archive | undefined;
  readonly #inFull: boolean;
  readonly #settingsKeys = new WeakMap<LintOptions, string>();

  constructor(parts: RunParts, archive: Archive | undefined) {
    this.#parts = parts;
    this.#archive = archive;
    this.#inFull = Boolean(parts.format || parts.baseline || parts.newBaseline || parts.cache);
  }

  /** Threads for the files, where they are worth while: they know no archive, fix nothing and give no results to look into. */
  async startJobs(targets: readonly Target[]): Promise<Jobs | undefined> {
    const { request, command, inspect } = this.#parts;
    const isOne = request.jobs === 1 || (request.jobs === 'auto' && targets.length < MANY_FILES);
    if (isOne || request.fix || inspect || this.#archive) return undefined;
    const { Jobs } = await import('../late');
    const prepare = (target: Target) => this.#prepare(target);
    return Jobs.start(request.jobs, { command, inFull: this.#inFull }, { targets, prepare });
  }

  /** A file that a thread checked. */
  takeOutcome(target: Target, outcome: Outcome): void {
    if (outcome === 'unsettled') this.#parts.tally.failed++;
    else if ('error' in outcome) this.#fail(target, outcome.error);
    else this.#conclude(target, outcome.result, outcome.isFresh || !this.#parts.onlyFresh);
  }

  /** What can be said of a file without checking it. */
  async #prepare(target: Target): Promise<Prepared> {
    const { settings, cache } = this.#parts;
    const folder = dirname(target.path);
    await settings.load(folder);
    const options = settings.optionsFor(folder, target.path);
    if (!options) return { kind: 'known', outcome: 'unsettled' };
    try {
      if (target.bytes) return known(this.#check(target, decode(target.bytes), options), true);
      const recalled = cache?.recall(target, this.#circumstances(target, options));
      if (recalled?.result) return known(recalled.result, false);
      return {
        kind: 'asked',
        remember: (result) => recalled?.remember({ result }),
        check: () => this.#check(target, decode(recalled?.bytes ?? bytesOf(target)), options),
      };
    } catch (error) {
      return { kind: 'known', outcome: { error } };
    }
  }

  /** One file. Only a run that fixes has something to wait for. */
  take(target: Target, folder: string): Promise<void> | undefined {
    const { settings, tally, request } = this.#parts;
    const options = settings.optionsFor(folder, target.path);
    if (!options) {
      tally.failed++;
      return undefined;
    }
    if (request.fix) return this.#fixAndCheck(target, options).catch((error) => this.#fail(target, error));
    try {
      this.#justCheck(target, options);
    } catch (error) {
      this.#fail(target, error);
    }
    return undefined;
  }

  #fail({ display }: Target, error: unknown): void {
    this.#parts.tally.failed++;
    this.#parts.problems.addError(display, error);
  }

  #justCheck(target: Target, options: LintOptions): void {
    const { cache, onlyFresh } = this.#parts;
    if (!cache || target.bytes) {
      this.#conclude(target, this.#check(target, decode(bytesOf(target)), options));
      return;
    }
    const recalled = cache.recall(target, this.#circumstances(target, options));
    if (recalled.result) {
      this.#conclude(target, recalled.result, !onlyFresh);
      return;
    }
    const fresh = this.#freshOf(target, decode(recalled.bytes), options);
    recalled.remember(fresh);
    this.#conclude(target, fresh.result);
  }

  /**
   * What a result depends on beside the bytes: the settings, the name that stands in it, whether the file was named, and
   * the files that it is held against.
   */
  #circumstances({ display, named }: Target, options: LintOptions): string {
    const beside = options.archive ? this.#archive?.stampOf(display) : undefined;
    return hashOf(JSON.stringify([this.#settingsKey(options), display, named, beside]));
  }

  #freshOf(target: Target, decoded: DecodedText, options: LintOptions): Fresh {
    const result = this.#check(target, decoded, options);
    if (!options.archive) return { result };
    const entry = this.#archive?.get(target.display);
    // A file that changed since it was indexed is indexed again the next time.
    if (entry && entry.hash !== hashOf(decoded.text)) return { result };
    return {
      result,
      indexed: { settings: indexSettings(target, options), entry: entry ? keptEntry(entry) : null },
    };
  }

  async #fixAndCheck(target: Target, options: LintOptions): Promise<void> {
    const { request, problems, tally, output } = this.#parts;
    const before = decode(bytesOf(target));
    const mended = mend(before.text, request.fix ?? {}, options, target.named);
    if (mended.unsettled.length > 0)
      problems.add(target.display, UNSETTLED, { rules: mended.unsettled.join(', ') });
    const text = withLineEnds(mended.text, lineEndOf(before.text));
    if (text !== before.text) {
      if (!request.dryRun) await writeTextFile(target.path, text, before);
      else if (!request.quiet) output.write(await unifiedDiff(target.display, before.text, text));
      tally.fixed++;
    }
    this.#conclude(target, this.#check(target, { ...before, text }, options));
  }

  #check({ display, named }: Target, { text, encoding }: DecodedText, options: LintOptions): CachedResult {
    const neighboursOf = this.#archive?.neighboursOf(display);
    const { inspect } = this.#parts;
    const input = { file: display, text, options, named, inFull: this.#inFull, neighboursOf, inspect };
    return { encoding, checked: check(input) };
  }

  #conclude({ display }: Target, { encoding, checked }: CachedResult, isShown = true): void {
    const { tally, problems, request } = this.#parts;
    for (const failure of checked.failures) problems.add(display, RULE_FAILED, failure);
    if (!checked.found) {
      tally.passedOver++;
      if (request.verbose) problems.note(display, PASSED_OVER);
      return;
    }
    tally.checked++;
    tally.read(encoding);
    const found = this.#count(checked.found);
    if (isShown) this.#print(found, encoding);
  }

  /** Counts the findings; gives back those that the baseline does not know. */
  #count(found: Found): Found {
    const { tally, baseline, newBaseline } = this.#parts;
    const isKnown = (at: number) => {
      const fingerprint = found.fingerprints?.[at] ?? '';
      newBaseline?.add(fingerprint);
      return baseline?.knows(fingerprint) || newBaseline !== undefined;
    };
    tally.leftOut(found.leftOut);
    const kept = baseline || newBaseline ? found.severities.map((_, at) => !isKnown(at)) : undefined;
    found.severities.forEach((severity, at) => {
      if (kept?.[at] === false) tally.known++;
      else tally.finding(severity, found.fixable[at] === true);
    });
    return kept ? only(found, kept) : found;
  }

  #print({ result, fingerprints = [], inspection }: Found, encoding: Encoding): void {
    const { format, output } = this.#parts;
    const notes = { encoding, fingerprints, ...(inspection && { inspection }) };
    if (format && result) output.write(format.file(result, notes));
  }

  #settingsKey(options: LintOptions): string {
    const known = this.#settingsKeys.get(options);
    if (known !== undefined) return known;
    const key = hashOf(JSON.stringify(options));
    this.#settingsKeys.set(options, key);
    return key;
  }
}

function known(result: CachedResult, isFresh: boolean): Prepared {
  return { kind: 'known', outcome: { result, isFresh } };
}

function only(found: Found, kept: readonly boolean[]): Found {
  const { leftOut, severities, fixable, result, fingerprints, inspection } = found;
  const isKept = (_: unknown, at: number) => kept[at] === true;
  return {
    leftOut,
    severities: severities.filter(isKept),
    fixable: fixable.filter(isKept),
    ...(result && { result: { ...result, findings: result.findings.filter(isKept) } }),
    ...(fingerprints && { fingerprints: fingerprints.filter(isKept) }),
    ...(inspection && { inspection: { ...inspection, findings: inspection.findings.filter(isKept) } }),
  };
}
