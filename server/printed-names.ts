/** The names of bodies in an open report, looked for once per version. */
import { type PrintedName, printedNames } from '../core/locate/names';
import type { OpenDocument } from './documents';

const NAMES = Symbol('names');

export function namesIn(document: OpenDocument): readonly PrintedName[] {
  return document.derived(NAMES, () => printedNames(document.report));
}
