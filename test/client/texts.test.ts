/** Everything that the extension says is there in Chinese and in English. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

type Texts = Readonly<Record<string, string>>;

const textsOf = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8'));
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();
const HAN = /\p{Script=Han}/u;

describe('texts of the manifest', () => {
  const english = textsOf('package.nls.json');
  const chinese = textsOf('package.nls.zh-cn.json');
  const named = sorted(
    [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? ''),
  );

  it('are each there in both languages, and none that nobody names', () => {
    assert.ok(named.length > 50);
    assert.deepEqual(sorted(Object.keys(english)), named);
    assert.deepEqual(sorted(Object.keys(chinese)), named);
  });

  it('speak the language of their file', () => {
    for (const key of named) {
      assert.match(english[key] ?? '', /[A-Za-z]/, key);
      assert.match(chinese[key] ?? '', HAN, key);
    }
  });

  it('name a title for every command, and link only to commands that exist', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
    const links = Object.values({ ...english, ...chinese }).flatMap((text) =>
      [...text.matchAll(/\(command:(nianbao\.\w+)\)/g)].map((match) => match[1] ?? ''),
    );
    assert.ok(links.length >= 3);
    for (const link of links) assert.ok(commands.includes(link), link);
  });
});

describe('texts of the client', () => {
  const chinese = textsOf('l10n/bundle.l10n.zh-cn.json');
  const said = globSync('client/**/*.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );

  it('are all translated, and no other', () => {
    assert.ok(said.length > 30);
    assert.deepEqual(sorted(Object.keys(chinese)), sorted(said));
  });

  it('are constants: no text is put together where it could not be looked up', () => {
    for (const path of globSync('client/**/*.ts')) {
      const text = readFileSync(path, 'utf8');
      assert.equal(text.match(/l10n\.t\(/g)?.length ?? 0, text.match(/l10n\.t\(\s*'/g)?.length ?? 0, path);
    }
  });

  it('keep their places for values', () => {
    const places = (text: string) => sorted(text.match(/\{\d\}/g) ?? []);
    for (const [english, translated] of Object.entries(chinese)) {
      assert.match(translated, HAN);
      assert.deepEqual(places(translated), places(english), english);
    }
  });
});
