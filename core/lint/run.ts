import type { Neighbours, NeighboursOf } from '../archive/archive';
import { ROLL_UP } from '../archive/roll-up/summed';
import type { Analysis } from '../arithmetic/types';
import type { Report, ReportDocument } from '../report/types';
import { findingsLimit } from '../rules/findings-limit';
import { proseGrowth } from '../rules/prose-growth';
import { suppressionUnused } from '../rules/suppression-unused';
import type { Rule, RuleCategory, RuleContext } from '../rules/types';
import { wrongEncoding } from '../rules/wrong-encoding';
import { type Collected, Collector, inOrder } from './collector';
import { readDirectives } from './directives';
import { limitNote } from './findings-limit';
import { lacksNeighbours } from './idle';
import { type Silenced, silence } from './suppression';
import type { LintOptions, LintResult, RuleFailure } from './types';
import { unusedDirectives } from './unused';
import { garbledNote, isGarbled } from './wrong-encoding';

/** What the engine needs beside the document. */
export interface Engine {
  /** In the order in which findings at one place are listed. */
  readonly rules: readonly Rule[];
  /** @param off ids of rules whose identities are left out. */
  readonly analyse: (
    report: Report,
    off: ReadonlySet<string>,
    neighbours: Neighbours | undefined,
  ) => Analysis;
}

/**
 * Runs the rules that are on over every report of a text. A rule that throws is a failure, not the end.
 * @param neighboursOf what other reports say; where it is left out, rules that need them are silent.
 */
export function run(
  document: ReportDocument,
  options: LintOptions,
  engine: Engine,
  neighboursOf?: NeighboursOf | undefined,
): LintResult {
  if (isGarbled(document.text)) return runGarbled(document, options);
  const collector = new Collector(document.text.length, options);
  const failures: RuleFailure[] = [];
  const off = rulesOff(options);
  const several = document.reports.length > 1;
  const beside = new Map(document.reports.map((report) => [report, neighboursOf?.(report)]));
  for (const report of document.reports) {
    collector.about(several ? report : undefined);
    const neighbours = heard(beside.get(report), off);
    const context = new ReportContext({ document, report, options, collector, neighbours }, () =>
      engine.analyse(report, off, neighbours),
    );
    engine.rules.forEach((rule, order) => {
      if (off.has(rule.meta.id) || !speaksOf(rule, report)) return;
      if (rule.meta.category === 'archive' && neighbours === undefined) return;
      collector.speaks(rule.meta, order);
      check(rule, context, failures);
    });
  }
  collector.about(undefined);
  const { kept, suppressed } = silenced(document, collector, engine.rules, {
    off,
    idle: () => idleRules(engine.rules, [...beside.values()]),
  });
  return { document, ...limited(kept, collector, options), suppressed, failures };
}

/** What is said of a text that was decoded in another encoding than its own: this, and nothing else. */
export function runGarbled(document: ReportDocument, options: LintOptions): LintResult {
  const collector = new Collector(document.text.length, options);
  collector.speaks(wrongEncoding.meta, 0);
  if (options.rules[wrongEncoding.meta.id] !== 'off') collector.emit(garbledNote(document));
  const findings = collector.take().map(({ finding }) => finding);
  return { document, findings, leftOut: NONE_LEFT_OUT, suppressed: [], failures: [] };
}

function check(rule: Rule, context: RuleContext, failures: RuleFailure[]): void {
  try {
    rule.check(context);
  } catch (error) {
    if (failures.some((failure) => failure.error === error)) return;
    failures.push({
      rule: rule.meta.id,
      message: error instanceof Error ? error.message : String(error),
      error,
    });
  }
}

/** Categories of rules that look at the text and not at the numbers. */
const OF_THE_TEXT: ReadonlySet<RuleCategory> = new Set(['structure', 'citation', 'text']);

/** Reports printed side by side share their prose; the first speaks for its text. */
function speaksOf({ meta }: Rule, report: Report): boolean {
  if (report.sharesText && OF_THE_TEXT.has(meta.category)) return false;
  return !meta.editions || meta.editions.includes(report.edition.id);
}

const NONE_OFF: ReadonlySet<string> = new Set();

/** The rules that settings switch off; identities of such a rule are neither evaluated nor solved for. */
export function rulesOff({ rules }: Pick<LintOptions, 'rules'>): ReadonlySet<string> {
  let off: Set<string> | undefined;
  for (const id in rules) {
    if (rules[id] !== 'off') continue;
    off ??= new Set();
    off.add(id);
  }
  return off ?? NONE_OFF;
}

