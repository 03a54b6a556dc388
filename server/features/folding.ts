/** Folding: sections, sub-topics, tables, comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { printedExtents } from '../../core/locate/extents';
import type { Report, ReportDocument } from '../../core/report/types';
import type { Range } from '../../core/text/range';
import { trimEnd } from '../../core/text/space';
import type { Feature } from './feature';

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (server) =>
    server.connection.onFoldingRanges(server.forReport('folding', [], ({ report }) => foldsOf(report))),
};

function foldsOf(document: ReportDocument): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const add = (range: Range) => {
    const fold = foldOf(document, range);
    if (fold) folds.push(fold);
  };
  for (const report of document.reports) for (const range of blocksOf(document, report)) add(range);
  for (const comment of document.comments) {
    const startLine = document.lines.lineAt(comment.start) - 1;
    const endLine = document.lines.lineAt(comment.end) - 1;
    if (endLine > startLine) folds.push({ startLine, endLine, kind: FoldingRangeKind.Comment });
  }
  return folds;
}

/** From the first line of each section, sub-topic and table to where it ends. */
function blocksOf(document: ReportDocument, report: Report): Range[] {
  const blocks: Range[] = [];
  for (const { heading, body, topics } of report.sections) {
    blocks.push({ start: heading.start, end: body.end });
    topics.forEach(({ range }, at) => {
      blocks.push({ start: range.start, end: topics[at + 1]?.range.start ?? body.end });
    });
  }
  for (const { range } of printedExtents(document, report)) blocks.push(range);
  return blocks;
}

/** Whole lines, blank ones at the end left outside; undefined for what stands on one line. */
function foldOf({ masked, lines }: ReportDocument, range: Range): FoldingRange | undefined {
  const lineStart = lines.start(lines.lineAt(range.end));
  const isNextHeading = /^[ \t#*>]*$/.test(masked.slice(lineStart, range.end));
  const startLine = lines.lineAt(range.start) - 1;
  const endLine = lines.lineAt(trimEnd(masked, range.start, isNextHeading ? lineStart : range.end)) - 1;
  return endLine > startLine ? { startLine, endLine } : undefined;
}
