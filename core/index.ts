/** The public face of the core: read a report, check it, say what is wrong. Pure: text in, values out. */
export { editionById, editionForYear, editions, latestEdition } from './edition/index';
export type * from './edition/types';
export { readReport } from './report/parse';
export type * from './report/types';
export { LineIndex, type Position } from './text/lines';
export type { Range } from './text/range';
