/** Everything that may be typed at a place of a report. */
import { suggestCitations } from './citations';
import { insideComment, suggestDirectives } from './directives';
import { suggestNames, suggestTitle } from './names';
import { suggestRows } from './rows';
import { suggestSections } from './sections';
import { suggestTables } from './tables';
import { suggestTopics } from './topics';
import type { Asked, Suggester, Suggestion } from './types';
import { suggestValues } from './values';

export type { About, Asked, Suggestion, SuggestionKind } from './types';

/** What stands at the beginning of a line, in the order in which it is listed. */
const AT_LINES: readonly Suggester[] = [suggestTitle, suggestTopics, suggestTables, suggestSections];
const IN_PROSE: readonly Suggester[] = [suggestCitations, suggestNames];

/** Longer beginnings of lines (UTF-16 units) are prose, and longer rows are none of ours. */
const LONGEST_BEGINNING = 120;
const LONGEST_ROW = 2000;
/** How far back running text is looked at. */
const REACH = 80;

/** In the order in which they are shown; empty in ordinary prose. */
export function suggest(asked: Asked): readonly Suggestion[] {
  const { before } = asked;
  if (before.length > LONGEST_ROW) return inProse(asked);
  if (insideComment(before) !== undefined) return suggestDirectives(asked);
  for (const suggester of [suggestValues, suggestRows]) {
    const found = suggester(asked);
    if (found.length > 0) return found;
  }
  const lines = before.length > LONGEST_BEGINNING ? [] : AT_LINES.flatMap((suggester) => suggester(asked));
  return lines.length > 0 ? lines : inProse(asked);
}

function inProse(asked: Asked): readonly Suggestion[] {
  const near = { ...asked, before: asked.before.slice(-REACH), after: asked.after.slice(0, REACH) };
  return IN_PROSE.flatMap((suggester) => suggester(near));
}
