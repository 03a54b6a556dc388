/** Requests of the command "Roll up the departments": what can be rolled up, and the draft with its preview. */

import type { Archive } from '../../core/archive/archive';
import type { RollUpBlock } from '../../core/archive/roll-up';
import { rollUpDraft } from '../../core/compose/roll-up-draft';
import { provenanceCsv, provenanceJson } from '../../core/compose/roll-up-files';
import { rollUpPreview } from '../../core/compose/roll-up-preview';
import { relativeTo } from '../../core/host';
import type { Bilingual } from '../../core/rules/types';
import type { ServerContext } from '../context';
import { guard } from '../guard';
import { uriOf } from '../paths';
import {
  ROLL_UP,
  ROLL_UPS,
  type RollUpChoice,
  type RollUpParams,
  type RollUpResult,
  type RollUpsResult,
} from '../protocol/methods';
import type { Feature } from './feature';
import { reportFileName } from './new-report';

const NO_BLOCK: Bilingual = {
  zh: '配置文件 nianbao.config.json 里没有 "rollup"，或者没有 "archive": true：写明汇总给谁、有哪些机关。',
  en: 'No nianbao.config.json has a "rollup" block with "archive": true: it says whose report sums which members.',
};
const NO_REPORTS: Bilingual = { zh: '没有可汇总的年报。', en: 'There is no report to sum.' };
const CANCELLED: Bilingual = {
  zh: '没有读完工作区的年报。',
  en: 'The reports of the workspace were not read to the end.',
};

export const rollUp: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    const { connection, log } = server;
    connection.onRequest<RollUpsResult, void>(
      ROLL_UPS,
      guard<object, RollUpsResult>(log, 'roll-ups', { choices: [] }, async (_, token) => {
        if (!(await server.archive.whole(token))) return refused(server, CANCELLED);
        const choices = choicesIn(server.archive.reports);
        if (choices.length > 0) return { choices };
        return refused(server, server.archive.reports.rollUps.blocks.length > 0 ? NO_REPORTS : NO_BLOCK);
      }),
    );
    connection.onRequest<RollUpResult | null, void>(
      ROLL_UP,
      guard<RollUpParams, RollUpResult | null>(log, 'roll-up', null, async (choice, token) =>
        (await server.archive.whole(token)) ? rolledUp(server, choice) : null,
      ),
    );
  },
};

function refused(server: ServerContext, why: Bilingual): RollUpsResult {
  return { choices: [], refused: server.say(why) };
}

/** Each block with each of its years, the latest first. */
function choicesIn({ rollUps }: Archive): RollUpChoice[] {
  return rollUps.blocks.flatMap((block) => {
    const years = rollUps.yearsOf(block).filter((year) => rollUps.of(block, year).counted.length > 0);
    return years
      .filter((year) => (block.year ?? year) === year)
      .map((year) => ({
        ...{ body: block.body, year, folder: uriOf(block.folder) },
        counted: rollUps.of(block, year).counted.length,
        outstanding: rollUps.of(block, year).outstanding.length,
      }));
  });
}

function rolledUp(server: ServerContext, { body, year, folder }: RollUpParams): RollUpResult | null {
  const { reports } = server.archive;
  const block = reports.rollUps.blocks.find(
    (one) => one.body === body && uriOf(one.folder) === folder && (one.year ?? year) === year,
  );
  const draft = block && rollUpDraft(reports, block, { year });
  if (block === undefined || draft === undefined) return null;
  const own = reports.rollUps.sumsFor(block, year)[0];
  return {
    text: draft.text,
    fileName: reportFileName(body, year),
    preview: rollUpPreview(draft, server.locale, (file) => shown(file, block)),
    sideFiles: [
      { ending: '-来源.csv', text: provenanceCsv(draft.provenance, server.locale) },
      { ending: '-来源.json', text: provenanceJson(draft.provenance) },
    ],
    ...(own && { report: server.archive.uriOf(own.file) }),
  };
}

function shown(file: string, { folder }: RollUpBlock): string {
  return relativeTo(folder, file) ?? file;
}
