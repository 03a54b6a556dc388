/** Hints behind the numbers in the prose: ✓ where the tables say the same, else what they say. */
import { expectedOf, figureWords } from '../../../core/explain/figure';
import { type Figure, figuresOf } from '../../../core/report/figures';
import type { Report, ReportDocument } from '../../../core/report/types';
import type { Bilingual } from '../../../core/rules/types';
import type { ServerContext } from '../../context';
import type { Hint } from './hint';

const TIED: Bilingual = { zh: '✓', en: '✓' };
const CONTRADICTS: Bilingual = { zh: '✗ 应为 {expected}', en: '✗ should be {expected}' };

/** The hints of one report; figures that cannot be told, or are about other matters, have none. */
export function figureHints(
  document: ReportDocument,
  report: Report,
  server: ServerContext,
): readonly Hint[] {
  return figuresOf(document, report).all.flatMap((figure) => {
    const label = labelOf(figure, server);
    if (label === undefined) return [];
    const tooltip = figureWords(figure).map((words) => server.say(words));
    return [{ offset: figure.range.end, label, tooltip }];
  });
}

function labelOf(figure: Figure, { say }: ServerContext): string | undefined {
  if (figure.class === 'tied') return say(TIED);
  const expected = figure.class === 'contradicts' ? expectedOf(figure) : undefined;
  return expected === undefined ? undefined : say(CONTRADICTS, { expected });
}
