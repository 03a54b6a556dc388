// The bundles that a build makes. To add one: its entry here.

/** Lets bundled CommonJS packages ask for Node's own modules from inside an ES module. */
const REQUIRE =
  "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);";

/**
 * Leaves `import('./session')` of the client to a second file, which is loaded when a report is open: what runs at
 * activation stays small. (esbuild splits no CommonJS, which the editor wants.)
 */
const SESSION_APART = {
  name: 'session-apart',
  setup: (build) =>
    build.onResolve({ filter: /^\.\/session$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './session.cjs', external: true } : undefined,
    ),
};

/** Of the tables of the encodings only those of GB18030 are in: files are written in no other that needs one. */
const ONLY_GB18030 = {
  name: 'only-gb18030',
  setup: (build) => {
    build.onLoad(
      { filter: /iconv-lite[\\/]encodings[\\/]tables[\\/](big5|cp949|cp950|eucjp|shiftjis)/ },
      () => ({
        contents: '[]',
        loader: 'json',
      }),
    );
    build.onLoad({ filter: /iconv-lite[\\/]encodings[\\/]sbcs-data-generated\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/** The bundles of the extension alone are as small as they get: nobody reads their stack traces with names. */
const EXTENSION = { format: 'cjs', external: ['vscode'], outExtension: { '.js': '.cjs' }, minify: true };

/**
 * Options of esbuild, one set per bundle; `title` says what it is, `folders` where it goes where that is more than the one
 * folder of its options.
 */
export const bundles = [
  {
    title: 'the command and the language server, for Node',
    // Together, so that what both need is there once. The server has the name that says what it is wherever it lies.
    folders: ['dist/cli', 'dist/server'],
    rename: { 'dist/server/server.js': 'dist/server/server.mjs' },
    options: {
      entryPoints: { 'cli/nianbao': 'cli/main.ts', 'server/server': 'server/node/main.ts' },
      outdir: 'dist',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      splitting: true,
      chunkNames: 'cli/chunks/[name]-[hash]',
      banner: { js: REQUIRE },
      plugins: [ONLY_GB18030],
    },
  },
  {
    title: "the editor's side, for Node",
    options: {
      ...EXTENSION,
      entryPoints: { extension: 'client/node/extension.ts', session: 'client/node/session.ts' },
      outdir: 'dist/client',
      platform: 'node',
      target: 'node20',
      supported: { 'dynamic-import': false },
      plugins: [SESSION_APART],
    },
  },
  {
    title: "the editor's side, for the browser",
    options: {
      ...EXTENSION,
      entryPoints: { extension: 'client/browser/extension.ts' },
      outdir: 'dist/client-web',
      platform: 'browser',
      target: 'es2022',
    },
  },
  {
    title: 'the language server, for the browser',
    options: {
      entryPoints: { server: 'server/browser/main.ts' },
      outdir: 'dist/web',
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify: true,
    },
  },
];

/** What all bundles share: everything inside, names kept readable for stack traces. */
export const common = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
};
