/** What the package of the extension holds: bundles and what the manifest names, no sources, nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesInZip } from './support/zip';

const MOST_BYTES = 1.5 * 1024 * 1024;
const MOST_PICTURE_BYTES = 60 * 1024;

/** Every file is one of these, and of each there is one at least; of those with a second part where the project has it. */
const ALLOWED: readonly (readonly [RegExp, string | undefined])[] = [
  [/^extension\.vsixmanifest$/, undefined],
  [/^\[Content_Types\]\.xml$/, undefined],
  [/^extension\/package\.json$/, undefined],
  [/^extension\/package\.nls(?:\.zh-cn)?\.json$/, undefined],
  [/^extension\/(?:readme|changelog|README\.zh-CN)\.md$/, undefined],
  [/^extension\/LICENSE\.txt$/, undefined],
  [/^extension\/dist\/client\/(?:extension|session)\.cjs$/, undefined],
  [/^extension\/dist\/client-web\/extension\.cjs$/, undefined],
  [/^extension\/dist\/web\/server\.js$/, undefined],
  [/^extension\/dist\/server\/server\.mjs$/, undefined],
  [/^extension\/dist\/cli\/nianbao\.js$/, undefined],
  [/^extension\/dist\/cli\/chunks\/[\w-]+-[A-Z0-9]{8}\.js$/, undefined],
  [/^extension\/dist\/(?:cli|client|client-web|web)\/THIRD-PARTY-NOTICES\.txt$/, undefined],
  [/^extension\/docs\/rules\/(?:README|[a-z-]+)\.md$/, undefined],
  [/^extension\/l10n\/bundle\.l10n\.zh-cn\.json$/, undefined],
  [/^extension\/schemas\/nianbao\.config\.schema\.json$/, undefined],
  [/^extension\/language-configuration\.json$/, 'language-configuration.json'],
  [/^extension\/icons\/[\w-]+\.(?:svg|png)$/, 'icons'],
  [/^extension\/snippets\/[\w.-]+\.code-snippets$/, 'snippets'],
  [/^extension\/syntaxes\/[\w.-]+\.tmLanguage\.json$/, 'syntaxes'],
  [/^extension\/walkthrough\/\d-\w+\.png$/, 'walkthrough'],
];

describe('the package of the extension', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-package-'));
  let files: Map<string, Buffer>;
  let size = 0;

  before(() => {
    const path = join(folder, 'nianbao.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--built', path], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const archive = readFileSync(path);
    size = archive.length;
    files = filesInZip(archive);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller than 1.5 MB', () => {
    assert.ok(size > 100_000 && size < MOST_BYTES, `${size} bytes`);
  });

  it('holds nothing but what is meant to be in it', () => {
    const others = [...files.keys()].filter((name) => !ALLOWED.some(([pattern]) => pattern.test(name)));
    assert.deepEqual(others, []);
  });

  for (const [pattern] of ALLOWED.filter(([, needed]) => needed === undefined || existsSync(needed)))
    it(`holds ${pattern.source}`, () => {
      assert.ok([...files.keys()].some((name) => pattern.test(name)));
    });

  it('holds no source map and no path of the machine that made it', () => {
    for (const [name, content] of files) {
      assert.ok(!content.includes('sourceMappingURL='), name);
      assert.ok(!content.includes(process.cwd()), name);
    }
  });

  it('holds every page of a rule', () => {
    const pages = readdirSync('docs/rules');
    assert.ok(pages.length > 20);
    for (const page of pages) assert.ok(files.has(`extension/docs/rules/${page}`), page);
  });

  it('holds every file that the manifest names and the project has', () => {
    const named = filesNamedIn(JSON.parse(files.get('extension/package.json')?.toString() ?? ''));
    assert.ok(named.length >= 5);
    for (const path of named)
      assert.ok(files.has(`extension/${path}`) || !existsSync(path), `${path} is missing in the package`);
  });

  it('has a manifest without what only developers need', () => {
    const manifest = JSON.parse(files.get('extension/package.json')?.toString() ?? '');
    for (const key of ['scripts', 'devDependencies', 'dependencies', 'files'])
      assert.equal(manifest[key], undefined, key);
  });

  it('has pictures of 60 KB at most', () => {
    for (const [name, content] of files)
      if (name.endsWith('.png'))
        assert.ok(content.length <= MOST_PICTURE_BYTES, `${name}: ${content.length}`);
  });
});

/** Every value in the manifest that is a path of a file: `./x`, and the walkthrough's pictures. */
function filesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const path = /^(?:\.\/)?([\w-]+(?:\/[\w.-]+)*\.\w+)$/.exec(value)?.[1];
    return path !== undefined && (value.startsWith('./') || /^(?:walkthrough|icons)\//.test(value))
      ? [path]
      : [];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(filesNamedIn) : [];
}
