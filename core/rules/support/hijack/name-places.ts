/** Where a report names its body: titles with their lines, the report named in the preamble, compiler, contact, signature. */
import { findSignOff } from '../../../report/sign-off';
import type { Report, ReportDocument } from '../../../report/types';
import type { Range } from '../../../text/range';
import { ownTitles } from '../own-titles';
import { preambleFacts } from '../preamble-facts';

const CONTACT = /[请請][与與向](?=([^，。,;；:：\n]{2,60}?)(?:联系|聯繫|聯系|咨询|諮詢))/g;

/** The places, in no order. */
export function namePlaces(document: ReportDocument, report: Report): Range[] {
  const { masked } = document;
  const { mentions, compiler } = preambleFacts(document, report);
  const last = report.sections.at(-1)?.body.start ?? report.range.start;
  const signOff = findSignOff(masked, last, report.range.end)?.body;
  return [
    ...ownTitles(report).map(({ range }) => ({ start: lineStart(masked, range.start), end: range.end })),
    ...mentions.map(({ range }) => range),
    ...[compiler, signOff].flatMap((label) => (label ? [label.range] : [])),
    ...contacts(masked, report),
  ];
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
