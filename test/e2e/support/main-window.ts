/** The window on one folder that most tests share; each test has files of its own in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { session } from './session';
import type { EditorWindow } from './window';

export interface MainWindow {
  readonly folder: string;
  readonly window: EditorWindow;
  /** Writes a file into the folder and opens it. */
  readonly open: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Reads a file as it is on the disk. */
  readonly onDisk: (name: string) => string;
}

let opened: Promise<MainWindow> | undefined;

/** Opens it the first time. */
export function mainWindow(): Promise<MainWindow> {
  opened ??= start();
  return opened;
}

async function start(): Promise<MainWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-年报-'));
  const window = await (await session()).window(folder);
  return {
    folder,
    window,
    onDisk: (name) => readFileSync(join(folder, name), 'utf8'),
    open: async (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
      await window.openFile(name.slice(name.lastIndexOf('/') + 1));
    },
  };
}

after(async () => {
  if (opened) rmSync((await opened).folder, { recursive: true, force: true });
});
