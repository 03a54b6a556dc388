/** Who is in a roll-up: found by name or by file, each with what was handed in. */
import { dirname } from '../../host';
import type { ReportEntry } from '../entry';
import type { BodyName } from '../names';
import type { ElsewhereBody } from './block';
import { type ExpectedBody, isNamedAs, keysWithin, placeOf } from './expected';
import type { Scope } from './scope';
import type { Member } from './types';

/** Where reports are looked for. */
export interface Sources {
  readonly scope: Scope;
  /** The reports of a body for a year, anywhere. */
  readonly named: (name: BodyName, year: number) => readonly ReportEntry[];
}

/** The members of a scope's block in a year: those that are named in their order, then those of its files, then the others. */
export function membersIn(year: number, sources: Sources): Member[] {
  return new Gathering(year, sources).members();
}

class Gathering {
  readonly #year: number;
  readonly #sources: Sources;
  readonly #place: string;
  /** By year: how many reports lie in each folder. */
  readonly #folders = new Map<number, Map<string, number>>();
  /** Reports that are accounted for. */
  readonly #taken = new Set<ReportEntry>();

  constructor(year: number, sources: Sources) {
    this.#year = year;
    this.#sources = sources;
    const { name, place, block } = sources.scope;
    this.#place = place;
    for (const of of name ? [year, year - 1] : [])
      for (const report of this.#known(
        { name: block.body, anywhere: [name as BodyName], here: undefined },
        of,
      ))
        this.#taken.add(report);
  }

  members(): Member[] {
    const { scope } = this.#sources;
    const elsewhere = scope.elsewhere.map((body) => this.#elsewhere(body));
    const named = scope.members.map((body) => this.#member(body.name, this.#reports(body)));
    const hasFiles = scope.block.globs.length > 0;
    const byFile = hasFiles ? this.#byFile() : [];
    const unlisted = hasFiles ? [] : this.#unlisted([...named, ...elsewhere]);
    return [...named, ...byFile, ...elsewhere, ...unlisted];
  }

  #elsewhere(body: ExpectedBody & ElsewhereBody): Member {
    const { now } = this.#reports(body);
    const { name, reason } = body;
    return { ...EMPTY, name, status: 'elsewhere', reason, entry: fullest(now), copies: several(now) };
  }

  /** The reports of an expected body, taken. Those of the block's own files go before others. */
  #reports(body: ExpectedBody): Reports {
    const [now, before] = [this.#known(body, this.#year), this.#known(body, this.#year - 1)];
    for (const report of [...now, ...before]) this.#taken.add(report);
    return { now, before };
  }

  #known({ anywhere, here }: ExpectedBody, year: number): ReportEntry[] {
    const { scope, named } = this.#sources;
    const within = scope.ofYear(year);
    const all = new Set(anywhere.flatMap((name) => named(name, year)));
    for (const report of here ? named(here, year) : []) if (within.has(report)) all.add(report);
    const own = [...all].filter((report) => within.has(report));
    return own.length > 0 ? own : [...all];
  }

  /** The bodies of the block's files that no name has brought up. */
  #byFile(): Member[] {
    const groups = new Map<string, { readonly now: ReportEntry[]; readonly before: ReportEntry[] }>();
    for (const [at, year] of [this.#year, this.#year - 1].entries())
      for (const report of this.#sources.scope.ofYear(year)) {
        if (report.name === undefined || this.#taken.has(report)) continue;
        const keys = keysWithin(report, this.#place);
        const group = keys.map((key) => groups.get(key)).find(Boolean) ?? { now: [], before: [] };
        (at === 0 ? group.now : group.before).push(report);
        for (const key of keys) groups.set(key, group);
        this.#taken.add(report);
      }
    const members = [...new Set(groups.values())].map((reports) =>
      this.#member(expectedName(reports), { now: inOrder(reports.now), before: inOrder(reports.before) }),
    );
    return members.sort((a, b) => compare(fileOf(a), fileOf(b)));
  }

  #member(name: string, { now, before }: Reports): Member {
    const entry = fullest(now);
    const lastYear = agree(before) ? fullest(before) : undefined;
    if (entry === undefined) {
      const instead = this.#handedInInstead(before);
      return { ...EMPTY, name, status: instead ? 'last-year' : 'missing', lastYear, instead };
    }
    const status = !agree(now) ? 'twice' : entry.hasOtherForm ? 'other-edition' : 'counted';
    const copies = status === 'twice' || !this.#isHandedInAgain(now) ? several(now) : [];
    return { ...EMPTY, name, status, entry, copies, lastYear, ...this.#renamed(name, entry) };
  }

  /** Last year's report where this year's should be: among those of this year, or a second copy of it. */
  #handedInInstead(before: readonly ReportEntry[]): ReportEntry | undefined {
    const misplaced = before.filter(({ file }) => this.#isAmongThisYears(file));
    return inOrder(misplaced).at(-1) ?? (before.length > 1 ? inOrder(before).at(-1) : undefined);
  }

  /** Whether a folder is for this year's reports, by what else lies in it; with this year in its name less will do. */
  #isAmongThisYears(file: string): boolean {
    const folder = dirname(file);
    const isNamed = file.includes(String(this.#year)) && !file.includes(String(this.#year - 1));
    const now = this.#inFolder(folder, this.#year);
    const before = this.#inFolder(folder, this.#year - 1);
    return isNamed ? 2 * before <= now + 1 : 4 * before <= now;
  }

  /** How many reports of a year lie in a folder. */
  #inFolder(folder: string, year: number): number {
    let counts = this.#folders.get(year);
    if (counts === undefined) {
      counts = new Map();
      for (const { file } of this.#sources.scope.ofYear(year))
        counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
      this.#folders.set(year, counts);
    }
    return counts.get(folder) ?? 0;
  }

  /** Whether a copy is what was handed in for the year after: that year's roll-up tells of it. */
  #isHandedInAgain(now: readonly ReportEntry[]): boolean {
    if (now.length < 2) return false;
    const { scope } = this.#sources;
    const later = [...scope.ofYear(this.#year + 1)].filter((report) => !scope.isSum(report));
    const keys = new Set(now.flatMap((report) => keysWithin(report, this.#place)));
    return (
      later.length > 0 &&
      !later.some((report) => keysWithin(report, this.#place).some((key) => keys.has(key)))
    );
  }

  #renamed(name: string, { body = name }: ReportEntry): Pick<Member, 'renamedFrom'> | undefined {
    return body === name || isNamedAs(body, name, this.#place) ? undefined : { renamedFrom: name };
  }

  /** Reports of the year beside those of the members that nobody listed: of the same place, or in the same folder. */
  #unlisted(members: readonly Member[]): Member[] {
    const folders = new Set(members.flatMap(({ entry }) => (entry ? [dirname(entry.file)] : [])));
    const found = [...this.#sources.scope.ofYear(this.#year)].filter(
      (report) =>
        report.name !== undefined &&
        !this.#taken.has(report) &&
        (this.#isOfPlace(report.name) || (folders.has(dirname(report.file)) && !isElsewhere(report.name))),
    );
    return inOrder(found).map((entry) => ({ ...EMPTY, name: entry.body ?? '', status: 'unlisted', entry }));
  }

  #isOfPlace(name: BodyName): boolean {
    if (this.#place === '') return false;
    const isBelow = name.above.includes(this.#place) && (!isElsewhere(name) || isGovernment(name));
    return placeOf(name) === this.#place || isBelow;
  }
}

interface Reports {
  readonly now: readonly ReportEntry[];
  readonly before: readonly ReportEntry[];
}

const EMPTY: Omit<Member, 'name' | 'status'> = {
  entry: undefined,
  copies: [],
  lastYear: undefined,
  instead: undefined,
  reason: undefined,
  renamedFrom: undefined,
};

/** Of a body that is known by its files: what it was called last year, else what it is called. */
function expectedName({ now, before }: Reports): string {
  const [report, last] = [fullest(now), fullest(before)];
  const isRenamed = last?.body && report?.body && !isNamedAs(report.body, last.body, '');
  return (isRenamed ? last.body : (report?.body ?? last?.body)) ?? '';
}

/** A place that is no part of a district, but one of its size or larger. */
const LARGE_PLACE = /[省市县区旗州盟]$/;

/** Whether a name tells another place than the district. */
function isElsewhere(name: BodyName): boolean {
  return LARGE_PLACE.test(placeOf(name));
}

/** Of a city's districts the governments are its members; their departments are the districts'. */
function isGovernment({ keys }: BodyName): boolean {
  return keys.some((key) => key.endsWith('/政府'));
}

function fileOf({ entry, lastYear, instead }: Member): string {
  return (entry ?? instead ?? lastYear)?.file ?? '';
}

/** By file, so that nothing hangs on who came first. */
export function inOrder(reports: readonly ReportEntry[]): ReportEntry[] {
  return reports.toSorted((a, b) => compare(a.file, b.file) || a.index - b.index);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fullest(reports: readonly ReportEntry[]): ReportEntry | undefined {
  if (reports.length < 2) return reports[0];
  return inOrder(reports).sort((a, b) => b.quantities.count - a.quantities.count)[0];
}

function several(reports: readonly ReportEntry[]): readonly ReportEntry[] {
  return reports.length > 1 ? inOrder(reports) : [];
}

/** Whether reports of one body and year are copies of one another. */
function agree(reports: readonly ReportEntry[]): boolean {
  if (reports.length < 2) return true;
  const first = fullest(reports);
  return reports.every(({ quantities }) => !first || quantities.agreesWith(first.quantities));
}