function silenced(
  document: ReportDocument,
  collector: Collector,
  rules: readonly Rule[],
  { off, idle }: { readonly off: ReadonlySet<string>; readonly idle: () => ReadonlySet<string> },
): Silenced {
  const all = inOrder(collector.take());
  const directives = document.comments.length > 0 ? readDirectives(document) : [];
  if (directives.length === 0) return { kept: all, suppressed: [] };
  const { kept, suppressed } = silence(document, directives, all);
  if (off.has(suppressionUnused.meta.id)) return { kept, suppressed };
  collector.speaks(suppressionUnused.meta, rules.length);
  const known = { rules: idsOf(rules, false), engine: idsOf(rules, true), off: new Set([...off, ...idle()]) };
  for (const draft of unusedDirectives(document, directives, known)) collector.emit(draft);
  return { kept: inOrder([...kept, ...collector.take()]), suppressed };
}

/** Without the members' sum where its rule is off: no other rule goes by it either. */
function heard(neighbours: Neighbours | undefined, off: ReadonlySet<string>): Neighbours | undefined {
  return neighbours && off.has(ROLL_UP) ? { ...neighbours, rollUp: undefined } : neighbours;
}

/** The rules that have less to say without other reports: whether a comment silences them cannot be told. */
function idleRules(rules: readonly Rule[], beside: readonly (Neighbours | undefined)[]): ReadonlySet<string> {
  const idle = rules.filter(
    ({ meta: { id, category } }) =>
      (category === 'archive' || id === proseGrowth.meta.id) &&
      beside.every((neighbours) => lacksNeighbours(id, neighbours)),
  );
  return new Set(idle.map(({ meta }) => meta.id));
}

function idsOf(rules: readonly Rule[], engine: boolean): ReadonlySet<string> {
  const chosen = rules.filter(({ meta }) => (meta.category === 'engine') === engine);
  return new Set(chosen.map(({ meta }) => meta.id));
}

type Limited = Pick<LintResult, 'findings' | 'leftOut'>;

const NONE_LEFT_OUT: Limited['leftOut'] = { error: 0, warning: 0, information: 0, hint: 0 };

function limited(collected: readonly Collected[], collector: Collector, options: LintOptions): Limited {
  if (collected.length <= options.maxFindings)
    return { findings: collected.map(({ finding }) => finding), leftOut: NONE_LEFT_OUT };
  const shown = collected.slice(0, options.maxFindings);
  const leftOut = { ...NONE_LEFT_OUT };
  for (const { finding } of collected.slice(options.maxFindings)) leftOut[finding.severity]++;
  if (options.rules[findingsLimit.meta.id] !== 'off') {
    collector.speaks(findingsLimit.meta, Number.POSITIVE_INFINITY);
    collector.emit(limitNote(shown, collected.length - shown.length));
  }
  return { findings: [...shown, ...collector.take()].map(({ finding }) => finding), leftOut };
}

interface ContextParts {
  readonly document: ReportDocument;
  readonly report: Report;
  readonly options: LintOptions;
  readonly collector: Collector;
  readonly neighbours: Neighbours | undefined;
}

/** What rules see of one report. The arithmetic is done when the first rule asks for it. */
class ReportContext implements RuleContext {
  readonly document: ReportDocument;
  readonly report: Report;
  readonly local: RuleContext['local'];
  readonly neighbours: RuleContext['neighbours'];
  readonly emit: RuleContext['emit'];
  readonly #analyse: () => Analysis;
  #analysis: Analysis | undefined;
  #thrown: { readonly error: unknown } | undefined;

  constructor({ document, report, options, collector, neighbours }: ContextParts, analyse: () => Analysis) {
    this.document = document;
    this.report = report;
    this.local = options.local;
    this.neighbours = neighbours;
    this.emit = collector.emit;
    this.#analyse = analyse;
  }

  get analysis(): Analysis {
    if (this.#thrown) throw this.#thrown.error;
    this.#analysis ??= this.#analyseOnce();
    return this.#analysis;
  }

  /** Solving is the dear part: what failed once is not tried again for the next rule. */
  #analyseOnce(): Analysis {
    try {
      return this.#analyse();
    } catch (error) {
      this.#thrown = { error };
      throw error;
    }
  }
}
