/** What checking one file gives, in a shape that a cache can keep. */

import type { NeighboursOf } from '../../core/archive/archive';
import { lintDocument } from '../../core/lint/engine';
import { fingerprints } from '../../core/lint/fingerprint';
import { type FixSelection, fixText } from '../../core/lint/fix';
import { type FileResult, fileResult } from '../../core/lint/placed';
import type { LintOptions, LintResult } from '../../core/lint/types';
import { readReport } from '../../core/report/parse';
import type { Severity } from '../../core/rules/types';
import type { Encoding } from '../../host/encoding';
import type { Inspection, Inspector } from './inspection';

export interface Checked {
  /** Undefined for a file of a folder that is no annual report. */
  readonly found: Found | undefined;
  /** Rules that could not finish. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
}

/** A file's result, in a shape that a cache can keep. */
export interface CachedResult {
  readonly encoding: Encoding;
  readonly checked: Checked;
}

export interface Found {
  readonly severities: readonly Severity[];
  /** Which findings a safe fix would mend. */
  readonly fixable: readonly boolean[];
  /** Findings beyond `maxFindings`: in no list, but counted. */
  readonly leftOut: LintResult['leftOut'];
  /** Left out where only the summary is wanted. */
  readonly result?: FileResult;
  readonly fingerprints?: readonly string[];
  /** Where the run inspects. */
  readonly inspection?: Inspection;
}

export interface CheckInput {
  /** The file's name as users see it. */
  readonly file: string;
  readonly text: string;
  readonly options: LintOptions;
  /** Whether the file was named: it is then checked whatever it is. */
  readonly named: boolean;
  /** Whether places and fingerprints are wanted, or numbers only. */
  readonly inFull: boolean;
  /** What other reports say beside those of this text. */
  readonly neighboursOf?: NeighboursOf | undefined;
  readonly inspect?: Inspector | undefined;
}

const PASSED_OVER: Checked = { found: undefined, failures: [] };

/** Reads and lints one text. */
export function check(input: CheckInput): Checked {
  const { file, text, options, named, inFull, neighboursOf, inspect } = input;
  const document = readReport(text);
  if (!named && !document.isReport) return PASSED_OVER;
  const result = lintDocument(document, options, neighboursOf);
  const failures = result.failures.map(({ rule, message }) => ({ rule, message }));
  const found = foundIn(file, result, inFull);
  if (!inspect) return { found, failures };
  return { found: { ...found, inspection: inspect(result, { file, options, neighboursOf }) }, failures };
}

function foundIn(file: string, result: LintResult, inFull: boolean): Found {
  const { findings, leftOut } = result;
  return {
    leftOut,
    severities: findings.map(({ severity }) => severity),
    fixable: findings.map(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')),
    ...(inFull && { result: fileResult(file, result), fingerprints: fingerprints(file, result) }),
  };
}

export interface Mended {
  readonly text: string;
  /** Rules whose fixes undid one another. */
  readonly unsettled: readonly string[];
}

/** The text after the fixes; a text of a folder that is no annual report stays as it is. */
export function mend(text: string, selection: FixSelection, options: LintOptions, named: boolean): Mended {
  if (!named && !readReport(text).isReport) return { text, unsettled: [] };
  return fixText(text, selection, options);
}
