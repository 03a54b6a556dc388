/** A total behind its parts: 新收5件、上年结转1件，共6件. Such a list ties and accuses nobody. */
import type { ReadFigure } from './read';

const TOTAL =
  /^(?:[全我本][市县区局委镇乡]|以上|两项|三项|各项)?(?:共|合计|总计|共计|一共|累计|总共|合计共)(?:有|为)?$/;
const MOST_PARTS = 12;

/** The numbers right before that make up the one at `index`; undefined where it is no such total. */
export function partsBefore(
  figures: readonly ReadFigure[],
  index: number,
): readonly ReadFigure[] | undefined {
  const total = figures[index] as ReadFigure;
  if (!TOTAL.test(total.phrase.own)) return undefined;
  const { unit, value } = total.phrase.number;
  const parts: ReadFigure[] = [];
  let sum = 0;
  for (let at = index - 1; at >= 0 && parts.length < MOST_PARTS; at--) {
    const figure = figures[at] as ReadFigure;
    if (figure.phrase.number.unit === '%') continue;
    if (figure.phrase.depth !== total.phrase.depth || figure.phrase.number.unit !== unit) return undefined;
    parts.unshift(figure);
    sum += figure.phrase.number.value;
    if (sum >= value) break;
  }
  return parts.length >= 2 && sum === value ? parts : undefined;
}
