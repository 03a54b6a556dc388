/** What the archive keeps of a file: its reports' names, numbers and hashes, never their texts. */
import { analyse } from '../arithmetic';
import type { EditionId, IdentityRuleId } from '../edition/types';
import type { Report, ReportDocument } from '../report/types';
import { detached } from '../text/detached';
import { hashOf } from '../text/hash';
import { type Aliases, type BodyName, bodyName } from './names';
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
}

export interface FileEntry {
  readonly file: string;
  /** Of the whole text. */
  readonly hash: string;
  readonly reports: readonly ReportEntry[];
}

export interface EntryOptions {
  readonly aliases?: Aliases;
  /** Identity rules that are switched off. */
  readonly off?: ReadonlySet<string>;
}

/** What is kept of a file. `file` is its name as users see it. */
export function entryOf(file: string, document: ReportDocument, options: EntryOptions = {}): FileEntry {
  return {
    file,
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
    culprits: culpritsOf(report, off),
  };
}

const NO_CULPRITS: ReadonlyMap<string, number> = new Map();
const NONE: ReadonlySet<string> = new Set();

function culpritsOf(report: Report, off: ReadonlySet<string> = NONE): ReadonlyMap<string, number> {
  const { causes } = analyse(report, { off: off as ReadonlySet<IdentityRuleId> });
  const repairs = causes.flatMap((cause) => (cause.sole ? cause.repairs : []));
  if (repairs.length === 0) return NO_CULPRITS;
  return new Map(repairs.map(({ place, value }) => [keyOf(place), value]));
}
