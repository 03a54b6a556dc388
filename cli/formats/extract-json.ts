import type { ExtractedFile } from '../extract/shape';
import { jsonArray } from '../json-array';
import type { ExtractFormat } from './extract-format';

/** An array with one object per file. */
export function extractJson(): ExtractFormat {
  return jsonArray<ExtractedFile>();
}
