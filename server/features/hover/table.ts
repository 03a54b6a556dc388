/** Hover in tables: what row and column count, and the calculation inspector. */
import type { Analysis, EvaluatedIdentity } from '../../../core/arithmetic/types';
import { calculation, identitiesOf } from '../../../core/explain/calculation';
import { type Explanation, explainColumn, explainRow } from '../../../core/explain/index';
import { suspicionsOf } from '../../../core/explain/suspicion';
import { cellAt, columnHeadAt, rowLabelAt } from '../../../core/locate/place';
import type { ReportTable } from '../../../core/report/types';
import { columnName, placeName, rowName } from '../../../core/rules/support/place-names';
import { rowLabel } from '../../../core/rules/support/printed-tables';
import type { Bilingual } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import { analysesOf } from '../../analysis';
import type { ServerContext } from '../../context';
import { besideParagraphs } from './beside';
import { type Probe, sourceParagraph } from './part';

const ROW: Bilingual = { zh: '行：{text}', en: 'Row: {text}' };
const COLUMN: Bilingual = { zh: '列：{text}', en: 'Column: {text}' };
const IDENTITIES: Bilingual = { zh: '勾稽关系：', en: 'Identities:' };

/** A cell: what it counts, and the identities that it is in. */
export const cellHover: Probe = async (document, offset, server) => {
  const found = cellAt(document.report, offset);
  if (!found) return undefined;
  const { report, table, row, column, cell } = found;
  const analysis = (await analysesOf(document, server))(report);
  const place = { table: table.id, row, column };
  const identities = identitiesOf(analysis.identities, place);
  return {
    range: cell.range,
    paragraphs: [
      `**${plainMarkdown(server.say(placeName(table.edition, place)))}**`,
      ...suspicionsOf(analysis, place, table.edition).map((words) => `⚠ ${server.say(words)}`),
      ...explanationsOf([explainRow(row), explainColumn(table.id, column)], [ROW, COLUMN], table, server),
      ...(await besideParagraphs(document, report, place, server)),
      ...inspector(identities, table, server),
    ],
  };
};

/** A row's label: what the row counts, and whether it adds up. */
export const rowHover: Probe = async (document, offset, server) => {
  const found = rowLabelAt(document.report, offset);
  const explanation = found && explainRow(found.row);
  if (!found || !explanation) return undefined;
  const { report, table, row, range } = found;
  const { identities } = (await analysesOf(document, server))(report);
  return {
    range,
    paragraphs: [
      `**${plainMarkdown(titleOfRow(table, row, server))}**`,
      server.say(explanation.text),
      sourceParagraph([explanation], table.edition, server),
      ...inspector(ofLine(identities, table, { row }), table, server),
    ],
  };
};

/** The head of a column: what it counts, and whether it adds up. */
export const columnHover: Probe = async (document, offset, server) => {
  const found = columnHeadAt(document.report, offset);
  const explanation = found && explainColumn(found.table.id, found.column);
  if (!found || !explanation) return undefined;
  const { report, table, column, range } = found;
  const { identities } = (await analysesOf(document, server))(report);
  return {
    range,
    paragraphs: [
      `**${plainMarkdown(server.say(columnName(table.edition, table.id, column)))}**`,
      server.say(explanation.text),
      sourceParagraph([explanation], table.edition, server),
      ...inspector(ofLine(identities, table, { column }), table, server),
    ],
  };
};

/** The form's whole label in Chinese; its short name in English. */
function titleOfRow(table: ReportTable, row: string, server: ServerContext): string {
  if (server.locale === 'zh') return rowLabel(table.edition, table.id, row);
  return server.say(rowName(table.edition, table.id, row));
}

/** The identities that speak of one whole row or column. */
function ofLine(
  identities: Analysis['identities'],
  { id }: ReportTable,
  line: { readonly row?: string; readonly column?: string },
): readonly EvaluatedIdentity[] {
  return identities.filter(
    ({ identity }) =>
      identity.right[0]?.table === id && identity.row === line.row && identity.column === line.column,
  );
}

function explanationsOf(
  explanations: readonly (Explanation | undefined)[],
  words: readonly Bilingual[],
  { edition }: ReportTable,
  server: ServerContext,
): string[] {
  const told = explanations.filter((explanation) => explanation !== undefined);
  const sentences = explanations.flatMap((explanation, at) => {
    const frame = words[at];
    return explanation && frame ? server.say(frame, { text: server.say(explanation.text) }) : [];
  });
  return told.length === 0 ? [] : [...sentences, sourceParagraph(told, edition, server)];
}

/** Each identity on a line of its own, with its numbers. */
function inspector(
  identities: readonly EvaluatedIdentity[],
  table: ReportTable,
  server: ServerContext,
): string[] {
  if (identities.length === 0) return [];
  const items = identities.map((identity) => {
    const words = calculation(identity, table.edition, ({ row, column }) => table.cells[row]?.[column]);
    return `- ${plainMarkdown(server.say(words))}`;
  });
  return ['---', `${server.say(IDENTITIES)}\n${items.join('\n')}`];
}
