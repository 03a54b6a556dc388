import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from '../cli/commands';
import { FORMAT_NAMES } from '../cli/formats';
import { MAIN_OPTIONS } from '../cli/help';
import { configSchema } from '../core/lint/config-schema';

const OPTIONS = [...COMMANDS.flatMap(({ options }) => options), ...MAIN_OPTIONS].map(
  ({ name }) => `--${name}`,
);

for (const file of ['README.md', 'README.zh-CN.md'])
  describe(file, () => {
    const text = readFileSync(file, 'utf8');

    it('names npm start and npm test as its first two commands', () => {
      const [first] = blocks(text, '');
      assert.deepEqual(first?.trim().split('\n'), ['npm start', 'npm test']);
    });

    it('shows configurations that hold', () => {
      const examples = blocks(text, 'json');
      assert.ok(examples.length > 0);
      for (const example of examples) assert.doesNotThrow(() => configSchema.parse(JSON.parse(example)));
    });

    it('names options that exist', () => {
      for (const [option] of text.matchAll(/(?<=[`\s])--[a-z][\w-]*/g))
        assert.ok(OPTIONS.includes(option), option);
    });

    it('names every output format', () => {
      for (const name of FORMAT_NAMES) assert.ok(text.includes(`\`${name}\``), name);
    });

    it('leads to files that exist', () => {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g))
        assert.ok(existsSync(join(dirname(file), target)), target);
    });
  });

/** The contents of the fenced blocks of a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}
