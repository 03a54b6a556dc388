/** What one run of the command is made of. */
import type { Baseline } from '../../core/lint/baseline';
import type { Format } from '../formats/format';
import type { Io } from '../io';
import type { Output } from '../output';
import type { Problems } from '../problems';
import type { Progress } from '../progress';
import type { CommandSettings, Settings } from '../settings';
import type { BaselineWriter } from './baseline';
import type { Inspector } from './inspection';
import type { Memory } from './remembered';
import type { LintRequest } from './request';
import type { Tally } from './tally';

export interface RunParts {
  readonly io: Io;
  readonly request: LintRequest;
  readonly settings: Settings;
  /** Of which the settings are made, in other threads too. */
  readonly command: CommandSettings;
  readonly problems: Problems;
  readonly progress: Progress;
  /** How many files were found, whoever checks them. */
  readonly total: number;
  readonly tally: Tally;
  readonly output: Output;
  /** Undefined where only the summary is wanted. */
  readonly format: Format | undefined;
  readonly baseline: Baseline | undefined;
  readonly newBaseline: BaselineWriter | undefined;
  readonly cache: Memory | undefined;
  readonly inspect?: Inspector;
  /** Whether only what was checked anew is printed. */
  readonly onlyFresh: boolean;
}
