import { jsonArray } from '../json-array';
import type { FileResult } from '../result';
import type { Format } from './format';

/** An array with one object per file. */
export function json(): Format {
  return jsonArray<FileResult>();
}
