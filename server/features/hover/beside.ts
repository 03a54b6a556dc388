/** Hover on a cell that other reports count too: their numbers, each with a link to its place in the other file. */
import { type CellBeside, cellsBeside } from '../../../core/archive/beside';
import { editionById } from '../../../core/edition';
import type { Place } from '../../../core/edition/types';
import type { Report } from '../../../core/report/types';
import { placeName } from '../../../core/rules/support/place-names';
import type { Bilingual } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import type { ServerContext } from '../../context';
import type { OpenDocument } from '../../documents';
import { memberParagraphs } from './members';
import { linkTo } from './part';

const YEARS: Readonly<Record<CellBeside['of'], Bilingual>> = {
  lastYear: { zh: '上年（{year}年）年报', en: "last year's report ({year})" },
  nextYear: { zh: '下年（{year}年）年报', en: "next year's report ({year})" },
};
const OTHER_YEARS: Bilingual = { zh: '其他年度：', en: 'Other years:' };
const CELL: Bilingual = {
  zh: '- {report} [{place}]({target})：{value}',
  en: '- {report}, [{place}]({target}): {value}',
};

/** A list for other years, and one of the members where the report is a sum; none where nothing is known. */
export async function besideParagraphs(
  document: OpenDocument,
  report: Report,
  place: Place,
  server: ServerContext,
): Promise<string[]> {
  const neighbours = (await server.linter.beside(document))?.neighboursOf?.(report);
  if (neighbours === undefined) return [];
  const own = report.tables[place.table]?.cells[place.row]?.[place.column]?.value;
  const members = memberParagraphs(neighbours.rollUp, place, own, server);
  const cells = cellsBeside(neighbours, place);
  if (cells.length === 0) return members;
  const lines = cells.map((cell) => lineOf(cell, own, server));
  return [[server.say(OTHER_YEARS), ...lines].join('\n'), ...members];
}

function lineOf(
  { of, entry, place, value }: CellBeside,
  own: number | null | undefined,
  { say, archive }: ServerContext,
): string {
  // What is in force may change from year to year; what is handed on is what is taken over.
  const mark = place.table !== 'table3' || own == null ? '' : own === value ? ' ✓' : ' ✗';
  return say(CELL, {
    report: say(YEARS[of], { year: entry.year ?? '' }),
    place: plainMarkdown(say(placeName(editionById(entry.edition), place))),
    target: linkTo(archive.uriOf(entry.file), entry.quantities.range(place).start),
    value: `${value}${mark}`,
  });
}
