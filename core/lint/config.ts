/** The configuration that holds for a file: found upward, extended, overridden by glob. */

import { membersOf, type RollUpBlock } from '../archive/roll-up/block';
import { dirname, type Host, resolvePath } from '../host';
import { type LoadedConfigFile, loadConfigFile } from './config-file';
import { ConfigError } from './config-problem';
import type { ConfigFile, ConfigSettings } from './config-schema';
import { type LocalForm, NO_LOCAL_FORM } from './config-types';
import { compile, matches, type Patterns } from './patterns';
import type { LintOptions } from './types';

export const CONFIG_FILE = 'nianbao.config.json';

/** Settings in the order in which they count; those with patterns only for the files that match. */
interface Layer {
  readonly patterns?: Patterns;
  readonly settings: ConfigSettings;
}

/** What holds for the files under one configuration file, or under none. */
export class Config {
  /** The configuration file; undefined where there is none. */
  readonly path: string | undefined;
  /** It and all that it extends, for who watches them. */
  readonly sources: readonly string[];
  readonly #layers: readonly Layer[];
  readonly #files: readonly Patterns[];
  readonly #ignore: readonly Patterns[];
  /** Whose reports are sums of others; not a setting of single files. */
  readonly rollUps: readonly RollUpBlock[];
  readonly #options = new Map<string, Partial<LintOptions>>();

  constructor(path: string | undefined, parts: ConfigParts) {
    this.path = path;
    this.sources = parts.sources;
    this.#layers = parts.layers;
    this.#files = parts.files;
    this.#ignore = parts.ignore;
    const aliases = parts.layers.flatMap(({ patterns, settings }) =>
      patterns ? [] : (settings.aliases ?? []),
    );
    this.rollUps = parts.rollUps.map((block) => ({ ...block, aliases }));
  }

  /** The settings for a file; what is not configured is left out. Files with the same overrides share one object. */
  optionsFor(file: string): Partial<LintOptions> {
    const layers = this.#layers.filter(({ patterns }) => !patterns || matches(patterns, file));
    const key = layers.map((layer) => this.#layers.indexOf(layer)).join();
    let options = this.#options.get(key);
    if (!options) {
      options = merged(layers.map(({ settings }) => settings));
      if (this.rollUps.length > 0) options = { ...options, rollUps: this.rollUps };
      this.#options.set(key, options);
    }
    return options;
  }

  /** Whether `files` names a file that is otherwise passed over in a folder. */
  includes(file: string): boolean {
    return this.#files.some((patterns) => matches(patterns, file));
  }

  /** Whether `ignore` names a file. */
  ignores(file: string): boolean {
    return this.#ignore.some((patterns) => matches(patterns, file));
  }
}

interface ConfigParts {
  readonly sources: readonly string[];
  readonly layers: readonly Layer[];
  readonly files: readonly Patterns[];
  readonly ignore: readonly Patterns[];
  readonly rollUps: readonly RollUpBlock[];
}

const NO_PARTS: ConfigParts = { sources: [], layers: [], files: [], ignore: [], rollUps: [] };

/** Finds, reads and remembers configurations. Paths are those of the host, with `/`. */
export class ConfigLoader {
  readonly #host: Host;
  readonly #byFolder = new Map<string, Promise<Config>>();
  readonly #files = new Map<string, Promise<LoadedConfigFile | undefined>>();

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * The configuration for a file: the nearest nianbao.config.json upward, else one without settings.
   * @throws ConfigError, the same object for every file under the same broken configuration.
   */
  forFile(file: string): Promise<Config> {
    return this.forFolder(dirname(file));
  }

  /** As `forFile`, for the files of a folder. */
  forFolder(folder: string): Promise<Config> {
    let config = this.#byFolder.get(folder);
    if (!config) {
      config = this.#find(folder);
      this.#byFolder.set(folder, config);
    }
    return config;
  }

  /**
   * One configuration file that was named.
   * @throws ConfigError also where there is no such file.
   */
  async load(path: string): Promise<Config> {
    const file = await this.#read(path);
    if (!file) throw new ConfigError([{ file: path, message: NO_FILE }]);
    return this.#build(file);
  }

  /** Forgets everything, for when a configuration file changed. */
  clear(): void {
    this.#byFolder.clear();
    this.#files.clear();
  }

  async #find(folder: string): Promise<Config> {
    const file = await this.#read(resolvePath(folder, CONFIG_FILE));
    if (file) return this.#build(file);
    const parent = dirname(folder);
    return parent === folder ? new Config(undefined, NO_PARTS) : this.forFolder(parent);
  }

  async #build(file: LoadedConfigFile): Promise<Config> {
    return new Config(file.path, await this.#parts(file, [file.path]));
  }

