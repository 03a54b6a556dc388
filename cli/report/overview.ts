/** The overview of a round, gathered body by body. */
import type { Severity } from '../../core/rules/types';
import type { BadFile, BodyList, Overview, OverviewRow } from './list';
import type { HandedIn } from './words';

/** Adds up as bodies go by. */
export class OverviewBuilder {
  readonly #rows: OverviewRow[] = [];
  readonly #rules = new Map<string, number>();

  add(list: BodyList, handedIn: HandedIn, stem: string | undefined): void {
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    const byRule = new Map<string, number>();
    for (const { severity, rule } of list.items) {
      counts[severity]++;
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1);
    }
    const fresh = list.items.filter(({ standing }) => standing === 'fresh').length;
    this.#rows.push({
      body: list.body,
      years: list.years,
      ...{ handedIn, counts, byRule, fresh, stem },
      open: list.items.length - fresh,
      corrected: list.corrected.length,
      waived: list.waivers.length,
      unseen: list.unseen.length,
    });
  }

  finish(round: number, year: number | undefined, badFiles: readonly BadFile[]): Overview {
    const rules = [...this.#rules].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([rule]) => rule);
    return { round, year, rows: this.#rows.sort(worstFirst), rules, badFiles };
  }
}

/** What did not come at all, then by errors, warnings and the rest. */
function worstFirst(a: OverviewRow, b: OverviewRow): number {
  return (
    Number(b.handedIn === 'no') - Number(a.handedIn === 'no') ||
    b.counts.error - a.counts.error ||
    b.counts.warning - a.counts.warning ||
    b.counts.information - a.counts.information ||
    b.unseen - a.unseen ||
    order(a.body, b.body)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
