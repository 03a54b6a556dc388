/** A file's entry as plain data, for a cache on the disk. */
import type { FileEntry, ReportEntry } from './entry';
import { KnownParagraphs } from './paragraphs';
import { Quantities } from './quantities';

/** As JSON carries it; the file's name is left to who keeps it. */
export interface KeptEntry {
  readonly hash: string;
  readonly reports: readonly KeptReport[];
}

type KeptReport = Omit<ReportEntry, 'file' | 'quantities' | 'paragraphs' | 'culprits'> & {
  readonly quantities: string;
  readonly paragraphs: string;
  readonly culprits: readonly (readonly [string, number])[];
};

export function keptEntry({ hash, reports }: FileEntry): KeptEntry {
  return {
    hash,
    reports: reports.map(({ file, quantities, paragraphs, culprits, ...rest }) => ({
      ...rest,
      quantities: quantities.packed,
      paragraphs: paragraphs.packed,
      culprits: [...culprits],
    })),
  };
}

/** The entry again. `file` is its name as users see it. */
export function entryKept(file: string, { hash, reports }: KeptEntry): FileEntry {
  return {
    file,
    hash,
    reports: reports.map(({ quantities, paragraphs, culprits, ...rest }) => ({
      ...rest,
      // What JSON leaves out is there again, so that entries look alike to the engine that runs this.
      body: rest.body,
      name: rest.name,
      year: rest.year,
      file,
      quantities: new Quantities(quantities),
      paragraphs: new KnownParagraphs(paragraphs),
      culprits: culprits.length === 0 ? NO_CULPRITS : new Map(culprits),
    })),
  };
}

const NO_CULPRITS: ReadonlyMap<string, number> = new Map();
