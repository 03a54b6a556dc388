/** What a report's preamble says, read once for all the rules that ask. */
import { flatten } from '../../report/flat';
import { type Mention, mentionsIn } from '../../report/mention';
import { type Period, periodIn } from '../../report/period';
import { type AnnouncedParts, announcedPartsIn, compilerIn } from '../../report/preamble';
import type { Label, Report, ReportDocument } from '../../report/types';
import type { Range } from '../../text/range';

export interface PreambleFacts {
  readonly mentions: readonly Mention[];
  readonly compiler: Label | undefined;
  readonly period: Period | undefined;
  readonly parts: AnnouncedParts | undefined;
}

const NOTHING: PreambleFacts = { mentions: [], compiler: undefined, period: undefined, parts: undefined };
/** How much of a preamble, or of what stands in its place, is read. */
const REACH = 1500;
/** How far into section one a preamble that was put there may reach. */
const INSIDE_REACH = 900;

const known = new WeakMap<Report, PreambleFacts>();
const knownInside = new WeakMap<Report, PreambleFacts>();

/** What stands between title and first section. */
export function preambleFacts(document: ReportDocument, report: Report): PreambleFacts {
  return remembered(known, document, report, report.preamble, REACH);
}

/** The beginning of section one, where some reports put their preamble. */
export function overallFacts(document: ReportDocument, report: Report): PreambleFacts {
  const first = report.sections[0];
  return remembered(
    knownInside,
    document,
    report,
    first?.canonical === 1 ? first.body : undefined,
    INSIDE_REACH,
  );
}

function remembered(
  memory: WeakMap<Report, PreambleFacts>,
  document: ReportDocument,
  report: Report,
  place: Range | undefined,
  reach: number,
): PreambleFacts {
  if (!place) return NOTHING;
  let facts = memory.get(report);
  if (!facts) {
    facts = read(document.masked, place.start, Math.min(place.end, place.start + reach));
    memory.set(report, facts);
  }
  return facts;
}

function read(masked: string, from: number, to: number): PreambleFacts {
  const flat = flatten(masked, from, to);
  return {
    mentions: mentionsIn(masked, flat),
    compiler: compilerIn(masked, flat),
    period: periodIn(flat),
    parts: announcedPartsIn(flat),
  };
}
