/** What holds for a document: the editor's settings under the configuration file, which wins. */
import type { Connection } from 'vscode-languageserver';
import { dirname, relativeTo, resolvePath } from '../core/host';
import { type Baseline, BaselineError, parseBaseline } from '../core/lint/baseline';
import { type Config, ConfigLoader, optionsOver } from '../core/lint/config';
import { ConfigError } from '../core/lint/config-problem';
import type { ConfigSettings } from '../core/lint/config-schema';
import { completeOptions } from '../core/lint/options';
import type { LintOptions, Locale } from '../core/lint/types';
import type { ClientFlags } from './client-flags';
import type { Log } from './guard';
import { uriOf } from './paths';
import type { Workspace } from './workspace';

/** The settings under `nianbao.*` as the client answers them; each may be missing. */
interface EditorSettings extends Omit<ConfigSettings, 'locale'> {
  readonly locale?: 'auto' | Locale;
  readonly run?: 'onType' | 'onSave';
  readonly baseline?: string;
  readonly workspace?: { readonly enabled?: boolean };
  readonly inlayHints?: { readonly enabled?: boolean; readonly figures?: boolean };
  readonly codeLens?: { readonly enabled?: boolean };
  readonly outline?: { readonly rows?: boolean };
}

/** Everything that is set for one document. */
export interface DocumentSettings {
  readonly options: LintOptions;
  readonly run: 'onType' | 'onSave';
  readonly baseline: Baseline | undefined;
  readonly inlayHints: boolean;
  /** Whether numbers in the prose are marked too. */
  readonly figureHints: boolean;
  readonly codeLens: boolean;
  /** Whether the outline lists the rows of tables. */
  readonly outlineRows: boolean;
  /** Whether an ignore file or the configuration passes the file over. */
  readonly ignored: boolean;
  /** The configuration that holds for the file, broken: the file is then not linted. */
  readonly broken: ConfigError | undefined;
}

const SECTION = 'nianbao';

export class Settings {
  readonly #clientLocale: Locale;
  #locale: Locale;
  readonly #connection: Connection;
  readonly #flags: ClientFlags;
  readonly #workspace: Workspace;
  readonly #log: Log;
  readonly #loader: ConfigLoader;
  readonly #sources = new Set<string>();
  #byFile = new Map<string, Promise<DocumentSettings>>();
  #editor = new Map<string, Promise<EditorSettings>>();
  #baselines = new Map<string, Promise<Baseline | undefined>>();

  constructor(
    connection: Connection,
    flags: ClientFlags,
    workspace: Workspace,
    clientLocale: Locale,
    log: Log,
  ) {
    this.#connection = connection;
    this.#flags = flags;
    this.#workspace = workspace;
    this.#clientLocale = clientLocale;
    this.#locale = clientLocale;
    this.#log = log;
    this.#loader = new ConfigLoader(workspace);
  }

  /** The language of hovers, titles and labels: as `nianbao.locale` says for the window, else the client's. */
  get locale(): Locale {
    return this.#locale;
  }

  /** Asks for that language; to be called at the start and after settings changed. */
  async learnLocale(): Promise<void> {
    const { locale = 'auto' } = await this.#editorSettings(undefined);
    this.#locale = locale === 'auto' ? this.#clientLocale : locale;
  }

