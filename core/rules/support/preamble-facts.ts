/** What a report's preamble says, read once for all the rules that ask. */
import { type Flat, flatten } from '../../report/flat';
import { type Mention, mentionsIn } from '../../report/mention';
import { type Period, periodIn } from '../../report/period';
import { type AnnouncedParts, announcedPartsIn, compilerIn } from '../../report/preamble';
import type { Label, Report, ReportDocument } from '../../report/types';
import type { Range } from '../../text/range';

/** How much of a preamble, or of what stands in its place, is read. */
const REACH = 1500;
/** How far into section one a preamble that was put there may reach. */
const INSIDE_REACH = 900;

/** Each fact is read when it is first asked for. */
export class PreambleFacts {
  readonly #masked: string;
  readonly #from: number;
  readonly #to: number;
  #flat: Flat | undefined;
  #mentions: readonly Mention[] | undefined;
  #period: { readonly value: Period | undefined } | undefined;
  #parts: { readonly value: AnnouncedParts | undefined } | undefined;

  constructor(masked: string, from: number, to: number) {
    this.#masked = masked;
    this.#from = from;
    this.#to = to;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= this.#holds('报', '報') ? mentionsIn(this.#masked, this.#plain) : [];
    return this.#mentions;
  }

  get compiler(): Label | undefined {
    return this.#holds('由', '⽥') ? compilerIn(this.#masked, this.#plain) : undefined;
  }

  get period(): Period | undefined {
    this.#period ??= { value: this.#holds('20') ? periodIn(this.#plain) : undefined };
    return this.#period.value;
  }

  get parts(): AnnouncedParts | undefined {
    this.#parts ??= {
      value: this.#holds('由', '括', '分', '含', '涵', '有') ? announcedPartsIn(this.#plain) : undefined,
    };
    return this.#parts.value;
  }

  /** Whether a piece holds one of some characters at all; most pieces need no closer look. */
  #holds(...words: readonly string[]): boolean {
    const piece = this.#masked.slice(this.#from, this.#to);
    return words.some((word) => piece.includes(word));
  }

  get #plain(): Flat {
    this.#flat ??= flatten(this.#masked, this.#from, this.#to);
    return this.#flat;
  }
}

/** The facts of the report that was asked about last: rules run report by report. */
class LastAsked {
  #report: Report | undefined;
  #facts: PreambleFacts | undefined;

  of(document: ReportDocument, report: Report, place: Range | undefined, reach: number): PreambleFacts {
    if (this.#report !== report || this.#facts === undefined) {
      const { start, end } = place ?? { start: 0, end: 0 };
      this.#facts = new PreambleFacts(document.masked, start, Math.min(end, start + reach));
      this.#report = report;
    }
    return this.#facts;
  }
}

const before = new LastAsked();
const inside = new LastAsked();

/** What stands between title and first section. */
export function preambleFacts(document: ReportDocument, report: Report): PreambleFacts {
  return before.of(document, report, report.preamble, REACH);
}

/** The beginning of section one, where some reports put their preamble. */
export function overallFacts(document: ReportDocument, report: Report): PreambleFacts {
  const first = report.sections[0];
  return inside.of(document, report, first?.canonical === 1 ? first.body : undefined, INSIDE_REACH);
}
