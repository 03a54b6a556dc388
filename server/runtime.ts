/** What a server needs of the place where it runs. Node and the browser's worker each have their own. */
import type { FileChoice, Host } from '../core/host';

/** A file that was read and decoded. */
export interface FileText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
}

/** Files by their paths: with `/`, absolute; those of other schemes than `file:` as `scheme://authority/path`. */
export interface Files extends Host {
  /**
   * A file's text, whatever its encoding.
   * @returns undefined where there is none. @throws where it cannot be read or is no text.
   */
  read(path: string): Promise<FileText | undefined>;
  /**
   * The files below a folder that the command would look at, in its order.
   * @returns also one line for each folder that could not be listed.
   */
  list(folder: string, choiceIn: (folder: string) => Promise<FileChoice | undefined>): Promise<FileList>;
  /** Whether an ignore file leaves the path out. */
  isIgnored(path: string): Promise<boolean>;
  /** Forgets what was read of ignore files. */
  refresh(): void;
}

export interface FileList {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

export interface Runtime {
  /** The machine's own files; undefined where there are none (a browser). */
  readonly disk: Files | undefined;
  /** Bytes to text. @throws where they are no text. */
  readonly decode: (bytes: Uint8Array) => FileText;
  /** The page of a rule as Markdown, where it came with the server. */
  readonly rulePage: (rule: string) => string | undefined;
  /** The address of that page, where it has one. */
  readonly rulePageUri: (rule: string) => string | undefined;
  /** Lets messages that wait be handled before going on. */
  readonly turn: () => Promise<void>;
}
