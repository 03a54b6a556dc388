/** What the archive keeps of a file: its reports' names, numbers and hashes, never their texts. */
import { analyse } from '../arithmetic';
import type { Cause } from '../arithmetic/types';
import { editionForYear } from '../edition';
import type { EditionId, IdentityRuleId } from '../edition/types';
import type { Report, ReportDocument } from '../report/types';
import { detached } from '../text/detached';
import { hashOf } from '../text/hash';
import { type Aliases, type BodyName, bodyName } from './names';
import { NotedCells } from './noted';
import { hashedParagraphs, KnownParagraphs } from './paragraphs';
import { keyOf, Quantities } from './quantities';

/** One report of a file. */
export interface ReportEntry {
  readonly file: string;
  /** Which of the reports of the file. */
  readonly index: number;
  /** As printed. */
  readonly body: string | undefined;
  readonly name: BodyName | undefined;
  readonly year: number | undefined;
  readonly edition: EditionId;
  readonly quantities: Quantities;
  readonly paragraphs: KnownParagraphs;
  /** Cells that the report's own arithmetic calls wrong, and what they should hold; by `keyOf`. */
  readonly culprits: ReadonlyMap<string, number>;
  /** What its own arithmetic finds: the rule of each cause. */
  readonly faults: readonly IdentityRuleId[];
  /** Cells that stand in broken identities, wrong themselves or not; by `keyOf`. */
  readonly doubts: ReadonlySet<string>;
  /** Cells that hold no number, or something beside it. */
  readonly noted: NotedCells;
  /** Whether a table has the form of another edition than the year's. */
  readonly hasOtherForm: boolean;
}

export interface FileEntry {
  readonly file: string;
  /** The path as the host knows it, by which patterns name it. */
  readonly path: string;
  /** Of the whole text. */
  readonly hash: string;
  readonly reports: readonly ReportEntry[];
}

export interface EntryOptions {
  readonly aliases?: Aliases;
  /** Identity rules that are switched off. */
  readonly off?: ReadonlySet<string>;
  /** The path as the host knows it; `file` itself where it is left out. */
  readonly path?: string;
}

/** What is kept of a file. `file` is its name as users see it. */
export function entryOf(file: string, document: ReportDocument, options: EntryOptions = {}): FileEntry {
  return {
    file,
    path: options.path ?? file,
    hash: hashOf(document.text),
    reports: document.reports.map((report) => reportEntry(file, document, report, options)),
  };
}

function reportEntry(
  file: string,
  document: ReportDocument,
  report: Report,
  { aliases, off }: EntryOptions,
): ReportEntry {
  const body = report.body && detached(report.body.raw);
  return {
    file,
    index: report.index,
    body,
    name: body === undefined ? undefined : bodyName(body, aliases),
    year: report.year,
    edition: report.edition.id,
    quantities: Quantities.of(report, document.lines),
    paragraphs: KnownParagraphs.of(hashedParagraphs(document, report), document.lines),
    noted: NotedCells.of(report, document.lines),
    hasOtherForm: hasOtherForm(report),
    ...faultsOf(report, off),
  };
}

function hasOtherForm({ tables, year }: Report): boolean {
  if (year === undefined) return false;
  const { id } = editionForYear(year);
  return Object.values(tables).some(({ edition }) => edition.id !== id);
}

/** Orders reports by their files and within them; for sorting, so that nothing hangs on which file was read first. */
export function byFile(a: ReportEntry, b: ReportEntry): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index;
}

type Faults = Pick<ReportEntry, 'culprits' | 'faults' | 'doubts'>;

const NONE: ReadonlySet<string> = new Set();
const FAULTLESS: Faults = { culprits: new Map(), faults: [], doubts: NONE };

function faultsOf(report: Report, off: ReadonlySet<string> = NONE): Faults {
  const { causes } = analyse(report, { off: off as ReadonlySet<IdentityRuleId> });
  if (causes.length === 0) return FAULTLESS;
  const repairs = causes.flatMap((cause) => (cause.sole ? cause.repairs : []));
  return {
    culprits: new Map(repairs.map(({ place, value }) => [keyOf(place), value])),
    faults: causes.map(({ rule }) => rule),
    doubts: new Set(causes.flatMap(doubtedBy)),
  };
}

function doubtedBy({ broken }: Cause): string[] {
  return broken.flatMap(({ identity }) => [...identity.left, ...identity.right].map(keyOf));
}
