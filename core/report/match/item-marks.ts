/** Marks before the rows of table 3 (`4.`, `5、`, `（二）`, `四、`) and before its groups (`（五）`), and the printed labels by them. */
import { OTHER_AS_ONE, OTHER_AS_THREE, OUTPUT, RECEIVED, RESULTS } from '../../edition/applications';
import type { EditionRow } from '../../edition/types';
import { labelKey } from '../../text/label-key';

/** The group that a mark （三） to （六） names; a row's own mark names none. */
export interface Mark {
  readonly at: number;
  readonly group: string | undefined;
}

const MARK =
  /(?<![\d.．])[\d０-９]{1,2}\s?[.．、,，]\s?(?=["“”]?[\u4e00-\u9fff])|[（(]\s?[一二三四五六七\d]\s?[)）]|(?<![^\s"“])[一二四]\s?、/gu;

const GROUPS: Readonly<Record<string, string>> = { 三: 'deny', 四: 'unable', 五: 'noproc', 六: 'other' };

/** The marks of a piece of text in order. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.matchAll(MARK)) {
    const [mark] = found;
    const group = /^[（(]\s?(?<number>[三四五六])/u.exec(mark)?.groups?.number;
    marks.push({ at: found.index, group: group === undefined ? undefined : GROUPS[group] });
  }
  return marks;
}

interface Printed {
  /** The key of the whole label with its mark: `5要求行政机关确认或重新出具已获取信息`. */
  readonly key: string;
  readonly group: string | undefined;
}

const ROWS: readonly EditionRow[] = [...RECEIVED, ...RESULTS, OTHER_AS_ONE, ...OTHER_AS_THREE, ...OUTPUT];
const PRINTED: readonly Printed[] = ROWS.map((row) => ({ key: labelKey(row.label), group: row.group }));

/** Characters without the mark's that tell a label by its beginning. */
const ENOUGH = 3;

/** The one printed label that is the key or begins with it, its mark counted; undefined where that is doubtful. */
export function printedLabel(key: string): Printed | undefined {
  const whole = PRINTED.find((printed) => printed.key === key);
  if (whole !== undefined || key.length <= ENOUGH) return whole;
  const begun = PRINTED.filter((printed) => printed.key.startsWith(key));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Whether a key is how a printed label begins, its mark counted or left out. */
export function beginsLabel(key: string): boolean {
  return PRINTED.some((printed) => printed.key.startsWith(key) || printed.key.startsWith(key, 1));
}

/** All printed labels with the group in which they stand. */
export const printedLabels: readonly Printed[] = PRINTED;

const GROUP_WORDS = new Set('三本年度办理结果四五六不予公开无法提供处其他');

/** Whether a key holds nothing but pieces of the labels beside the rows: 法提供, 他处理, 本年. */
export function isGroupWords(key: string): boolean {
  for (const character of key) if (!GROUP_WORDS.has(character)) return false;
  return true;
}
