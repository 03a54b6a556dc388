/** Blank cells filled with what the identities determine: the one at the cursor, or all of its table. */
import { cellAround } from '../../../core/locate/around';
import type { LocatedCell } from '../../../core/locate/place';
import { blankCellFilling } from '../../../core/rules/support/blank-cell';
import { emptyCellsOf, fillingOf } from '../../../core/rules/support/blank-filling';
import { printedIdOf, printedTables } from '../../../core/rules/support/printed-tables';
import { analysesUnder } from '../../analysis';
import { type ActionDraft, type ActionSource, amended, type Request } from './action';
import { KINDS } from './kinds';

export const fill: ActionSource = {
  id: 'fill',
  kinds: [KINDS.fill],
  actions: (request) => {
    const located = cellAround(request.linted.document, request.range.start);
    return located ? [...fillCell(request, located), ...fillTable(request, located)] : [];
  },
};

function filledOf({ document, linted }: Request, { report }: LocatedCell) {
  return { document: linted.document, report, analysis: analysesUnder(document, linted.settings)(report) };
}

function fillCell(request: Request, located: LocatedCell): ActionDraft[] {
  const filling = blankCellFilling(filledOf(request, located), located.table, located);
  return filling ? [amended(request.server, KINDS.fill, filling)] : [];
}

function fillTable(request: Request, located: LocatedCell): ActionDraft[] {
  const printed = printedTables(located.report).find(({ id }) => id === printedIdOf(located.table.id));
  const empty = printed ? emptyCellsOf(printed) : [];
  const filling = empty.length > 0 && fillingOf(filledOf(request, located), empty);
  if (!filling) return [];
  return [{ title: request.server.say(filling.title, filling.args), kind: KINDS.fill, edits: filling.edits }];
}
