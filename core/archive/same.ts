/** Whether a file says to others what it said before: while prose is typed that nobody is held against, nothing changes. */
import type { FileEntry, ReportEntry } from './entry';
import type { BodyName } from './names';

/** Whether two states of a file are the same to every other report. */
export function isSameToOthers(a: FileEntry, b: FileEntry): boolean {
  return (
    a.reports.length === b.reports.length &&
    a.reports.every((report, index) => isSameReport(report, b.reports[index] as ReportEntry))
  );
}

function isSameReport(a: ReportEntry, b: ReportEntry): boolean {
  return (
    a.body === b.body &&
    a.year === b.year &&
    a.edition === b.edition &&
    isSameName(a.name, b.name) &&
    a.hasOtherForm === b.hasOtherForm &&
    a.faults.join() === b.faults.join() &&
    [...a.doubts].join() === [...b.doubts].join() &&
    isSameMap(a.culprits, b.culprits) &&
    a.noted.isSame(b.noted) &&
    a.quantities.isSame(b.quantities) &&
    a.paragraphs.isSame(b.paragraphs)
  );
}

function isSameName(a: BodyName | undefined, b: BodyName | undefined): boolean {
  return a?.keys.join() === b?.keys.join() && a?.above.join() === b?.above.join();
}

function isSameMap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
