/** A file's entry as plain data, for a cache on the disk. */
import type { FileEntry, ReportEntry } from './entry';
import { NotedCells } from './noted';
import { KnownParagraphs } from './paragraphs';
import { Quantities } from './quantities';

/** As JSON carries it; the file's name is left to who keeps it. */
export interface KeptEntry {
  readonly hash: string;
  readonly reports: readonly KeptReport[];
}

type Packed = 'file' | 'quantities' | 'paragraphs' | 'noted' | 'culprits' | 'doubts';

type KeptReport = Omit<ReportEntry, Packed> & {
  readonly quantities: string;
  readonly paragraphs: string;
  readonly noted: string;
  readonly culprits: readonly (readonly [string, number])[];
  readonly doubts: readonly string[];
};

/** What a cache keeps of an entry. */
export function keptEntry({ hash, reports }: FileEntry): KeptEntry {
  return {
    hash,
    reports: reports.map(({ file, quantities, paragraphs, noted, culprits, doubts, ...rest }) => ({
      ...rest,
      quantities: quantities.packed,
      paragraphs: paragraphs.packed,
      noted: noted.packed,
      culprits: [...culprits],
      doubts: [...doubts],
    })),
  };
}

/** The entry again. `file` is its name as users see it, `path` its path as the host knows it. */
export function entryKept(file: string, { hash, reports }: KeptEntry, path = file): FileEntry {
  return {
    file,
    path,
    hash,
    reports: reports.map(({ quantities, paragraphs, noted, culprits, doubts, ...rest }) => ({
      ...rest,
      // What JSON leaves out is there again, so that entries look alike to the engine that runs this.
      body: rest.body,
      name: rest.name,
      year: rest.year,
      file,
      quantities: new Quantities(quantities),
      paragraphs: new KnownParagraphs(paragraphs),
      noted: new NotedCells(noted),
      culprits: culprits.length === 0 ? NO_CULPRITS : new Map(culprits),
      doubts: doubts.length === 0 ? NO_DOUBTS : new Set(doubts),
    })),
  };
}

const NO_CULPRITS: ReadonlyMap<string, number> = new Map();
const NO_DOUBTS: ReadonlySet<string> = new Set();
