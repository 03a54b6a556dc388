import { NO_LOCAL_FORM } from './config-types';
import type { LintOptions } from './types';

/** What holds where nothing is configured. */
export const DEFAULT_OPTIONS: LintOptions = {
  locale: 'zh',
  rules: {},
  local: NO_LOCAL_FORM,
  maxFindings: 500,
};

/** Options with what is left out filled in. */
export function completeOptions(options: Partial<LintOptions> = {}): LintOptions {
  return { ...DEFAULT_OPTIONS, ...options };
}
