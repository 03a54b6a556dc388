/** Where a report names its body: titles with their lines, the report named in the preamble, compiler, contact, signature. */
import { findSignOff } from '../../../report/sign-off';
import type { Label, Report, ReportDocument } from '../../../report/types';
import type { Range } from '../../../text/range';
import { ownTitles } from '../own-titles';
import { preambleFacts } from '../preamble-facts';

const CONTACT = /[请請][与與向](?=([^，。,;；:：\n]{2,60}?)(?:联系|聯繫|聯系|咨询|諮詢))/g;

/** The places, in no order. */
export function namePlaces(document: ReportDocument, report: Report): Range[] {
  const { masked } = document;
  return [
    ...ownTitles(report).map(({ range }) => ({ start: lineStart(masked, range.start), end: range.end })),
    ...preambleFacts(document, report).mentions.map(({ range }) => range),
    ...namesIn(document, report).map(({ range }) => range),
    ...contacts(masked, report),
  ];
}

const LATIN_WORD = /[A-Za-z0-9.-]{0,40}[a-z][A-Za-z0-9.-]{0,40}/;
const FEWEST_LETTERS = 3;

/** Names of the body that hold a Latin word while others hold none: 青石xyz88人民政府, 青石县人民政府. CBD is no such word. */
export function strangeNames(document: ReportDocument, report: Report): { word: string; range: Range }[] {
  const names = namesIn(document, report).map(({ raw, range }) => ({ range, word: latinWord(raw) }));
  if (names.every(({ word }) => word !== undefined)) return [];
  return names.flatMap(({ word, range }) => (word === undefined ? [] : [{ word, range }]));
}

function latinWord(name: string): string | undefined {
  const found = LATIN_WORD.exec(name)?.[0];
  return found && found.replace(/[^A-Za-z]/g, '').length >= FEWEST_LETTERS ? found : undefined;
}

function namesIn(document: ReportDocument, report: Report): Label[] {
  const { mentions, compiler } = preambleFacts(document, report);
  const last = report.sections.at(-1)?.body.start ?? report.range.start;
  const signOff = findSignOff(document.masked, last, report.range.end)?.body;
  const bodies = [...ownTitles(report), ...mentions].map(({ body }) => body);
  return [...bodies, compiler, signOff].filter((label) => label !== undefined);
}

function lineStart(masked: string, at: number): number {
  return masked.lastIndexOf('\n', at - 1) + 1;
}

function contacts(masked: string, { preamble }: Report): Range[] {
  if (!preamble) return [];
  return Array.from(masked.slice(preamble.start, preamble.end).matchAll(CONTACT), (found) => {
    const start = preamble.start + found.index + found[0].length;
    return { start, end: start + (found[1]?.length ?? 0) };
  });
}
