import type { Host } from '../host';
import { LineIndex } from '../text/lines';
import { type ConfigFault, configFaults } from './config-issues';
import { ConfigError, type ConfigProblem } from './config-problem';
import type { ConfigFile } from './config-schema';
import { JsonFault, type JsonText, pointerOf, readJson } from './json';

/** A configuration file that was read and holds. */
export interface LoadedConfigFile {
  readonly path: string;
  readonly content: ConfigFile;
  /** A problem at one of its values, for what shows only later (an `extends` that leads nowhere). */
  readonly problemAt: (path: readonly PropertyKey[], fault: Omit<ConfigFault, 'offset'>) => ConfigProblem;
}

/**
 * Reads and checks one configuration file.
 * @returns undefined where there is none.
 * @throws ConfigError with every problem in it; for JSON that is none, the first.
 */
export async function loadConfigFile(host: Host, path: string): Promise<LoadedConfigFile | undefined> {
  const text = await readOrThrow(host, path);
  if (text === undefined) return undefined;
  const problem = placer(path, text);
  const json = parse(text, problem);
  const content = await check(json, problem);
  const problemAt: LoadedConfigFile['problemAt'] = (at, fault) =>
    problem({ ...fault, offset: json.places.get(pointerOf(at))?.value.start ?? 0 });
  return { path, content, problemAt };
}

async function readOrThrow(host: Host, path: string): Promise<string | undefined> {
  try {
    return await host.readText(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = { zh: '配置文件读不出：{reason}', en: 'the configuration file cannot be read: {reason}' };
    throw new ConfigError([{ file: path, message, args: { reason }, cause: error }]);
  }
}

function placer(file: string, text: string): (fault: ConfigFault) => ConfigProblem {
  let lines: LineIndex | undefined;
  return ({ offset, message, args }) => {
    lines ??= new LineIndex(text);
    return { file, position: lines.positionAt(offset), message, args };
  };
}

function parse(text: string, problem: (fault: ConfigFault) => ConfigProblem): JsonText {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new ConfigError([problem({ offset: error.offset, message: error.text, args: error.args })]);
  }
}

/** zod is loaded here and nowhere else: only who has a configuration pays for it. */
async function check(json: JsonText, problem: (fault: ConfigFault) => ConfigProblem): Promise<ConfigFile> {
  const { configSchema, fieldsAt } = await import('./config-schema');
  const result = configSchema.safeParse(json.value);
  if (result.success) return result.data;
  throw new ConfigError(configFaults(result.error.issues, json, fieldsAt).map(problem));
}
