/** Patterns of files (gitignore's) relative to the folder of the configuration that holds them. */
import type { Ignore } from 'ignore';
import { relativeTo } from '../host';

export interface Patterns {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Makes patterns ready for use. */
export async function compile(folder: string, patterns: readonly string[]): Promise<Patterns> {
  const { default: ignore } = await import('ignore');
  return { folder, rules: ignore().add(patterns) };
}

/** Whether patterns name a file, by its path. */
export function matches({ folder, rules }: Patterns, file: string): boolean {
  const relative = relativeTo(folder, file);
  return relative !== undefined && relative !== '' && rules.ignores(relative);
}
