/** Hover on a number in the prose: what it is tied to or contradicts, and the cells, each with a link to its place. */
import type { PlacedCell } from '../../../core/arithmetic/types';
import { figureVerdict, figureWords } from '../../../core/explain/figure';
import { cellsAboutFigure, figureAt, type LocatedFigure } from '../../../core/locate/figures';
import { asWritten, cellAsWritten } from '../../../core/rules/support/as-written';
import { placeName } from '../../../core/rules/support/place-names';
import type { Bilingual } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import { textAt } from '../../../core/text/range';
import type { ServerContext } from '../../context';
import type { OpenDocument } from '../../documents';
import { linkTo, type Probe } from './part';

const TITLE: Bilingual = { zh: '**{figure}**：{verdict}', en: '**{figure}**: {verdict}' };
const CELL: Bilingual = { zh: '- [{place}]({target})：{raw}', en: '- [{place}]({target}): {raw}' };
const OF_YEAR: Bilingual = { zh: '（{year}年的报告）', en: '(report of {year})' };

export const figureHover: Probe = (document, offset, server) => {
  const found = figureAt(document.report, offset);
  if (!found) return undefined;
  const { figure } = found;
  const cells = cellsAboutFigure(found);
  return {
    range: figure.range,
    paragraphs: [
      titleOf(document, found, server),
      ...figureWords(figure).map((words) => plainMarkdown(server.say(words))),
      ...(cells.length > 0 ? [cells.map((cell) => cellLine(document, found, cell, server)).join('\n')] : []),
    ],
  };
};

function titleOf({ report: { masked, reports } }: OpenDocument, found: LocatedFigure, server: ServerContext) {
  const { figure, report } = found;
  const words = asWritten(textAt(masked, figure.range));
  const title = server.say(TITLE, {
    figure: plainMarkdown(words),
    verdict: server.say(figureVerdict(figure)),
  });
  const isOneOfTwo = report.year !== undefined && reports.some(({ sharesText }) => sharesText);
  return isOneOfTwo ? title + server.say(OF_YEAR, { year: report.year ?? '' }) : title;
}

function cellLine(
  document: OpenDocument,
  { report }: LocatedFigure,
  placed: PlacedCell,
  server: ServerContext,
) {
  const edition = report.tables[placed.table]?.edition ?? report.edition;
  return server.say(CELL, {
    place: plainMarkdown(server.say(placeName(edition, placed))),
    target: linkTo(document.uri, document.report.lines.positionAt(placed.cell.range.start)),
    raw: plainMarkdown(cellAsWritten(placed.cell)),
  });
}
