import { tableOf } from '../edition';
import type { TableId } from '../edition/types';
import type { LocalForm } from '../lint/config-types';
import type { Label } from '../report/types';
import { labelKey } from '../text/label-key';
import { otherEditionOf } from './support/other-edition';
import { printedName, printedTables } from './support/printed-tables';
import type { Rule } from './types';

const MESSAGE = {
  zh: '{table}没有“{label}”这一行。如果是上级统一增加的，请在配置的 tables.extraRows 中写明。',
  en: '{tableEn} has no row "{label}" in the prescribed form. If your superior added it, list it under tables.extraRows.',
};
const SHOWN = 30;

export const rowUnknown: Rule = {
  meta: {
    id: 'row-unknown',
    category: 'table',
    severity: 'information',
    summary: { zh: '表格有规定格式之外的行', en: 'A table has a row that the form has not' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check({ report, local, emit }) {
    for (const printed of printedTables(report)) {
      if (otherEditionOf(report, printed) !== undefined) continue;
      for (const part of printed.parts) {
        const foreign = tableOf(report.edition, part.id) === undefined ? Object.values(part.labels) : [];
        for (const label of [...foreign, ...part.unknownRows]) {
          if (isLocal(local, part.id, label)) continue;
          const args = { ...printedName(printed.id), label: shortened(label.raw) };
          emit({ range: label.range, message: MESSAGE, args });
        }
      }
    }
  },
};

/** Whether the body's own form has the row; a label in the text may go on with an explanation. */
function isLocal(local: LocalForm, table: TableId, label: Label): boolean {
  if (local.extraRows.length === 0) return false;
  const key = labelKey(label.raw);
  return local.extraRows.some((extra) => extra.table === table && key.startsWith(labelKey(extra.label)));
}

function shortened(label: string): string {
  return label.length > SHOWN ? `${label.slice(0, SHOWN)}…` : label;
}
