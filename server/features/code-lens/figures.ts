/** The lens over section one: how many numbers in the prose agree with the tables. A click shows those that do not. */
import type { CodeLens } from 'vscode-languageserver';
import { type FigureTally, tallyOf } from '../../../core/locate/figures';
import type { Report } from '../../../core/report/types';
import type { Bilingual } from '../../../core/rules/types';
import type { ServerContext } from '../../context';
import { lspPosition } from '../../convert';
import type { OpenDocument } from '../../documents';
import { showing } from './command';

const ALL: Bilingual = { zh: '数据 {all} 处：{parts}', en: '{all} figures: {parts}' };
const FIT: Bilingual = { zh: '{count} 处相符', en: '{count} agree' };
const DIFFER: Bilingual = { zh: '{count} 处不符', en: '{count} differ' };
const UNTOLD: Bilingual = { zh: '{count} 处无法核对', en: '{count} cannot be told' };
const COMMA: Bilingual = { zh: '，', en: ', ' };

/** @param before what the title says first: the year, in a text of two reports. */
export function figureLens(
  server: ServerContext,
  document: OpenDocument,
  report: Report,
  before: string,
): CodeLens[] {
  const section = report.sections.find(({ canonical }) => canonical === 1);
  const tally = tallyOf(document.report, report);
  const all = tally.fit + tally.differ + tally.untold;
  if (!section || all === 0) return [];
  const title = before + server.say(ALL, { all, parts: partsOf(tally, server) });
  const start = lspPosition(document.report.lines, section.heading.start);
  const places = tally.contradictions.map(({ range }) => range);
  return [{ range: { start, end: start }, command: showing(server, document, title, places) }];
}

function partsOf({ fit, differ, untold }: FigureTally, { say }: ServerContext): string {
  const parts: [Bilingual, number][] = [
    [FIT, fit],
    [DIFFER, differ],
    [UNTOLD, untold],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => say(words, { count }))
    .join(say(COMMA));
}
