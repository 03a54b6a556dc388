/** Which advertisements stand where they cannot belong to a report, and how sure that is. */
import type { Report, ReportDocument } from '../../../report/types';
import { overlaps, type Range } from '../../../text/range';
import { type Advert, advertsIn } from './adverts';
import { fold } from './lexicon';
import { namePlaces, strangeNames } from './name-places';
import { BODY_BEFORE, ISSUED, WELDED } from './organs';
import { REPORTING } from './words';

/**
 * `chain`: joined by underscores; `weld`: run into a body's name; `name`: where a body's name stands; `law`: in the
 * title of a law; `issued`: in place of 关于; `line`: alone on a line; `several`: several names together; `latin`: a
 * Latin word in a body's name that is written without it elsewhere.
 */
export type HijackKind = 'chain' | 'weld' | 'name' | 'law' | 'issued' | 'line' | 'several' | 'latin';

/** An advertisement and where it stands. */
export interface Hijack extends Range {
  readonly kind: HijackKind;
  readonly word: string;
}

const WELD_REACH = 40;
const SENTENCE = 50;
const REPORTING_WORDS = new RegExp(REPORTING.trim().split(/\s+/).join('|'));
const LONGEST_LINE = 80;

/** The places of a report that an advertisement took, one for each place. */
export function hijacksIn(document: ReportDocument, report: Report): Hijack[] {
  const hijacks = advertisedPlaces(document, report);
  const strange = strangeNames(document, report)
    .filter(({ range }) => !hijacks.some((hijack) => overlaps(hijack, range)))
    .map(({ word, range }): Hijack => ({ kind: 'latin', word, ...range }));
  return [...hijacks, ...strange];
}

function advertisedPlaces(document: ReportDocument, report: Report): Hijack[] {
  const { masked } = document;
  const { start, end } = report.range;
  const adverts = advertsIn(masked, start, end);
  if (adverts.length === 0) return [];
  const names = namePlaces(document, report);
  const hijacks: Hijack[] = [];
  for (const advert of adverts) {
    const hijack = hijackOf(masked, advert, names);
    const last = hijacks.at(-1);
    if (hijack && !(last && overlaps(last, hijack))) hijacks.push(hijack);
  }
  return hijacks;
}

function hijackOf(masked: string, advert: Advert, names: readonly Range[]): Hijack | undefined {
  const { start, word, named } = advert;
  const isReporting = REPORTING_WORDS.test(sentenceAround(masked, advert));
  const telling = named || advert.promoted;
  if (isReporting && !(named && advert.chained)) return undefined;
  const welded = telling ? weldEnd(masked, advert) : undefined;
  const end = welded ?? advert.end;
  if (telling && advert.chained && !isFileName(masked, advert)) return { kind: 'chain', start, end, word };
  if (welded !== undefined) return { kind: 'weld', start, end, word };
  const kind = otherKind(masked, advert, names);
  return kind && { kind, start, end, word };
}

function otherKind(masked: string, advert: Advert, names: readonly Range[]): HijackKind | undefined {
  if (isInLaw(masked, advert)) return 'law';
  if (isIssued(masked, advert)) return 'issued';
  const { word, named } = advert;
  if (!ALSO_OFFICES.includes(word) && names.some((name) => overlaps(name, advert))) return 'name';
  if (named && isAlone(masked, advert)) return 'line';
  return advert.several ? 'several' : undefined;
}

/** Trades that have offices of their own: 体育彩票管理中心, 博彩监察协调局. */
const ALSO_OFFICES = ['博彩', '彩票'];

/** The end of the body's name that an advertisement runs into. */
function weldEnd(masked: string, { ends }: Advert): number | undefined {
  for (const end of ends) {
    const joint = /^[A-Za-z0-9_＿@:：·|\-\u2060]{0,12}/.exec(masked.slice(end, end + 12))?.[0].length ?? 0;
    const from = end + joint;
    const [line = ''] = masked.slice(from, from + WELD_REACH).split('\n', 1);
    const found = WELDED.exec(fold(line));
    if (found) return from + found[0].length;
  }
  return undefined;
}

/** The sentence around a place, as far as it is near. */
function sentenceAround(masked: string, { start, end }: Range): string {
  const before = masked.slice(Math.max(0, start - SENTENCE), start);
  const behind = masked.slice(end, end + SENTENCE);
  const first = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('；')) + 1;
  const last = behind.search(/[。；\n]/);
  return before.slice(first) + masked.slice(start, end) + (last < 0 ? behind : behind.slice(0, last));
}

/** 某市_app官网截图.docx is the name of a file. */
function isFileName(masked: string, { end }: Range): boolean {
  return /^[^\s,，。;；]{0,20}\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|s?html?|zip|rar|wps|txt|mp4|ofd)/i.test(
    masked.slice(end, end + 30),
  );
}

const LAW_REACH = 24;

function isInLaw(masked: string, { start, end }: Range): boolean {
  const before = masked.slice(Math.max(0, start - LAW_REACH), start);
  return (
    /《[^《》\n]{0,6}[中]?[华華]人民共和[国國][^《》\n]{0,10}$/.test(before) &&
    /^[^《》\n]{0,12}(?:条例|條例|法|办法|辦法)》/.test(masked.slice(end, end + LAW_REACH))
  );
}

function isIssued(masked: string, { start, end, named, promoted }: Advert): boolean {
  if (!ISSUED.test(masked.slice(end, end + 4))) return false;
  return (named || promoted) && BODY_BEFORE.test(masked.slice(Math.max(0, start - 6), start));
}

/** Looks no further than a line that is short enough: a page may be one line of millions of characters. */
function isAlone(masked: string, { start, end, promoted, ends }: Advert): boolean {
  const before = masked.slice(Math.max(0, start - LONGEST_LINE), start);
  const behind = masked.slice(end, end + LONGEST_LINE);
  const from = before.lastIndexOf('\n');
  const to = behind.indexOf('\n');
  if ((from < 0 && start > LONGEST_LINE) || (to < 0 && behind.length === LONGEST_LINE)) return false;
  const line = before.slice(from + 1) + masked.slice(start, end) + (to < 0 ? behind : behind.slice(0, to));
  if (line.length > LONGEST_LINE || /[。；，！？：]/.test(line)) return false;
  return promoted || ends.length > 2 || /(?:报告|報告|年报|年報)\s*$/.test(line);
}
