/**
 * Figures (数据): the numbers that a report states in words, each with what it measures and what the tables say of it.
 * Ranges are UTF-16 offsets of the original text.
 */
import type { Place } from '../../edition/types';
import type { Bilingual } from '../../rules/types';
import type { Range } from '../../text/range';

/**
 * `tied`: equals a quantity, or the sum of its own list. `contradicts`: the same quantity has another value in the
 * report. `explained`: differs for a legitimate reason. `other`: not about this report's tables. `unknown`: cannot be told.
 */
export type FigureClass = 'tied' | 'contradicts' | 'explained' | 'other' | 'unknown';

/** How exact a number is said to be, by the word that says so; `rounded` is a number with decimals or in 万. */
export type Precision = 'exact' | 'rounded' | 'about' | 'more' | 'less';

/** Whose number it is: the whole report's, a part of it (区政府办, 市本级), each of its parts, or another's. */
export type Scope = 'whole' | 'part' | 'other';

/** When: this report's year, the year before, another year or a part of one, or since some time (累计, 截至). */
export type Time = 'this' | 'last' | 'another' | 'since';

/** A quantity of the tables with its weight in a sum. */
export interface BasisTerm extends Place {
  readonly weight: number;
}

/** What a figure was compared with. */
export interface Basis {
  /** `cells`: a sum over cells; `list`: the sum of its own parts; `ratio`: a quotient; `last-year`: growth over last year. */
  readonly kind: 'cells' | 'list' | 'ratio' | 'last-year';
  /** Empty unless cells take part. */
  readonly terms: readonly BasisTerm[];
  /** What it is, in words: 「本年新收＋上年结转」. */
  readonly name: Bilingual;
  /** The sum or quotient with its numbers: 「3511＋96＝3607」. */
  readonly formula: string;
  /** What the basis gives, in the figure's unit; unrounded for a quotient. */
  readonly value: number;
  /** The figures that it was computed from: parts of a list, numerator and denominator, last year's. */
  readonly from: readonly Range[];
}

/** Why a figure that differs may be right, or how a wrong one came about. */
export interface Difference {
  readonly kind:
    | 'less-pending'
    | 'with-carry'
    | 'sub-row'
    | 'sub-column'
    | 'row-off'
    | 'column-off'
    | 'last-year'
    | 'digit-slip'
    | 'part-twice';
  /** A slip is a mistake; the others are legitimate. */
  readonly isSlip: boolean;
  /** 「134＝总计170－尚未审结36」 */
  readonly text: Bilingual;
  readonly terms: readonly BasisTerm[];
}

/** What a figure was compared with, and how that came out. */
export interface Verdict {
  readonly class: FigureClass;
  readonly basis: Basis | undefined;
  readonly difference: Difference | undefined;
  /** Of growth that this text alone cannot tell. */
  readonly grown?: Grown | undefined;
}

/** Growth over a number that stands in last year's report. */
export interface Grown {
  /** The cells that come to it. */
  readonly terms: readonly BasisTerm[];
  /** What the growth is, given the number. */
  readonly from: (before: number) => Verdict;
}

/** One number stated in the prose. */
export interface Figure {
  /** Number, unit and the words of its precision: 一千余件. */
  readonly range: Range;
  /** The digits or numerals alone, without 万, 余 and unit. */
  readonly digits: Range;
  /** The number as it is meant: 70.46 for 70.46 %, 13000 for 1.3万, 1000 for 一千余. */
  readonly value: number;
  /** 件 宗 条 % 个百分点 倍 人次 万元 …; undefined where none stands. */
  readonly unit: string | undefined;
  readonly precision: Precision;
  /** The interval in which the true number lies; both ends are in it unless the number is rounded or 余. */
  readonly low: number;
  readonly high: number;
  readonly scope: Scope;
  readonly time: Time;
  /** The words between the figure before it and this one that say what it counts, plain. */
  readonly subject: string;
  /** The quantity that the words name; figures of one measure speak of the same. Undefined where they name none of the tables'. */
  readonly measure: string | undefined;
  /** Whether the words leave room for another reading. */
  readonly isDoubtful: boolean;
  readonly sentence: Range;
  readonly class: FigureClass;
  /** What it is tied to, contradicts, or is explained from. */
  readonly basis: Basis | undefined;
  readonly difference: Difference | undefined;
  /** Set where last year's report would tell more. */
  readonly grown?: Grown | undefined;
}

/** A number divided into parts by 其中, brackets or 分别. */
export interface List {
  readonly head: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** `adds`: the parts make up the head; `exceeds`, `lacks`: they cannot; `overlaps`: they do if one part lies inside another; `open`: they need not. */
  readonly verdict: 'adds' | 'exceeds' | 'lacks' | 'overlaps' | 'open';
  /** Whether the list says that it is whole: its last part is 其他, or 分别. */
  readonly isClosed: boolean;
  /** Whether the parts are ways of publishing, which may carry the same thing. */
  readonly mayOverlap: boolean;
  /** For `overlaps`: the part that seems to be counted twice. */
  readonly twice: Figure | undefined;
}

/** The figures of a report in order, and what hangs together. */
export interface Figures {
  readonly all: readonly Figure[];
  /** Those in sentences whose words can be compared with something; the others are all `other`. */
  readonly told: readonly Figure[];
  readonly lists: readonly List[];
}
