/** Folding: sections, sub-topics, tables, comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { sectionRange, topicBlocks } from '../../core/locate/blocks';
import { printedExtents } from '../../core/locate/extents';
import type { Report, ReportDocument } from '../../core/report/types';
import type { Range } from '../../core/text/range';
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
  const sections = report.sections.flatMap((section) => [
    sectionRange(document, section),
    ...topicBlocks(document, section).map(({ range }) => range),
  ]);
  return [...sections, ...printedExtents(document, report).map(({ range }) => range)];
}

/** Undefined for what stands on one line. */
function foldOf({ lines }: ReportDocument, { start, end }: Range): FoldingRange | undefined {
  const startLine = lines.lineAt(start) - 1;
  const endLine = lines.lineAt(end) - 1;
  return endLine > startLine ? { startLine, endLine } : undefined;
}
