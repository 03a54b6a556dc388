/** What a report's text holds of the page that it was taken from: above the first heading and at the end. */
import type { Report, ReportDocument } from '../../../report/types';
import type { Range } from '../../../text/range';
import { ownTitles } from '../own-titles';
import { type FurniturePiece, furnitureBefore, furnitureLine, isBlank, lastLinesIn, linesIn } from './pieces';
import type { FurnitureKind } from './words';

/** Pieces of a page with nothing of the report between them. */
export interface FurnitureBlock extends Range {
  readonly kinds: readonly FurnitureKind[];
}

/** How many lines from the beginning and from the end a page may reach. */
const MOST_LINES = 40;
const LONGEST_TAIL = 60;

/** The blocks, in order. */
export function furnitureBlocks({ masked }: ReportDocument, report: Report): FurnitureBlock[] {
  const { range, sections } = report;
  const firstHeading = sections[0]?.heading.start ?? range.end;
  const titles = ownTitles(report).map((title) => title.range);
  const head = apart(masked, linesIn(masked, { start: range.start, end: firstHeading }, MOST_LINES), titles);
  const lastBody = Math.max(sections.at(-1)?.heading.end ?? firstHeading, head.at(-1)?.end ?? 0);
  const tail = lastLinesIn(masked, { start: lastBody, end: range.end }, MOST_LINES);
  const pieces = [
    ...head.flatMap((line) => furnitureLine(masked, line) ?? glued(masked, line, titles) ?? []),
    ...tail.flatMap((line) => atEnd(furnitureLine(masked, line) ?? behind(masked, line)) ?? []),
  ];
  return blocksOf(masked, pieces);
}

/** Lines without the titles on them: a page may have lost its line breaks. */
function apart(masked: string, lines: readonly Range[], titles: readonly Range[]): Range[] {
  return lines.flatMap((line) => {
    const title = titles.find((one) => one.start < line.end && line.start < one.end);
    if (!title) return [line];
    const before = { start: line.start, end: Math.max(line.start, title.start) };
    const after = { start: Math.min(line.end, title.end), end: line.end };
    return [before, after].flatMap((part) => linesIn(masked, part, 1));
  });
}

/** What stands between a title and the report's first words on one line. */
function glued(masked: string, line: Range, titles: readonly Range[]): FurniturePiece | undefined {
  const follows = titles.some(({ end }) => end <= line.start && isBlank(masked, end, line.start));
  return follows ? furnitureBefore(masked, line) : undefined;
}

/** What stands behind the last sentence on its line. */
function behind(masked: string, line: Range): FurniturePiece | undefined {
  const last = masked.lastIndexOf('。', line.end);
  if (last < line.start || line.end - last > LONGEST_TAIL) return undefined;
  const [rest] = linesIn(masked, { start: last + 1, end: line.end }, 1);
  const piece = rest && furnitureLine(masked, rest);
  return piece?.sure ? piece : undefined;
}

/** At the end, 发布单位 and 发布日期 may be the report's own signature. */
function atEnd(piece: FurniturePiece | undefined): FurniturePiece | undefined {
  return piece && { ...piece, sure: piece.sure && piece.kinds.some((kind) => kind !== 'meta') };
}

function blocksOf(masked: string, pieces: readonly FurniturePiece[]): FurnitureBlock[] {
  const groups: FurniturePiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isBlank(masked, before.end, piece.start)) last.push(piece);
    else groups.push([piece]);
  }
  return groups
    .filter((group) => group.some(({ sure }) => sure))
    .map((group) => ({
      start: (group[0] as FurniturePiece).start,
      end: (group.at(-1) as FurniturePiece).end,
      kinds: [...new Set(group.flatMap(({ kinds }) => kinds))],
    }));
}
