/** From any layout to the standard form: one table, or a whole draft. */
export { convertDraft } from './convert/draft';
export { type Conversion, convertTable } from './convert/table';
