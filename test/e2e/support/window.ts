/** A window of the editor, used as a person uses it: by keyboard, and by what can be seen. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { linesIn, nextFrame, squigglesIn } from './page.mjs';

/** Where pictures and logs are kept; ignored by git. */
export const OUT = join(process.cwd(), 'test', 'e2e', 'out');

/** Milliseconds; generous, since a busy machine is no fault of the editor's. */
const START = 90_000;
const WAIT = 45_000;
const SIZE = { width: 1400, height: 860 };

export type Squiggle = ReturnType<typeof squigglesIn>[number];

export class EditorWindow {
  readonly page: Page;
  readonly #context: BrowserContext;
  /** Addresses beyond this machine that the page asked for. */
  readonly outside = new Set<string>();
  /** What the page wrote to its console. */
  readonly console: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(WAIT);
    // Recorded, not routed: a route would turn the browser's caches off, and the browser looks up no name anyway.
    context.on('request', (request) => {
      if (isOutside(request.url())) this.outside.add(request.url());
    });
    page.on('console', (message) => this.console.push(`[${message.type()}] ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`[error] ${error}`));
  }

  /** A page of the browser on which nothing is open yet. */
  static async empty(browser: Browser, viewport = SIZE): Promise<EditorWindow> {
    const context = await browser.newContext({ viewport });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new EditorWindow(context, await context.newPage());
  }

  /** Opens the workbench at an address. */
  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
    await this.page.locator('.monaco-workbench').waitFor({ timeout: START });
    await this.page.locator('.statusbar .statusbar-item').first().waitFor({ timeout: START });
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Ctrl+P, a file's name, Enter. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+P');
    await this.#choose(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.focused();
  }

  /** F1, a command's title, Enter. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.#choose(`>${title}`, title);
  }

  async #choose(typed: string, row: string): Promise<void> {
    await this.quickInput.fill(typed);
    await this.rows('.quick-input-list').filter({ hasText: row }).first().waitFor();
    await this.press('Enter');
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input.input').first();
  }

  /** A key pressed before the editor has the focus is lost. */
  async focused(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused .view-line').first().waitFor();
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+1', 'Control+G');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.focused();
    // The column that the status bar shows counts a Chinese character as two.
    await this.status(`Ln ${line}, Col`).first().waitFor();
  }

  /** Puts the cursor before a piece of the text that was written to the file, which must be there once. */
  goToText(text: string, piece: string, shift = 0): Promise<void> {
    const at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) throw new Error(`${piece} is not there exactly once`);
    const before = text.slice(0, at + shift).split('\n');
    return this.goTo(before.length, (before.at(-1) ?? '').length + 1);
  }

  /** Saves, and waits until the tab says so. */
  async save(name: string): Promise<void> {
    await this.press('Control+S');
    await this.page.locator(`.tab.active:not(.dirty)[data-resource-name="${name}"]`).waitFor();
  }

  isDirty(name: string): Promise<boolean> {
    return this.page.locator(`.tab.dirty[data-resource-name="${name}"]`).isVisible();
  }

  /** The lists of the workbench are virtual: these are the rows that can be seen. */
  rows(list: string): Locator {
    return this.page.locator(`${list} .monaco-list-row`);
  }

  /** The texts of the rows that can be seen, white space as one blank. */
  async rowTexts(list: string): Promise<string[]> {
    return (await this.rows(list).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar .statusbar-item').filter({ hasText: text });
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  /** Every squiggle that can be seen in the focused editor, and the text under it. */
  squiggles(): Promise<Squiggle[]> {
    return this.page.evaluate(squigglesIn);
  }

  /** The lines of text that can be seen, from top to bottom. */
  lines(): Promise<string[]> {
    return this.page.evaluate(linesIn);
  }

  /** The squiggles of a severity. */
  squiggle(severity: Squiggle['severity'] = 'error'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Waits until what the window shows is as wanted. */
  async until<Value>(
    read: () => Promise<Value>,
    wanted: (value: Value) => boolean,
    what: string,
  ): Promise<Value> {
    const end = Date.now() + WAIT;
    for (;;) {
      const value = await read();
      if (wanted(value)) return value;
      if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)}`);
      await this.page.evaluate(nextFrame);
    }
  }

  /** Keeps a picture of the window. */
  async picture(name: string): Promise<void> {
    mkdirSync(OUT, { recursive: true });
    await this.page.screenshot({ path: join(OUT, `${name}.png`) });
  }
}

function isOutside(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (!/^(?:https?|wss?):$/.test(protocol)) return false;
  // vscode-cdn.net under this name is made up: the page's own service worker answers for it.
  return hostname !== '127.0.0.1' && !/(?:^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}
