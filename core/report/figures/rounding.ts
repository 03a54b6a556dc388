/** Whether a printed percentage is a quotient, rounded as it is printed. 100 % and 0 % are exact. */
import type { NumberMention } from './numbers';

const TOLERANCE = 1e-9;

/** `cut`: the decimals behind are cut off and not rounded. */
export function compareRatio(
  { low, high, precision }: Pick<NumberMention, 'low' | 'high' | 'precision'>,
  actual: number,
): 'holds' | 'cut' | 'differs' {
  if (precision === 'exact') return Math.abs(actual - low) < TOLERANCE ? 'holds' : 'differs';
  if (actual >= low - TOLERANCE && actual <= high + TOLERANCE) return 'holds';
  if (precision !== 'rounded') return 'differs';
  const step = high - low;
  const value = low + step / 2;
  return actual >= value - TOLERANCE && actual < value + step ? 'cut' : 'differs';
}
