/** What a conversion of the core is as an action. */
import type { Conversion } from '../../../core/compose/convert';
import type { ServerContext } from '../../context';
import type { ActionDraft } from './action';
import { KINDS } from './kinds';

const STANDARD = { zh: '已经是标准格式', en: 'It already has the standard form' };

/** @param later what finds the conversion again: its edits may be a whole report. */
export function conversionDraft(
  { say }: ServerContext,
  title: string,
  conversion: Conversion,
  later: string,
): ActionDraft {
  const draft = { title, kind: KINDS.convert };
  if (conversion.kind === 'refused') return { ...draft, refused: say(conversion.reason) };
  return conversion.edits.length > 0 ? { ...draft, later } : { ...draft, refused: say(STANDARD) };
}
