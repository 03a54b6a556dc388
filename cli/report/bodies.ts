/** The reports of a run by body. What is kept of a report is one string: no text stays alive behind its pieces. */
import { type BodyName, bodyName, isSameBody } from '../../core/archive/names';
import type { FileResult } from '../../core/lint/placed';
import type { Severity } from '../../core/rules/types';
import type { Inspection } from '../lint/inspection';
import type { Item, Seen, SeenFile, SeenReport, Waiver } from './item';

/** One report of a body: which, and what was found in it. */
export interface BodyReport {
  readonly file: string;
  readonly year: number | null;
  readonly silent: readonly string[];
  /** Findings in the lists' reach: those that no baseline knows. */
  readonly items: readonly Item[];
  readonly waivers: readonly Waiver[];
  /** Fingerprints of what a baseline knows. */
  readonly known: readonly string[];
}

/** A body with its reports, in the order of the files. */
export class Body {
  readonly #reports: string[] = [];
  readonly years = new Set<number>();
  readonly files = new Set<string>();

  /** @param title what the body is called in lists. @param name undefined where the report names no body. */
  constructor(
    public title: string,
    readonly name: BodyName | undefined,
  ) {}

  add(report: BodyReport): void {
    this.#reports.push(JSON.stringify(report));
    this.files.add(report.file);
    if (report.year !== null) this.years.add(report.year);
  }

  /** Read afresh each time that they are asked for. */
  reports(): BodyReport[] {
    return this.#reports.map((kept) => JSON.parse(kept) as BodyReport);
  }
}

/** Names of bodies that may have several keys; two of one key may still differ in the places above. */
export class ByName<T extends { readonly name: BodyName | undefined }> {
  readonly #byKey = new Map<string, T[]>();

  add(one: T): void {
    for (const key of one.name?.keys ?? []) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), one]);
  }

  find(name: BodyName): T | undefined {
    for (const key of name.keys)
      for (const one of this.#byKey.get(key) ?? []) if (one.name && isSameBody(one.name, name)) return one;
    return undefined;
  }
}

/** All bodies of a run. */
export class Bodies {
  readonly all: Body[] = [];
  /** Files that were named and are no report. */
  readonly noReports: string[] = [];
  readonly #byName = new ByName<Body>();
  readonly #byFile = new Map<string, Body>();

  /** Takes in what was found in a file. */
  add(result: FileResult, { findings, whole }: Inspection): void {
    const file = whole as SeenFile;
    if (!file.isReport) {
      this.noReports.push(result.file);
      return;
    }
    const items = itemsOf(result, file, findings as readonly Seen[]);
    file.reports.forEach((report, at) => {
      const own = items.flatMap(({ report: index, ...item }) => (index === at ? [item] : []));
      const waivers = file.waivers.flatMap(({ report: index, ...waiver }) => (index === at ? [waiver] : []));
      this.#bodyOf(report, result.file, file.aliases).add({
        file: result.file,
        year: report.year,
        silent: report.silent,
        items: own,
        waivers,
        known: knownIn(file, items),
      });
    });
  }

  #bodyOf({ body }: SeenReport, file: string, aliases: SeenFile['aliases']): Body {
    const name = body === null ? undefined : bodyName(body, aliases);
    const known = name ? this.#byName.find(name) : this.#byFile.get(file);
    if (known) return known;
    // A copy: the printed name is a piece of a text.
    const made = new Body(String(JSON.parse(JSON.stringify(body ?? file))), name && copied(name));
    this.all.push(made);
    if (name) this.#byName.add(made);
    else this.#byFile.set(file, made);
    return made;
  }

  /** The body of a name. */
  find(name: BodyName): Body | undefined {
    return this.#byName.find(name);
  }
}

function copied(name: BodyName): BodyName {
  return JSON.parse(JSON.stringify(name)) as BodyName;
}

/** The arithmetic of a table that is wrong all over fills pages. */
const LONGEST_MESSAGE = 600;

function itemsOf(
  { file, findings }: FileResult,
  { reports }: SeenFile,
  seen: readonly Seen[],
): (Item & { readonly report: number })[] {
  return findings.map(({ rule, severity, message, range, fixes }, at) => {
    const own = seen[at] as Seen;
    return {
      ...own,
      file,
      year: reports[own.report]?.year ?? null,
      line: range.start.line,
      rule,
      severity: severity as Severity,
      message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
      fixes: fixes.map(({ title }) => title),
    };
  });
}

function knownIn({ fingerprints }: SeenFile, items: readonly Item[]): string[] {
  if (fingerprints.length === items.length) return [];
  const shown = new Set(items.map(({ fingerprint }) => fingerprint));
  return fingerprints.filter((fingerprint) => !shown.has(fingerprint));
}
