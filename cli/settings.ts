/** Which settings hold for a file: the command line's before the configuration's before the defaults. */
import type { FileChoice } from '../core/host';
import { type Config, ConfigLoader } from '../core/lint/config';
import { ConfigError } from '../core/lint/config-problem';
import { completeOptions } from '../core/lint/options';
import type { LintOptions, Locale, RuleSetting } from '../core/lint/types';
import { diskHost } from '../host/node/host';
import { displayed } from '../host/node/paths';
import type { Problems } from './problems';

export interface CommandSettings {
  readonly cwd: string;
  /** The language asked for; it goes before a configuration's. */
  readonly locale?: Locale;
  /** The language where no one says. */
  readonly fallbackLocale: Locale;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Every finding of a file, whatever the configuration's limit: a baseline must know them all. */
  readonly withoutLimit?: boolean;
  /** Whether reports are held against each other, whatever the configuration says. */
  readonly archive?: boolean;
}

/** Settings per folder, each configuration read once. A broken one is told once. */
export class Settings {
  readonly #command: CommandSettings;
  readonly #problems: Problems;
  readonly #loader = new ConfigLoader(diskHost);
  readonly #byFolder = new Map<string, Config | 'broken'>();
  readonly #options = new WeakMap<Partial<LintOptions>, LintOptions>();
  readonly #told = new Set<unknown>();

  constructor(command: CommandSettings, problems: Problems) {
    this.#command = command;
    this.#problems = problems;
  }

  /** The settings for a file whose folder was loaded; undefined where its configuration is broken. */
  optionsFor(folder: string, path: string): LintOptions | undefined {
    const config = this.#byFolder.get(folder);
    if (!config) throw new Error(`the settings of ${folder} were not loaded`);
    return config === 'broken' ? undefined : this.#complete(config.optionsFor(path));
  }

  /** Reads what holds in a folder, if that was not done before. */
  async load(folder: string): Promise<void> {
    if (this.#byFolder.has(folder)) return;
    try {
      this.#byFolder.set(folder, await this.#loader.forFolder(folder));
    } catch (error) {
      this.#byFolder.set(folder, 'broken');
      this.#tell(folder, error);
    }
  }

  /** Forgets what was read: configurations changed, or there are very many folders. */
  forget(): void {
    this.#byFolder.clear();
    this.#loader.clear();
  }

  /** How many folders' settings are known. */
  get size(): number {
    return this.#byFolder.size;
  }

  /** A configuration file that was named; undefined where it is broken or absent, which is told. */
  async named(path: string): Promise<Config | undefined> {
    try {
      return await this.#loader.load(path);
    } catch (error) {
      this.#tell(path, error);
      return undefined;
    }
  }

  /** Which files of a folder its configuration adds or leaves out. */
  async choiceIn(folder: string): Promise<FileChoice | undefined> {
    await this.load(folder);
    const config = this.#byFolder.get(folder);
    return config === 'broken' || config?.path === undefined ? undefined : config;
  }

  #complete(configured: Partial<LintOptions>): LintOptions {
    const known = this.#options.get(configured);
    if (known) return known;
    const { locale, fallbackLocale, rules, withoutLimit, archive } = this.#command;
    const options = completeOptions({
      ...configured,
      locale: locale ?? configured.locale ?? fallbackLocale,
      rules: { ...configured.rules, ...rules },
      ...(withoutLimit && { maxFindings: Number.POSITIVE_INFINITY }),
      ...(archive && { archive }),
    });
    this.#options.set(configured, options);
    return options;
  }

  #tell(folder: string, error: unknown): void {
    if (this.#told.has(error)) return;
    this.#told.add(error);
    if (!(error instanceof ConfigError)) {
      this.#problems.addError(displayed(this.#command.cwd, folder), error);
      return;
    }
    for (const { file, position, message, args, cause } of error.problems) {
      const place = displayed(this.#command.cwd, file);
      if (cause !== undefined) this.#problems.addError(place, cause);
      else
        this.#problems.add(position ? `${place}:${position.line}:${position.column}` : place, message, args);
    }
  }
}
