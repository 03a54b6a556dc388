/** What an output format of `nianbao extract` is. */
import type { ExtractedFile } from '../extract/shape';

export interface ExtractFormat {
  readonly start: () => string;
  readonly file: (file: ExtractedFile) => string;
  readonly end: () => string;
}
