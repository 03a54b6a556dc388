import type { Paragraph, Prose } from '../../report/prose';

/** Finds the paragraph that holds an offset, for offsets asked for in rising order; undefined between paragraphs. */
export function paragraphFinder({ paragraphs }: Prose): (offset: number) => Paragraph | undefined {
  let at = 0;
  return (offset) => {
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).range.end <= offset) at++;
    const paragraph = paragraphs[at];
    return paragraph !== undefined && paragraph.range.start <= offset ? paragraph : undefined;
  };
}
