/** What the command knows of the package that it came in. */
import { readUpward } from '../host/node/program';

/** Put in by the build. */
declare const NIANBAO_VERSION: string | undefined;

export function version(): string {
  if (typeof NIANBAO_VERSION === 'string') return NIANBAO_VERSION;
  return JSON.parse(readUpward('package.json') ?? '{"version":"0.0.0"}').version;
}

/** The page of a rule, as Markdown; undefined where there is none. */
export function rulePage(id: string): string | undefined {
  return readUpward(`docs/rules/${id}.md`) ?? readUpward(`rules/${id}.md`);
}
