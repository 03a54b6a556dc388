import type { FileResult } from '../../core/lint/placed';
import { jsonArray } from '../json-array';
import type { Format } from './format';

/** An array with one object per file. */
export function json(): Format {
  return jsonArray<FileResult>();
}
