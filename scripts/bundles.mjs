// The bundles that a build makes. To add one: its entry here.

/** Lets bundled CommonJS packages ask for Node's own modules from inside an ES module. */
const REQUIRE =
  "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);";

/** Options of esbuild, one set per bundle; `title` says what it is. */
export const bundles = [
  {
    title: 'the command',
    options: {
      entryPoints: { nianbao: 'cli/main.ts' },
      outdir: 'dist/cli',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      banner: { js: REQUIRE },
    },
  },
  {
    title: 'the language server, for Node',
    options: {
      entryPoints: { server: 'server/node/main.ts' },
      outdir: 'dist/server',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      outExtension: { '.js': '.mjs' },
      banner: { js: REQUIRE },
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
