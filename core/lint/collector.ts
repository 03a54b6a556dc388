import type { Report } from '../report/types';
import type { ElsewhereDraft, FindingDraft, FixDraft, RelatedDraft, RuleMeta } from '../rules/types';
import { RuleContractError } from './invariant';
import { formatMessage } from './message';
import type { Elsewhere, Finding, Fix, LintOptions } from './types';
import { validateDraft } from './validate';

/** A finding with what the engine needs to place and to silence it. */
export interface Collected {
  readonly finding: Finding;
  /** The rule's place in the list of rules. */
  readonly order: number;
  readonly alsoSilencedBy: readonly string[];
}

type ReportName = Finding['report'];

/** Turns what rules emit into findings: checked, worded in one language, with their severity. */
export class Collector {
  #collected: Collected[] = [];
  readonly #options: LintOptions;
  readonly #length: number;
  #meta: RuleMeta | undefined;
  #order = 0;
  #report: ReportName;

  /** @param length of the text, in UTF-16 units. */
  constructor(length: number, options: LintOptions) {
    this.#length = length;
    this.#options = options;
  }

  /** Which rule speaks from now on. */
  speaks(meta: RuleMeta, order: number): void {
    this.#meta = meta;
    this.#order = order;
  }

  /** Of which report it speaks; undefined where the text holds only one. */
  about(report: Report | undefined): void {
    this.#report = report && { body: report.body?.raw, year: report.year };
  }

  /** What was emitted since it was last taken. */
  take(): Collected[] {
    const taken = this.#collected;
    this.#collected = [];
    return taken;
  }

  readonly emit = (draft: FindingDraft): void => {
    const meta = this.#meta;
    if (!meta) throw new Error('a finding was emitted while no rule was running');
    validateDraft(meta.id, draft, this.#length);
    this.#collected.push({
      finding: this.#finding(meta, draft),
      order: this.#order,
      alsoSilencedBy: draft.alsoSilencedBy ?? NONE,
    });
  };

  #finding(meta: RuleMeta, draft: FindingDraft): Finding {
    const setting = this.#options.rules[meta.id];
    return {
      rule: meta.id,
      severity: setting && setting !== 'off' ? setting : (draft.severity ?? meta.severity),
      message: this.#format(meta, draft.message, draft.args),
      range: draft.range,
      related: draft.related ? draft.related.map((related) => this.#related(meta, related)) : NONE,
      ...(draft.elsewhere && { elsewhere: draft.elsewhere.map((one) => this.#elsewhere(meta, one)) }),
      fixes: draft.fixes ? draft.fixes.map((fix) => this.#fix(meta, fix)) : NONE,
      ...(draft.data === undefined ? undefined : { data: draft.data }),
      ...(this.#report && { report: this.#report }),
    };
  }

  #related(meta: RuleMeta, { range, message, args }: RelatedDraft): Finding['related'][number] {
    return { range, message: this.#format(meta, message, args) };
  }

  #elsewhere(meta: RuleMeta, { file, place, message, args }: ElsewhereDraft): Elsewhere {
    return { file, place, message: this.#format(meta, message, args) };
  }

  #fix(meta: RuleMeta, { title, kind, args, edits }: FixDraft): Fix {
    return { title: this.#format(meta, title, args), kind, edits };
  }

  #format(meta: RuleMeta, ...[message, args]: [FindingDraft['message'], FindingDraft['args']]): string {
    try {
      const { locale } = this.#options;
      const text = formatMessage(message, args, locale);
      return locale === 'en' ? capitalised(text) : text;
    } catch (error) {
      throw new RuleContractError(meta.id, (error as Error).message);
    }
  }
}

const NONE: readonly never[] = [];

/** An English sentence may begin with the name of a row or a table. */
function capitalised(text: string): string {
  const first = text.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Sorts by place, then by the order of the rules; leaves one of findings that say the same of the same place. */
export function inOrder(collected: Collected[]): Collected[] {
  if (collected.length < 2) return collected;
  collected.sort(byPlace);
  return collected.filter((one, index) => !saidBefore(collected, index, one));
}

function byPlace(a: Collected, b: Collected): number {
  const [left, right] = [a.finding.range, b.finding.range];
  return left.start - right.start || a.order - b.order || left.end - right.end;
}

function saidBefore(sorted: readonly Collected[], index: number, one: Collected): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const other = sorted[at] as Collected;
    if (byPlace(other, one) !== 0) return false;
    if (other.finding.message === one.finding.message) return true;
  }
  return false;
}