  /** What holds for an open document; worked out once, until something changes. */
  forDocument({
    uri,
    path,
  }: {
    readonly uri: string;
    readonly path: string | undefined;
  }): Promise<DocumentSettings> {
    let settings = this.#byFile.get(uri);
    if (!settings) {
      settings = this.#compute(uri, path);
      this.#byFile.set(uri, settings);
      settings.catch(() => this.#byFile.delete(uri));
    }
    return settings;
  }

  /** What holds for a file that is not open. Not remembered by file: there may be thousands. */
  forPath(path: string): Promise<DocumentSettings> {
    return this.#compute(uriOf(path), path);
  }

  /** Which files of a folder its configuration adds or leaves out; a broken one neither. */
  readonly choiceIn = async (folder: string): Promise<Config | undefined> => {
    const config = await this.#configIn(folder);
    return config instanceof ConfigError || config.path === undefined ? undefined : config;
  };

  /** The setting that switches workspace diagnostics off. */
  async workspaceEnabled(): Promise<boolean> {
    return (await this.#editorSettings(undefined)).workspace?.enabled ?? true;
  }

  /** Whether a changed file is a configuration file, or one that such a file builds on, or a baseline; or holds one. */
  concerns(path: string): boolean {
    if (/(?:^|\/)(?:nianbao\.config\.json|\.nianbaoignore)$/.test(path)) return true;
    return [...this.#sources].some((source) => source === path || relativeTo(path, source) !== undefined);
  }

  /** Forgets everything; the next question asks anew. */
  clear(): void {
    this.#loader.clear();
    this.#workspace.refresh();
    this.#sources.clear();
    this.#byFile = new Map();
    this.#editor = new Map();
    this.#baselines = new Map();
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#byFile.delete(uri);
    this.#editor.delete(uri);
  }

  async #compute(uri: string, path: string | undefined): Promise<DocumentSettings> {
    // An untitled document stands under the first folder's configuration, as if it were saved there.
    const place = path ?? this.#untitledPlace();
    const [editor, config] = await Promise.all([
      this.#editorSettings(this.#scopeOf(uri, place)),
      place === undefined ? undefined : this.#configIn(dirname(place)),
    ]);
    const broken = config instanceof ConfigError ? config : undefined;
    const { locale, run, baseline, inlayHints, codeLens, outline, workspace: _, ...base } = editor;
    const configured = config && !(config instanceof ConfigError) && place ? config.optionsFor(place) : {};
    const options = optionsOver({ ...base, ...(locale && locale !== 'auto' && { locale }) }, configured);
    return {
      options: completeOptions({ ...options, locale: options.locale ?? this.#clientLocale }),
      run: run ?? 'onType',
      baseline: baseline ? await this.#baseline(baseline, place) : undefined,
      inlayHints: inlayHints?.enabled ?? true,
      figureHints: inlayHints?.figures ?? false,
      codeLens: codeLens?.enabled ?? true,
      outlineRows: outline?.rows ?? false,
      ignored: path !== undefined && (await this.#isIgnored(path, config)),
      broken,
    };
  }

  /** Settings differ by folder: the folder of the workspace that holds the file, else the file itself. */
  #scopeOf(uri: string, place: string | undefined): string {
    const folder = place && this.#workspace.folderOf(place);
    return folder ? uriOf(folder) : uri;
  }

  #untitledPlace(): string | undefined {
    const [first] = this.#workspace.folders;
    return first === undefined ? undefined : resolvePath(first, 'untitled');
  }

  async #isIgnored(path: string, config: Config | ConfigError | undefined): Promise<boolean> {
    if (config && !(config instanceof ConfigError) && config.ignores(path)) return true;
    return this.#workspace.isIgnored(path);
  }

  async #configIn(folder: string): Promise<Config | ConfigError> {
    try {
      const config = await this.#loader.forFolder(folder);
      for (const source of config.sources) this.#sources.add(source);
      return config;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const { file } of error.problems) this.#sources.add(file);
      return error;
    }
  }

  #editorSettings(scope: string | undefined): Promise<EditorSettings> {
    const key = scope ?? '';
    let settings = this.#editor.get(key);
    if (!settings) {
      settings = this.#ask(scope);
      this.#editor.set(key, settings);
      settings.catch(() => this.#editor.delete(key));
    }
    return settings;
  }

  async #ask(scope: string | undefined): Promise<EditorSettings> {
    if (!this.#flags.configuration) return {};
    const item = scope === undefined ? { section: SECTION } : { section: SECTION, scopeUri: scope };
    const settings = await this.#connection.workspace.getConfiguration(item);
    return withoutNulls(settings ?? {});
  }

  #baseline(name: string, place: string | undefined): Promise<Baseline | undefined> {
    const folder = (place && this.#workspace.folderOf(place)) ?? dirname(place ?? '');
    const path = resolvePath(folder, name);
    let baseline = this.#baselines.get(path);
    if (!baseline) {
      baseline = this.#readBaseline(path);
      this.#baselines.set(path, baseline);
      this.#sources.add(path);
    }
    return baseline;
  }

  async #readBaseline(path: string): Promise<Baseline | undefined> {
    try {
      const text = await this.#workspace.readText(path);
      if (text === undefined) throw new BaselineError('there is no such file');
      return parseBaseline(text);
    } catch (error) {
      this.#log(`baseline ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

/** A setting that is not set comes as null. */
function withoutNulls(settings: object): EditorSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
}
