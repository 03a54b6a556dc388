/** What the parts of the hover share: their shape, their links and sources. */

import type { Edition } from '../../../core/edition/types';
import { type Explanation, sourceWords } from '../../../core/explain/index';
import type { Bilingual } from '../../../core/rules/types';
import type { Range } from '../../../core/text/range';
import type { ServerContext } from '../../context';
import type { OpenDocument } from '../../documents';

/** What is said of a piece of the text; paragraphs are Markdown. */
export interface HoverPart {
  readonly range: Range;
  readonly paragraphs: readonly string[];
}

/** Looks whether it knows what stands at an offset (UTF-16). */
export type Probe = (
  document: OpenDocument,
  offset: number,
  server: ServerContext,
) => HoverPart | undefined | Promise<HoverPart | undefined>;

/** An address that VS Code opens at a line and column, both from 1. */
export function linkTo(
  uri: string,
  { line, column }: { readonly line: number; readonly column: number },
): string {
  const address = uri.replace(
    /[()\s<>]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `${address}#L${line},${column}`;
}

const SOURCES: Bilingual = { zh: '依据：{sources}', en: 'Source: {sources}' };

/** What explanations rest on, as the last paragraph. */
export function sourceParagraph(
  explanations: readonly Explanation[],
  edition: Edition,
  server: ServerContext,
): string {
  return server.say(SOURCES, { sources: server.say(sourceWords(explanations, edition)) });
}
