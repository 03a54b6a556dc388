import type { Format } from './format';

/** One object a line, the same as in `json`. */
export function jsonl(): Format {
  return { file: (result) => `${JSON.stringify(result)}\n` };
}
