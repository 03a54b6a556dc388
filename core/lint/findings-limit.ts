import type { FindingDraft } from '../rules/types';
import type { Collected } from './collector';

const MESSAGE = {
  zh: '只列出前 {shown} 处发现，另有 {left} 处未列出。改正后再检查，或在配置中调大 maxFindings。',
  en: 'Only the first {shown} findings are listed; {left} more are left out. Repair these and lint again, or raise maxFindings.',
};

/** The note that findings were left out, at the place of the last one that is listed. */
export function limitNote(shown: readonly Collected[], left: number): FindingDraft {
  const start = shown.at(-1)?.finding.range.start ?? 0;
  return { range: { start, end: start }, message: MESSAGE, args: { shown: shown.length, left } };
}
