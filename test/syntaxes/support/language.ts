/** The language as package.json and language-configuration.json declare it, and what VS Code makes of them. */
import { readFileSync } from 'node:fs';

interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}

export interface EnterRule {
  readonly beforeText: string;
  readonly afterText: string;
  readonly action: { readonly indent: 'none'; readonly appendText: string };
}

export interface LanguageConfiguration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly autoCloseBefore: string;
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly EnterRule[];
}

export interface LanguageContribution {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly filenamePatterns: readonly string[];
  readonly firstLine: string;
  readonly configuration: string;
  readonly icon: { readonly light: string; readonly dark: string };
}

export const manifest = json('package.json');
export const language: LanguageContribution = manifest.contributes.languages[0];
export const configuration: LanguageConfiguration = json(language.configuration);

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
function json(path: string): any {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Enter at `‸`: the first rule whose patterns match what stands before and behind the cursor on its line; a rule that
 * keeps the indent repeats the line's spaces and tabs.
 */
export function enter(marked: string): string {
  const [before = '', after = ''] = marked.split('‸');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.split('\n')[0] ?? '';
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) => new RegExp(beforeText).test(line) && new RegExp(afterText).test(rest),
  );
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return `${before}\n${indent}${rule?.action.appendText ?? ''}‸${after}`;
}

/** The words of a text, by the word pattern. */
export function wordsOf(text: string): string[] {
  const { pattern, flags = '' } = configuration.wordPattern;
  return Array.from(text.matchAll(new RegExp(pattern, `g${flags}`)), ([word]) => word);
}

/** Whether VS Code takes a file of this name for a report; names are compared in lower case. */
export function isNamedAsReport(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    language.extensions.some((extension) => lower.endsWith(extension)) ||
    language.filenamePatterns.some((glob) => globPattern(glob.toLowerCase()).test(lower))
  );
}

/** A glob of `*` and `{a,b}`. */
function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(',', '|');
  return new RegExp(`^${source}$`);
}
