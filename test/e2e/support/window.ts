/** A window of the editor, used as a person uses it: by keyboard, and by what can be seen. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { colourIn, linesIn, nextFrame, squigglesIn } from './page.mjs';

/** Where pictures and logs are kept; ignored by git. */
export const OUT = join(process.cwd(), 'test', 'e2e', 'out');

/** Milliseconds; generous, since a busy machine is no fault of the editor's. */
const START = 120_000;
const WAIT = Number(process.env.NIANBAO_WAIT ?? 60_000);
/** So long a list has to show what is there. */
const LISTED = 5000;
const SIZE = { width: 1400, height: 860 };

/** The characters that the editor takes as two columns wide. */
const WIDE = /[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/g;

/** Errors, warnings and informations. */
export type ProblemCounts = readonly [number, number, number];

export type Squiggle = ReturnType<typeof squigglesIn>[number];

/** Rows of the panel that can be seen; VS Code draws no others. */
const ROWS_IN_SIGHT = 7;

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

  /** Opens a file of the folder by a double click in the explorer, which shows it as soon as it is there. */
  async openFile(name: string): Promise<void> {
    const entry = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
    if (!(await isThere(entry))) {
      // The explorer may miss that a file was made while it was busy.
      await this.run('View: Show Explorer');
      await this.run('Refresh Explorer');
    }
    // What hangs over the list where the mouse last rested goes when it moves away.
    await this.page.mouse.move(0, 0);
    await entry.dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.focused();
  }

  /** F1, a command's title, Enter; again where the extension that brings the command was not there yet. */
  async run(title: string): Promise<void> {
    const row = this.rows('.quick-input-list').filter({ hasText: title }).first();
    for (const end = Date.now() + WAIT; ; ) {
      await this.#ask(['F1'], `>${title}`);
      if (await isThere(row)) return this.press('Enter');
      if (Date.now() > end) throw new Error(`the palette has no ${title}`);
      await this.press('Escape');
    }
  }

  /** Opens the box at the top and writes into it; presses its keys again where a busy window lost them. */
  async #ask(keys: readonly string[], text: string): Promise<void> {
    for (const end = Date.now() + WAIT; ; ) {
      await this.press(...keys);
      // It also closes when an editor that was still being opened takes the focus.
      if (await succeeds(this.quickInput.fill(text, { timeout: LISTED }))) return;
      if (Date.now() > end) throw new Error(`${keys.join(', ')} opened no box`);
    }
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input.input').first();
  }

  /** A key pressed before the editor has the focus is lost. */
  async focused(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused .view-line').first().waitFor();
  }

  /** Puts the cursor before a piece of the text, which must be there once; `shift` characters after its start. */
  async goTo(text: string, piece: string, shift = 0): Promise<void> {
    const at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) throw new Error(`${piece} is not there exactly once`);
    const lines = text.slice(0, at + shift).split(/\r?\n/);
    const before = lines.at(-1) ?? '';
    // The box takes columns as they are seen, where a Chinese character is two wide; the status bar counts characters.
    const seen = before.length + (before.match(WIDE) ?? []).length + 1;
    await this.#ask(['Control+1', 'Control+G'], `:${lines.length}:${seen}`);
    await this.press('Enter');
    await this.focused();
    await this.status(`Ln ${lines.length}, Col ${before.length + 1}`)
      .first()
      .waitFor();
  }

  /** Ctrl+., down to the action of this title, Enter; gives the titles that were offered. */
  async quickFix(title: string | RegExp): Promise<string[]> {
    await this.openActions();
    const offered = await this.rowTexts('.action-widget');
    const focused = this.page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: title });
    for (const _ of offered) {
      if (await focused.isVisible()) break;
      await this.press('ArrowDown');
    }
    if (!(await focused.isVisible())) {
      await this.press('Escape');
      throw new Error(`${title} is not offered: ${offered.join(' / ')}`);
    }
    const before = (await this.lines()).join('\n');
    await this.press('Enter');
    // What comes next must not meet the text before the change.
    await this.until(
      () => this.lines(),
      (lines) => lines.join('\n') !== before,
      'the text after the fix',
    );
    return offered.filter((row) => row !== 'Quick Fix' && row !== 'Rewrite');
  }

  /** Ctrl+.; again where the editor dropped it, as it does when diagnostics arrive at that moment. */
  async openActions(): Promise<void> {
    for (const end = Date.now() + WAIT; ; ) {
      await this.press('Control+Period');
      if (await isThere(this.rows('.action-widget').first())) return;
      if (Date.now() > end) throw new Error('no actions are offered');
    }
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

  /** Shows the hover at the cursor, and gives its text once it holds what is wanted; asks again where it was lost. */
  async hoverText(wanted: RegExp): Promise<string> {
    const hover = this.page.locator('.monaco-hover').filter({ hasText: wanted });
    for (const end = Date.now() + WAIT; ; ) {
      await this.press('Control+K', 'Control+I');
      if (await isThere(hover.first())) return (await hover.allInnerTexts()).join('\n');
      if (Date.now() > end) throw new Error(`no hover holds ${wanted}`);
      await this.press('Escape');
    }
  }

  /** Waits until the status bar counts these problems, of all files. */
  async untilProblems(counts: ProblemCounts): Promise<void> {
    const wanted = counts.filter((count, index) => index < 2 || count > 0).join(' ');
    const item = this.page.locator('#status\\.problems');
    await this.until(
      async () => (await item.innerText()).match(/\d+/g)?.join(' '),
      (shown) => shown === wanted,
      `problems ${wanted}`,
    );
  }

  /** The rule ids that the Problems panel lists for files of a name, sorted; waits until there are so many. */
  async problemsOf(name: string, count?: number): Promise<string[]> {
    await this.run('Problems: Focus on Problems View');
    await this.page
      .locator('.part.panel .viewpane-filter input, .part.panel .viewpane-filter textarea')
      .first()
      .fill(name);
    const read = async () => {
      const rows = await this.rowTexts('.markers-panel');
      // Until the filter has been taken over, the rows are those of another file.
      if (count !== undefined && !rows.some((row) => row.includes(name))) return [];
      return rows.flatMap((row) => /nianbao ?\(? ?([a-z]+(?:-[a-z]+)*)/.exec(row)?.[1] ?? []).sort();
    };
    if (count === undefined) return read();
    const isLong = count > ROWS_IN_SIGHT;
    if (isLong) await this.run('View: Toggle Maximized Panel');
    const rules = await this.until(read, (found) => found.length === count, `problems of ${name}`);
    if (isLong) await this.run('View: Toggle Maximized Panel');
    return rules;
  }

  /** The colour of the first piece of text that matches, as the browser shows it. */
  colourOf(text: RegExp): Promise<string> {
    return this.page.locator('.view-line span span').filter({ hasText: text }).first().evaluate(colourIn);
  }

  /** The name of the language that the text is open in. */
  languageMode(): Promise<string> {
    return this.page.locator('#status\\.editor\\.mode').innerText();
  }

  /** Opens what hangs at the `{}` of the status bar, and gives its text. */
  async languageStatus(): Promise<string> {
    await this.page.locator('#status\\.languageStatus').click();
    const shown = this.page.locator('.hover-language-status');
    await shown.first().waitFor();
    return (await shown.allInnerTexts()).join('\n');
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

/** Whether something comes to be shown in a short while. */
function isThere(wanted: Locator): Promise<boolean> {
  return succeeds(wanted.waitFor({ timeout: LISTED }));
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function isOutside(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (!/^(?:https?|wss?):$/.test(protocol)) return false;
  // vscode-cdn.net under this name is made up: the page's own service worker answers for it.
  return hostname !== '127.0.0.1' && !/(?:^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}
