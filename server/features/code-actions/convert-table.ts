/** A printed table, in whatever layout, turned into the standard form. */
import { type Conversion, convertTable } from '../../../core/compose/convert';
import { type PrintedExtent, printedExtents } from '../../../core/locate/extents';
import { holds } from '../../../core/locate/place';
import type { Report } from '../../../core/report/types';
import { printedName } from '../../../core/rules/support/printed-tables';
import type { Bilingual } from '../../../core/rules/types';
import type { ActionDraft, ActionSource, Target } from './action';
import { conversionDraft } from './conversion';
import { KINDS } from './kinds';

const CONVERT: Bilingual = {
  zh: '把{table}转换为标准格式',
  en: 'Convert {tableEn} to the standard form',
};
const CONVERSIONS = Symbol('table conversions');

/** A printed table of one of the reports of a text. */
interface Located {
  readonly report: Report;
  readonly extent: PrintedExtent;
}

export const convertTableAction: ActionSource = {
  id: 'convert-table',
  kinds: [KINDS.convert],
  actions: (request) => {
    // An editor that only looks for what it could offer is not made to compose a table at every step.
    if (!request.isInvoked) return [];
    const index = located(request).findIndex(({ extent }) => holds(extent.range, request.range.start));
    const at = located(request)[index];
    return at ? [draftOf(request, at, index)] : [];
  },
  resolve: (target, index) => {
    const at = located(target)[Number(index)];
    const conversion = at && conversionOf(target, at);
    return conversion?.kind === 'edits' ? conversion.edits : undefined;
  },
};

function located({ linted: { document } }: Target): Located[] {
  return document.reports.flatMap((report) =>
    printedExtents(document, report).map((extent) => ({ report, extent })),
  );
}

function draftOf(target: Target, at: Located, index: number): ActionDraft {
  const title = target.server.say(CONVERT, printedName(at.extent.id));
  return conversionDraft(target.server, title, conversionOf(target, at), String(index));
}

/** Kept with the version: asking again, and choosing the action, composes nothing anew. */
function conversionOf({ document, linted }: Target, { report, extent }: Located): Conversion {
  const known = document.derived(CONVERSIONS, () => new Map<string, Conversion>());
  const key = `${report.index} ${extent.id} ${extent.range.start}`;
  const conversion = known.get(key) ?? convertTable(linted.document, report, extent);
  known.set(key, conversion);
  return conversion;
}
