/** Changing the number of a figure and nothing else: its unit, its words and the way of writing it stay. */
import type { Figure } from '../../report/figures';
import type { ReportDocument } from '../../report/types';
import { inNumerals } from '../../text/chinese-number';
import { textAt } from '../../text/range';
import type { TextEdit } from '../types';
import { plainDigits, writtenLike } from './number-edit';

const PRINTED = /^[\d０-９](?:[\d０-９,，.．]*[\d０-９])?$/;
const NUMERALS = /^[零〇一二三四五六七八九十百千万两]+$/;
const MYRIAD = 10_000;

/**
 * The edit that makes a figure say `value`, a number that is not negative, in the figure's unit. Undefined where it is said
 * with 余, 约 and the like, or its digits are not surely those of its number.
 */
export function figureEdit({ text }: ReportDocument, figure: Figure, value: number): TextEdit | undefined {
  if ((figure.precision !== 'exact' && figure.precision !== 'rounded') || value < 0) return undefined;
  const printed = textAt(text, figure.digits);
  const written = NUMERALS.test(printed) ? numeralsFor(figure, value) : digitsFor(printed, figure, value);
  return written === undefined || written === printed ? undefined : { range: figure.digits, text: written };
}

function numeralsFor({ precision }: Figure, value: number): string | undefined {
  return precision === 'exact' ? inNumerals(value) : undefined;
}

/** As many decimals as were printed; in 万 where that is what stands behind the digits. */
function digitsFor(printed: string, { value: meant }: Figure, value: number): string | undefined {
  if (!PRINTED.test(printed)) return undefined;
  const plain = plainDigits(printed);
  const scale = Number(plain) === meant ? 1 : MYRIAD;
  if (Math.abs(Number(plain) * scale - meant) > meant * 1e-9) return undefined;
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals === 0 && !Number.isInteger(value / scale)) return undefined;
  return writtenLike(printed, (value / scale).toFixed(decimals));
}
