/** Where a text prints the name of the body whose report it is. */
import { plain } from '../report/flat';
import { findSignOff } from '../report/sign-off';
import type { Label, Report, ReportDocument } from '../report/types';
import { asWritten } from '../rules/support/as-written';
import { ownTitles } from '../rules/support/own-titles';
import { preambleFacts } from '../rules/support/preamble-facts';
import type { Range } from '../text/range';

/** A name that a text gives its body, and every place where it is printed. */
export interface PrintedName {
  /** In its own characters, without white space. */
  readonly name: string;
  /** In the order of the text; none overlaps another, also not of another name. */
  readonly places: readonly NamePlace[];
}

export interface NamePlace {
  readonly range: Range;
  /** Whether it stands in a title or a signature. */
  readonly frames: boolean;
}

/** A name that is a place's own (坪山区) is also printed where no body is meant. */
const PLACE_NAME = /(?:[省市县縣区區州盟旗镇鎮乡鄉]|街道)$/;
/** After a government's name these make it the name of another body, its office. */
const OFFICE = /^办公[室厅]|^辦公[室廳]/;
const SHORTEST = 3;

/** The names of a text's bodies. One name for one body, unless title and signature write it differently. */
export function printedNames(document: ReportDocument): PrintedName[] {
  const labels = document.reports
    .filter(({ sharesText }) => !sharesText)
    .flatMap((report) => labelsOf(document, report));
  const byName = new Map<string, NamePlace[]>();
  for (const { label, frames } of labels) {
    const name = plain(label.raw);
    byName.set(name, [...(byName.get(name) ?? []), { range: label.range, frames }]);
  }
  const taken = new Uint8Array(document.text.length);
  // The longer name first: 云岭区财政局 inside 青川市云岭区财政局 is no name of its own.
  return [...byName]
    .sort(([a], [b]) => b.length - a.length)
    .map(([, places]) => printedName(document, places, taken));
}

/** The name that is printed at an offset. */
export function nameAt(
  names: readonly PrintedName[],
  offset: number,
): (PrintedName & { readonly at: Range }) | undefined {
  for (const printed of names)
    for (const { range } of printed.places)
      if (range.start <= offset && offset <= range.end) return { ...printed, at: range };
  return undefined;
}

function printedName(document: ReportDocument, known: readonly NamePlace[], taken: Uint8Array): PrintedName {
  const places: NamePlace[] = [];
  const add = (place: NamePlace) => {
    const { start, end } = place.range;
    // What is taken is at least as long, so that it holds an end of whatever it overlaps.
    if (taken[start] || taken[end - 1]) return;
    places.push(place);
    taken.fill(1, start, end);
  };
  for (const place of known) add(place);
  const { start, end } = known[0]?.range ?? { start: 0, end: 0 };
  const name = asWritten(document.masked.slice(start, end));
  if (name.length >= SHORTEST && !PLACE_NAME.test(name))
    for (const range of occurrences(document.masked, name)) add({ range, frames: false });
  return { name, places: places.sort((a, b) => a.range.start - b.range.start) };
}

function* occurrences(text: string, name: string): Generator<Range> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!OFFICE.test(text.slice(end, end + 3))) yield { start: at, end };
  }
}

interface PlacedLabel {
  readonly label: Label;
  readonly frames: boolean;
}

/** The places that are read as the body's name: title, preamble, signature. */
function labelsOf(document: ReportDocument, report: Report): PlacedLabel[] {
  const { masked } = document;
  const last = report.sections.at(-1)?.body.start ?? report.range.start;
  const titles = ownTitles(report).flatMap(({ body }) => body ?? []);
  const mentions = preambleFacts(document, report).mentions.flatMap(({ body }) => body ?? []);
  const signature = findSignOff(masked, last, report.range.end)?.body;
  return [
    ...titles.map((label) => ({ label, frames: true })),
    ...mentions.map((label) => ({ label, frames: false })),
    ...(signature ? [{ label: signature, frames: true }] : []),
  ].filter(({ label }) => !holdsTag(document, label.range));
}

/** A name with tags inside has no characters of its own that could be marked or replaced. */
function holdsTag({ text }: ReportDocument, { start, end }: Range): boolean {
  return text.slice(start, end).includes('<');
}
