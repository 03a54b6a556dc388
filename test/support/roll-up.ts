/** Archives with a roll-up, and what linting a district's report against it finds. */
import assert from 'node:assert/strict';
import { Archive } from '../../core/archive/archive';
import { entryOf } from '../../core/archive/entry';
import type { RollUp, RollUpBlock } from '../../core/archive/roll-up';
import { resolvePath } from '../../core/host';
import { ConfigLoader } from '../../core/lint/config';
import { lintDocument } from '../../core/lint/engine';
import type { Finding } from '../../core/lint/types';
import { readReport } from '../../core/report/parse';
import { sumOfFigures } from './district/numbers';
import { MemoryHost } from './memory-host';
import type { Figures } from './random-report';
import { markdown } from './writers/markdown';

export const DISTRICT = '云岭区人民政府';
const FOLDER = '/区';

/** The one block of a configuration in /区. */
export async function blockOf(
  rollup: object,
  rest: object = {},
): Promise<{ block: RollUpBlock; aliases: readonly (readonly string[])[] }> {
  const config = JSON.stringify({ rollup: { body: DISTRICT, ...rollup }, ...rest });
  const host = new MemoryHost({ [`${FOLDER}/nianbao.config.json`]: config });
  const loaded = await new ConfigLoader(host).forFolder(FOLDER);
  return { block: loaded.rollUps[0] ?? assert.fail(), aliases: loaded.rollUps[0]?.aliases ?? [] };
}

/** Reports in a folder, by their paths below it. */
export class DistrictArchive {
  readonly archive = new Archive();

  constructor(
    readonly block: RollUpBlock,
    readonly aliases: readonly (readonly string[])[] = [],
  ) {
    this.archive.rollUps.setBlocks([block]);
  }

  static async of(rollup: object, rest: object = {}): Promise<DistrictArchive> {
    const { block, aliases } = await blockOf(rollup, rest);
    return new DistrictArchive(block, aliases);
  }

  put(path: string, figures: Figures): this {
    return this.putText(path, markdown.write(figures));
  }

  putText(path: string, text: string): this {
    const { aliases } = this;
    this.archive.set(entryOf(path, readReport(text), { path: resolvePath(FOLDER, path), aliases }));
    return this;
  }

  /** Puts members under their own names. */
  putAll(members: readonly Figures[]): this {
    for (const one of members) this.put(`部门/${one.body}${one.year}.md`, one);
    return this;
  }

  rollUp(year = 2024): RollUp {
    return this.archive.rollUps.of(this.block, year);
  }

  /** Every finding in a text that is put as the district's report. */
  lintText(text: string, path = '汇总.md'): readonly Finding[] {
    this.putText(path, text);
    const { findings, failures } = lintDocument(readReport(text), {}, this.archive.neighboursOf(path));
    assert.deepEqual(failures, []);
    return findings;
  }

  /** What the roll-up has to do with the findings of a district's report. */
  lint(figures: Figures): readonly Finding[] {
    return this.lintText(markdown.write({ ...figures, body: DISTRICT })).filter(
      ({ rule, data }) => rule === 'roll-up' || JSON.stringify(data ?? '').includes('"identities"'),
    );
  }
}

/** The sum of members as the district's report. */
export function districtSum(members: readonly Figures[]): Figures {
  return sumOfFigures(DISTRICT, members);
}
