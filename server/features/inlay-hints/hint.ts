/** A hint in the terms of the core. */
export interface Hint {
  /** UTF-16 offset of the place behind which it is shown. */
  readonly offset: number;
  readonly label: string;
  /** Lines; several are shown as a list. */
  readonly tooltip: readonly string[];
}
