import assert from 'node:assert/strict';
import { forbiddenImports, importsOf } from '../../scripts/lib/import-rules.mjs';

describe('who may import whom', () => {
  const allowed = [
    ['core/lint/run.ts', "import type { Report } from '../report/types';"],
    ['core/report/html.ts', "import { Parser } from 'htmlparser2';"],
    ['host/encoding.ts', "import { LineIndex } from '../core/text/lines';"],
    ['host/node/read.ts', "import { readFileSync } from 'node:fs';"],
    ['host/node/walk.ts', "import { glob } from 'tinyglobby';"],
    ['cli/targets.ts', "import { read } from '../host/node/read';"],
    ['cli/lsp.ts', "await import('../server/node/main');"],
    ['server/node/main.ts', "import { host } from '../../host/node/host';"],
    ['client/node/extension.ts', "import * as vscode from 'vscode';"],
    ['test/host/walk.test.ts', "import { readFileSync } from 'node:fs';"],
  ] as const;

  for (const [path, text] of allowed)
    it(`${path} may: ${text}`, () => {
      assert.deepEqual(forbiddenImports({ path, text }), []);
    });

  const forbidden = [
    ['core/lint/config.ts', "import { readFileSync } from 'node:fs';"],
    ['core/lint/config.ts', "import { readFileSync } from 'fs';"],
    ['core/lint/config.ts', "import { host } from '../../host/node/host';"],
    ['core/lint/config.ts', "export { host } from '../../host/node/host';"],
    ['core/lint/config.ts', "const { host } = await import('../../host/node/host');"],
    ['core/lint/config.ts', "import type {\n  Range,\n} from 'vscode-languageserver';"],
    ['core/lint/config.ts', "import 'vscode';"],
    ['host/encoding.ts', "import { read } from './node/read';"],
    ['host/node/read.ts', "import { run } from '../../cli/run';"],
    ['cli/run.ts', "import { readFileSync } from 'node:fs';"],
    ['cli/run.ts', "import { start } from '../server/node/main';"],
    ['cli/run.ts', "import { glob } from 'tinyglobby';"],
    ['cli/run.ts', "import { activate } from '../client/node/extension';"],
    ['server/features/hover.ts', "import { host } from '../../host/node/host';"],
    ['server/features/hover.ts', "import * as vscode from 'vscode';"],
    ['client/preview.ts', "import { readReport } from '../core/index';"],
  ] as const;

  for (const [path, text] of forbidden)
    it(`${path} may not: ${text.replace(/\s+/g, ' ')}`, () => {
      assert.equal(forbiddenImports({ path, text }).length, 1);
    });

  it('reads every form of import', () => {
    const text = [
      "import a from './a';",
      "import b, { type C } from './b';",
      "import './c';",
      "export * from './d';",
      "const e = await import('./e');",
      "const text = 'import nothing from here';",
    ].join('\n');
    assert.deepEqual(importsOf(text), ['./a', './b', './c', './d', './e']);
  });
});
