/** However files come and go, a roll-up is that of an archive which was made of what is there in the end. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FileEntry } from '../../../../core/archive/entry';
import { entryOf } from '../../../../core/archive/entry';
import { resolvePath } from '../../../../core/host';
import { readReport } from '../../../../core/report/parse';
import { memberRemarks } from '../../../../core/rules/support/roll-up-members';
import { figuresFrom } from '../../../support/random-report';
import { DISTRICT, DistrictArchive } from '../../../support/roll-up';
import { markdown } from '../../../support/writers/markdown';

const FILES = ['a.md', 'b.md', '部门/c.md', '部门/d.md', '部门/2024/e.md', '../别处/f.md'];
const BODIES = ['云岭区教育局', '水务局', '云岭区水利局', '白河县水务局', '云岭区税务局', DISTRICT, ''];
const ALIASES = { aliases: [['云岭区水利局', '云岭区水务局']] };
const ELSEWHERE = { elsewhere: [{ body: '税务局', reason: '垂直管理' }] };
const BLOCKS = [
  { members: ['教育局', '云岭区水务局'], ...ELSEWHERE },
  { members: '部门/**', ...ELSEWHERE },
  { members: ['部门/**', '云岭区教育局'], own: '云岭区审计局' },
];

/** A report put into a file, or the file removed. */
interface Step {
  readonly file: string;
  readonly report: readonly [body: string, year: number, seed: number] | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  file: fc.constantFrom(...FILES),
  report: fc.option(
    fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom(2023, 2024), fc.constantFrom(1, 2)),
    {
      nil: undefined,
      freq: 4,
    },
  ),
});

const written = new Map<string, ReturnType<typeof readReport>>();

function entryFor({ file, report }: Step): FileEntry | undefined {
  if (report === undefined) return undefined;
  const [body, year, seed] = report;
  const key = report.join();
  const document =
    written.get(key) ?? readReport(markdown.write({ ...figuresFrom('2021', seed), body, year }));
  written.set(key, document);
  return entryOf(file, document, { path: resolvePath('/区', file), ...ALIASES });
}

function shown(here: DistrictArchive): readonly unknown[] {
  return [2023, 2024].map((year) => {
    const rollUp = here.rollUp(year);
    return {
      standing: rollUp.standing,
      told: memberRemarks(rollUp).map(({ message }) => message.zh),
      sums: [...rollUp.cells].map(({ value, unknown }) => [value, unknown.length]),
    };
  });
}

const SUM = '汇总.md';

/** What a report that is the sum hangs on: its stamp, and which files name it as one that hangs on them. */
function hanging({ archive }: DistrictArchive, file: string): { stamp: string; isNamed: boolean } {
  return { stamp: archive.stampOf(SUM), isNamed: archive.dependentsOf(file).has(SUM) };
}

describe('a roll-up of files that come and go', () => {
  for (const block of BLOCKS)
    it(`of ${JSON.stringify(block.members)}: what the sum shows changes only with its stamp, and where it is named`, async () => {
      const { block: ready } = await DistrictArchive.of(block, ALIASES);
      const sum = entryFor({ file: SUM, report: [DISTRICT, 2024, 3] }) ?? assert.fail();
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
          const here = new DistrictArchive(ready, ALIASES.aliases);
          here.archive.set(sum);
          for (const one of steps) {
            const [before, was] = [JSON.stringify(shown(here)[1]), hanging(here, one.file)];
            const entry = entryFor(one);
            if (entry) here.archive.set(entry);
            else here.archive.remove(one.file);
            const is = hanging(here, one.file);
            if (JSON.stringify(shown(here)[1]) === before) continue;
            assert.notEqual(is.stamp, was.stamp);
            assert.ok(was.isNamed || is.isNamed);
          }
        }),
        { numRuns: 100 },
      );
    });

  for (const block of BLOCKS)
    it(`of ${JSON.stringify(block.members)}`, async () => {
      const { block: ready } = await DistrictArchive.of(block, ALIASES);
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
          const grown = new DistrictArchive(ready, ALIASES.aliases);
          const last = new Map<string, FileEntry>();
          for (const one of steps) {
            const entry = entryFor(one);
            shown(grown);
            last.delete(one.file);
            if (entry) {
              grown.archive.set(entry);
              last.set(one.file, entry);
            } else grown.archive.remove(one.file);
          }
          const fresh = new DistrictArchive(ready, ALIASES.aliases);
          for (const entry of [...last.values()].reverse()) fresh.archive.set(entry);
          assert.deepEqual(shown(grown), shown(fresh));
        }),
        { numRuns: 100 },
      );
    });
});
