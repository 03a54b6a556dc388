/** One server and one browser for all tests; a window costs ten seconds, so a test file opens few. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/editor/browser.mjs';
import { installExtension, Profile, startServer } from '../../../scripts/editor/server.mjs';
import { QUIET } from '../../../scripts/editor/settings.mjs';
import { EditorWindow, OUT } from './window';

/** What scripts/e2e.mjs found or installed; absent where there is no editor to be had. */
interface Provided {
  readonly editor: { readonly node: string; readonly entry: string };
  readonly browser: { readonly file: string; readonly env: Readonly<Record<string, string>> };
  readonly vsix: string;
}

const PROVIDED = process.env.NIANBAO_E2E;
const LOG_TAIL = 60;

const SETTINGS = {
  ...QUIET,
  // One row for each problem: a tree has rows for related places, too, and only the rows that can be seen are there.
  'problems.defaultViewMode': 'table',
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'nianbao.locale': 'zh',
};

/** Tests in the real editor; without one they are skipped, and scripts/e2e.mjs has said why. */
export const describeEditor: (title: string, tests: () => void) => void =
  PROVIDED === undefined ? describe.skip : describe;

type Server = Awaited<ReturnType<typeof startServer>>;

export class Session {
  readonly #server: Server;
  readonly #profile: Profile;
  readonly #browser: Browser;
  readonly #windows: EditorWindow[] = [];

  private constructor(server: Server, profile: Profile, browser: Browser) {
    this.#server = server;
    this.#profile = profile;
    this.#browser = browser;
  }

  static async start({ editor, browser, vsix }: Provided): Promise<Session> {
    const profile = new Profile(SETTINGS);
    await installExtension(editor, profile, vsix);
    return new Session(await startServer(editor, profile), profile, await launchBrowser(browser));
  }

  /** Opens a folder, or a `.code-workspace` file, in a new window, under these user settings. */
  async window(path: string, settings: object = {}): Promise<EditorWindow> {
    this.#profile.configure({ ...SETTINGS, ...settings });
    const window = await EditorWindow.empty(this.#browser);
    this.#windows.push(window);
    const address = new URL(this.#server.base);
    address.searchParams.set(path.endsWith('.code-workspace') ? 'workspace' : 'folder', path);
    await window.open(address.href);
    return window;
  }

  /** Changes the user settings of the windows that are open. */
  configure(settings: object): void {
    this.#profile.configure({ ...SETTINGS, ...settings });
  }

  /** What was asked for beyond this machine, by all windows. */
  get outside(): string[] {
    return this.#windows.flatMap((window) => [...window.outside]);
  }

  /** Keeps pictures of all windows and the end of the logs under a test's name. */
  async keep(title: string): Promise<void> {
    const name = `failed-${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`;
    mkdirSync(OUT, { recursive: true });
    const file = join(OUT, `${name}.log`);
    writeFileSync(file, '');
    for (const log of [this.#profile.log, ...this.#profile.hostLogs()])
      appendFileSync(file, `${log}:\n${tail(readFileSync(log, 'utf8').split('\n'))}\n\n`);
    for (const [index, window] of this.#windows.entries()) {
      if (window.page.isClosed()) continue;
      await window.picture(`${name}-${index + 1}`).catch(() => undefined);
      appendFileSync(file, `window ${index + 1}:\n${tail(window.console)}\n\n`);
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    this.#profile.remove();
  }
}

function tail(lines: readonly string[]): string {
  return lines.slice(-LOG_TAIL).join('\n');
}

let running: Promise<Session> | undefined;

/** The session of all tests, started by the first that asks. */
export function session(): Promise<Session> {
  if (PROVIDED === undefined) throw new Error('there is no editor: these tests should have been skipped');
  running ??= Session.start(JSON.parse(PROVIDED));
  return running;
}

afterEach(async function () {
  const { currentTest } = this;
  if (currentTest?.state === 'failed') await (await running)?.keep(currentTest.fullTitle());
});

after(async () => {
  await (await running)?.stop();
});
