/** A district with known faults in a folder on the disk: what the command finds in it, and what it sums. */
import assert from 'node:assert/strict';
import type { FileResult, PlacedFinding } from '../../core/lint/placed';
import { type District, writeDistrict } from '../support/district';
import { Workspace } from './support/workspace';

type Found = readonly (readonly [file: string, finding: PlacedFinding])[];

describe('a district of sixty departments', () => {
  let here: Workspace;
  let district: District;
  let found: Found;

  before(async () => {
    here = new Workspace();
    district = await writeDistrict(here.folder);
    found = await findings('--archive');
  });
  after(() => here.remove());

  async function findings(...argv: string[]): Promise<Found> {
    const { out, err } = await here.run(['lint', '.', '--format', 'json', ...argv]);
    assert.equal(err, '');
    return (JSON.parse(out) as FileResult[]).flatMap(({ file, findings }) =>
      findings.map((finding) => [file, finding] as const),
    );
  }

  /** The one remark of a kind on the members. */
  function remark(kind: string): PlacedFinding {
    const [one, ...more] = found.filter(([, { data }]) => (data as { rollUp?: string })?.rollUp === kind);
    assert.deepEqual(more, [], `${kind} is told once`);
    assert.equal(one?.[0], district.own[1], `${kind} is told in the district's report`);
    return one?.[1] ?? assert.fail(`nothing of ${kind}`);
  }

  const filesOf = ({ related }: PlacedFinding): string[] => related.map(({ file }) => file).sort();

  it('lies in the folder in many layouts and encodings', () => {
    const forms = district.files.map(({ form }) => form.encoding + (form.bom ? ', marked' : ''));
    assert.deepEqual([...new Set(forms)].sort(), ['gb18030', 'utf-16le, marked', 'utf-8', 'utf-8, marked']);
    assert.deepEqual([...new Set(district.files.map(({ path }) => path.split('.').at(-1)))].sort(), [
      'html',
      'json',
      'md',
      'txt',
    ]);
  });

  it('misses a department', () => {
    const { message, related } = remark('missing');
    assert.match(message, new RegExp(`缺 1 个机关的2024年年报.*${district.planted.missing}`));
    assert.deepEqual(related, []);
  });

  it('has one that was handed in twice', () => {
    const { body, files } = district.planted.twice;
    const finding = remark('copies');
    assert.deepEqual(filesOf(finding), files);
    for (const word of [body, ...files]) assert.ok(finding.message.includes(word), finding.message);
  });

  it("has one with last year's file", () => {
    const { body, file } = district.planted.lastYear;
    const finding = remark('last-year');
    assert.deepEqual(filesOf(finding), [file]);
    assert.ok(finding.message.includes(`${body}（${file}）`), finding.message);
  });

  it('has three whose own arithmetic does not hold', () => {
    const { faulty } = district.planted;
    assert.equal(faulty.length, 3);
    const finding = remark('unsafe');
    assert.deepEqual(filesOf(finding), faulty.map(({ file }) => file).sort());
    for (const { body } of faulty) assert.ok(finding.message.includes(`${body}（1 处）`), finding.message);
    const errors = found.filter(([, { severity }]) => severity === 'error');
    assert.deepEqual(errors.map(([file]) => file).sort(), faulty.map(({ file }) => file).sort());
  });

  it('has one that is counted elsewhere, and one that was renamed', () => {
    const { elsewhere, renamed } = district.planted;
    const other = remark('elsewhere');
    assert.deepEqual(filesOf(other), [elsewhere.file]);
    assert.ok(other.message.includes(`${elsewhere.body}（${elsewhere.reason}）`), other.message);
    const name = remark('renamed');
    assert.deepEqual(filesOf(name), [renamed.file]);
    assert.ok(name.message.includes(`${renamed.from}现为${renamed.to}`), name.message);
  });

  it('has nothing else', () => {
    const rules = found.map(([, { rule, severity }]) => `${severity} ${rule}`);
    assert.equal(rules.filter((rule) => rule === 'information roll-up').length, 6);
    assert.equal(rules.filter((rule) => rule.startsWith('error ')).length, 3);
    assert.equal(rules.length, 9);
  });

  it('has nothing at all without --archive but the three errors', async () => {
    here.write('nianbao.config.json', here.text('nianbao.config.json').replace('true', 'false'));
    assert.deepEqual(
      (await findings()).map(([file]) => file).sort(),
      district.planted.faulty.map(({ file }) => file).sort(),
    );
  });
});

describe('districts of other seeds', () => {
  for (const seed of [2, 3])
    it(`of seed ${seed} have the same faults and no others`, async () => {
      const here = new Workspace();
      await writeDistrict(here.folder, seed);
      const { out } = await here.run(['lint', '.', '--format', 'json']);
      const found = (JSON.parse(out) as FileResult[]).flatMap(({ findings }) => findings);
      here.remove();
      assert.deepEqual(
        found.flatMap(({ rule, message }) => (rule === 'roll-up' ? [] : [message])).length,
        3,
        found.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
      );
      assert.equal(found.length, 9, found.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
    });
});
