/** Selection that grows: cell, row, table; number, clause, sentence, line; sub-topic, section, report, text. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { enclosing } from '../../core/locate/enclosing';
import type { ReportDocument } from '../../core/report/types';
import { lspPosition, lspRange, offsetAt } from '../convert';
import type { Feature } from './feature';

export const selection: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (server) =>
    server.connection.onSelectionRanges(
      server.forReport<SelectionRangeParams, SelectionRange[]>('selection', [], ({ report }, { positions }) =>
        positions.map((position) => selectionAt(report, offsetAt(report.lines, position))),
      ),
    ),
};

function selectionAt(report: ReportDocument, offset: number): SelectionRange {
  const { lines } = report;
  const ranges = enclosing(report, offset).map((range) => lspRange(lines, range));
  const outermost = ranges.pop();
  const here = lspPosition(lines, offset);
  // An empty text has nothing around a place but the place itself.
  const whole: SelectionRange = { range: outermost ?? { start: here, end: here } };
  return ranges.reduceRight<SelectionRange>((parent, range) => ({ range, parent }), whole);
}
