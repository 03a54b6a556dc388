/** The whole draft in the standard form: its tables in whatever layout. */
import { type Conversion, convertDraft } from '../../../core/compose/convert';
import type { ActionSource, Target } from './action';
import { conversionDraft } from './conversion';
import { KINDS } from './kinds';

const CONVERT = { zh: '把整篇转换为标准格式', en: 'Convert the whole draft to the standard form' };
const CONVERSION = Symbol('draft conversion');

export const convertDraftAction: ActionSource = {
  id: 'convert-draft',
  kinds: [KINDS.convert],
  actions: (request) =>
    request.isInvoked
      ? [conversionDraft(request.server, request.server.say(CONVERT), conversionOf(request), '')]
      : [],
  resolve: (target) => {
    const conversion = conversionOf(target);
    return conversion.kind === 'edits' ? conversion.edits : undefined;
  },
};

function conversionOf({ document, linted }: Target): Conversion {
  return document.derived(CONVERSION, () => convertDraft(linted.document));
}
