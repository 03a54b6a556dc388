/** Every regular expression of the core: those written out in its sources, and those put together when it is loaded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { patternLiteralsIn } from './literals';

export interface CorePattern {
  /** Where it stands, or that it was put together. */
  readonly place: string;
  readonly pattern: RegExp;
}

/** The sources of the core. */
export function coreSources(): string[] {
  return globSync('core/**/*.ts', { ignore: '**/*.d.ts' }).sort();
}

/** The expressions that stand in the sources. */
export function writtenPatterns(): CorePattern[] {
  return coreSources().flatMap((path) =>
    patternLiteralsIn(readFileSync(path, 'utf8')).map(({ source, flags, line }) => ({
      place: `${path}:${line} /${source}/${flags}`,
      pattern: new RegExp(source, flags),
    })),
  );
}

/** The expressions that `new RegExp` made while every module of the core was loaded, and then `use` was called. */
export async function madePatterns(
  use: (core: typeof import('../../../core/index')) => void,
): Promise<CorePattern[]> {
  const contents = [
    "export * from './core/index';",
    ...coreSources().map((path) => `import './${path}';`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    write: false,
    logLevel: 'error',
    treeShaking: false,
  });
  const made: CorePattern[] = [];
  const recorder = new Proxy(RegExp, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = Reflect.construct(target, [source, flags]) as RegExp;
      made.push({ place: `put together: ${pattern}`, pattern });
      return pattern;
    },
  });
  const module = { exports: {} as typeof import('../../../core/index') };
  const require = createRequire(`${process.cwd()}/core/index.ts`);
  // The bundle sees the recorder by the name RegExp.
  new Function('RegExp', 'require', 'module', 'exports', outputFiles[0]?.text ?? '')(
    recorder,
    require,
    module,
    module.exports,
  );
  use(module.exports);
  return made;
}
