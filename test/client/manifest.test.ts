/** The manifest agrees with the code and with the versions of what it builds on. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { INTERNAL, PALETTE } from '../../client/commands/ids';
import { rules } from '../../core/rules';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;

interface MenuItem {
  readonly command: string;
  readonly when: string;
}

describe('the manifest', () => {
  it('names the oldest editor whose types the client is checked against', () => {
    const types = JSON.parse(readFileSync('node_modules/@types/vscode/package.json', 'utf8')).version;
    assert.equal(manifest.engines.vscode, `^${types}`);
    assert.equal(manifest.devDependencies['@types/vscode'], types);
  });

  it('names an editor that is no older than the client library needs', () => {
    const { engines } = JSON.parse(readFileSync('node_modules/vscode-languageclient/package.json', 'utf8'));
    const minor = (range: string) => Number(/^\^1\.(\d+)\./.exec(range)?.[1]);
    assert.ok(minor(manifest.engines.vscode) >= minor(engines.vscode));
  });

  it('has every command of the client, the internal ones out of the palette', () => {
    const named = contributes.commands.map(({ command }: MenuItem) => command);
    assert.deepEqual(named, [...PALETTE, ...INTERNAL]);
    const hidden = contributes.menus.commandPalette
      .filter(({ when }: MenuItem) => when === 'false')
      .map(({ command }: MenuItem) => command);
    assert.deepEqual(hidden, INTERNAL);
  });

  it('wakes the extension for reports, texts that may be some, and its tasks only', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:nianbao',
      'onLanguage:markdown',
      'onLanguage:plaintext',
      'onTaskType:nianbao',
    ]);
  });

  it('has a setting for every rule, with its default level', () => {
    const { properties } = contributes.configuration.properties['nianbao.rules'];
    const levels = Object.fromEntries(
      Object.entries(properties).map(([id, setting]) => [id, (setting as { default: string }).default]),
    );
    assert.deepEqual(levels, Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity])));
  });

  it('points to schemas that exist, and to five walkthrough steps with pictures of their own', () => {
    for (const { url } of contributes.jsonValidation) assert.ok(existsSync(url), url);
    const images = contributes.walkthroughs[0].steps.map(
      ({ media }: { media: { image: string } }) => media.image,
    );
    assert.equal(new Set(images).size, 5);
  });
});
