/** The side files of a roll-up: which member gave how much to each cell. */

import { editionForYear, tableOf } from '../edition';
import type { TableId } from '../edition/types';
import type { Locale } from '../lint/types';
import { columnName, rowName } from '../rules/support/place-names';
import { CSV_START, csvRow } from '../text/csv';
import type { Provenance } from './roll-up-provenance';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['表', '行', '列', '合计', '机关', '数值', '应为', '说明', '文件', '行号'],
  en: ['table', 'row', 'column', 'sum', 'body', 'value', 'should be', 'remark', 'file', 'line'],
};
const BLANK: Readonly<Record<Locale, string>> = { zh: '空格或“/”“无”', en: 'blank or a dash' };
const UNKNOWN: Readonly<Record<Locale, string>> = { zh: '读不出', en: 'not read' };
const DOUBTFUL: Readonly<Record<Locale, string>> = { zh: '自身勾稽不平', en: 'own arithmetic does not hold' };

/** One row for each member with a number in a cell, and for each whose cell is blank or not known. */
export function provenanceCsv({ year, cells }: Provenance, locale: Locale): string {
  const edition = editionForYear(year);
  const rows: string[] = [CSV_START, csvRow(HEADER[locale])];
  for (const [table, ofTable] of Object.entries(cells))
    for (const [row, ofRow] of Object.entries(ofTable))
      for (const [column, { value: sum, parts, blank = [], unknown = [], doubtful = [] }] of Object.entries(
        ofRow,
      )) {
        const place = [
          tableOf(edition, table as TableId)?.title ?? table,
          rowName(edition, table as TableId, row)[locale],
          columnName(edition, table as TableId, column)[locale],
          sum,
        ];
        for (const { member, value, meant, file, line } of parts)
          rows.push(
            csvRow([
              ...[...place, member, value, meant],
              ...[doubtful.includes(member) ? DOUBTFUL[locale] : '', file, line],
            ]),
          );
        for (const member of unknown) rows.push(csvRow([...place, member, '', '', UNKNOWN[locale]]));
        for (const member of blank) rows.push(csvRow([...place, member, '', '', BLANK[locale]]));
      }
  return rows.join('');
}

/** The whole of it. */
export function provenanceJson(provenance: Provenance): string {
  return `${JSON.stringify(provenance, undefined, 2)}\n`;
}