  #read(path: string): Promise<LoadedConfigFile | undefined> {
    let file = this.#files.get(path);
    if (!file) {
      file = loadConfigFile(this.#host, path);
      this.#files.set(path, file);
    }
    return file;
  }

  /** A file's parts after those of the files that it extends. @param chain the files on the way to it, itself last. */
  async #parts(file: LoadedConfigFile, chain: readonly string[]): Promise<ConfigParts> {
    const bases: ConfigParts[] = [];
    for (const [index, base] of listOf(file.content.extends).entries()) {
      const place = Array.isArray(file.content.extends) ? ['extends', index] : ['extends'];
      const path = resolvePath(dirname(file.path), base);
      if (chain.includes(path))
        throw new ConfigError([
          file.problemAt(place, { message: CYCLE, args: { chain: [...chain, path].join(' → ') } }),
        ]);
      const loaded = await this.#read(path);
      if (!loaded) throw new ConfigError([file.problemAt(place, { message: NO_BASE, args: { path } })]);
      bases.push(await this.#parts(loaded, [...chain, path]));
    }
    return joined([...bases, await ownParts(file)]);
  }
}

const NO_FILE = { zh: '没有这个配置文件。', en: 'there is no such configuration file.' };
const NO_BASE = { zh: 'extends 指向的 {path} 不存在。', en: 'extends names {path}, which does not exist.' };
const CYCLE = { zh: 'extends 成环：{chain}', en: 'extends goes in a circle: {chain}' };

async function ownParts({ path, content }: LoadedConfigFile): Promise<ConfigParts> {
  const folder = dirname(path);
  const layers: Layer[] = [{ settings: content }];
  for (const { files, ...settings } of content.overrides ?? [])
    layers.push({ patterns: await compile(folder, listOf(files)), settings });
  return {
    sources: [path],
    layers,
    files: content.files ? [await compile(folder, content.files)] : [],
    ignore: content.ignore ? [await compile(folder, content.ignore)] : [],
    rollUps: await rollUpsOf(folder, content),
  };
}

async function rollUpsOf(folder: string, { rollup = [] }: ConfigFile): Promise<RollUpBlock[]> {
  const blocks: RollUpBlock[] = [];
  for (const { body, year, members, own, elsewhere = [] } of Array.isArray(rollup) ? rollup : [rollup]) {
    const { names, globs } = membersOf(listOf(members));
    const patterns = await compile(folder, globs);
    blocks.push({
      ...{ body, year, globs, own, elsewhere, folder },
      names: own === undefined ? names : [...names, own],
      aliases: [],
      includes: (path) => matches(patterns, path),
    });
  }
  return blocks;
}

function joined(parts: readonly ConfigParts[]): ConfigParts {
  return {
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    layers: parts.flatMap(({ layers }) => layers),
    files: parts.flatMap(({ files }) => files),
    ignore: parts.flatMap(({ ignore }) => ignore),
    rollUps: parts.flatMap(({ rollUps }) => rollUps),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** What a configuration says, on top of settings from elsewhere (an editor's); each speaks where the one above is silent. */
export function optionsOver(base: ConfigSettings, configured: Partial<LintOptions>): Partial<LintOptions> {
  const below = merged([base]);
  const { rules, local = NO_LOCAL_FORM, ...rest } = configured;
  return {
    ...below,
    ...rest,
    rules: { ...below.rules, ...rules },
    local: {
      extraRows: [...(below.local?.extraRows ?? []), ...local.extraRows],
      topics: [...new Set([...(below.local?.topics ?? []), ...local.topics])],
      body: { ...below.local?.body, ...local.body },
    },
  };
}

/** Settings on top of one another: rules and the body by field, rows and topics together, the rest by the last word. */
function merged(layers: readonly ConfigSettings[]): Partial<LintOptions> {
  const locale = layers.findLast((settings) => settings.locale !== undefined)?.locale;
  const archive = layers.findLast((settings) => settings.archive !== undefined)?.archive;
  const aliases = layers.flatMap((settings) => settings.aliases ?? []);
  const maxFindings = layers.findLast((settings) => settings.maxFindings !== undefined)?.maxFindings;
  return {
    rules: Object.assign({}, ...layers.map(({ rules }) => rules)),
    local: layers.reduce(withLocalForm, NO_LOCAL_FORM),
    ...(locale && { locale }),
    ...(maxFindings && { maxFindings }),
    ...(archive !== undefined && { archive }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function withLocalForm(local: LocalForm, { tables, topics, body }: ConfigSettings): LocalForm {
  return {
    extraRows: tables?.extraRows ? [...local.extraRows, ...tables.extraRows] : local.extraRows,
    topics: topics ? [...new Set([...local.topics, ...topics])] : local.topics,
    body: body ? { ...local.body, ...body } : local.body,
  };
}
