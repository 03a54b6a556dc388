import { cellAsWritten } from './support/as-written';
import { rowLabel } from './support/printed-tables';
import type { Rule } from './types';

const MESSAGE = {
  zh: '“{row}”现行有效{valid}件，少于本年制发的{made}件；除非本年制发的文件当年又废止，否则现行有效数应当包含它们。',
  en: '{row}: {valid} in force but {made} made this year; unless some were repealed within the year, those in force include them.',
};
const MADE = { zh: '本年制发{made}件。', en: '{made} made this year.' };

export const validDocumentsLow: Rule = {
  meta: {
    id: 'valid-documents-low',
    category: 'plausibility',
    severity: 'information',
    summary: { zh: '现行有效件数少于本年制发件数', en: 'Fewer documents in force than were made this year' },
    source: '惯例：现行有效件数包含本年制发而未废止的文件',
    editions: ['2021'],
  },
  check({ report, emit }) {
    const table = report.tables.t2_1;
    if (table === undefined) return;
    for (const row in table.cells) {
      const { made, valid } = table.cells[row] ?? {};
      if (made?.value == null || valid?.value == null || valid.value >= made.value) continue;
      const args = {
        row: rowLabel(table.edition, table.id, row),
        made: cellAsWritten(made),
        valid: cellAsWritten(valid),
      };
      emit({
        range: valid.range,
        message: MESSAGE,
        args,
        related: [{ range: made.range, message: MADE, args }],
      });
    }
  },
};
