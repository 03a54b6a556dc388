/** The public face of the core: read a report, check it, say what is wrong, repair it. Pure: text in, values out. */
export { analyse } from './arithmetic/index';
export type * from './arithmetic/types';
export { blankSection, blankTable, headingText } from './compose/section';
export { editionById, editionForYear, editions, latestEdition } from './edition/index';
export type * from './edition/types';
export type { Host } from './host';
export { CONFIG_FILE, Config, ConfigLoader } from './lint/config';
export { ConfigError, type ConfigProblem, describeConfigProblem } from './lint/config-problem';
export type { LocalForm } from './lint/config-types';
export { lintDocument, lintText } from './lint/engine';
export { applyFixes, fixText } from './lint/fix';
export type * from './lint/types';
export { readReport } from './report/parse';
export type * from './report/types';
export { ruleById, rules } from './rules/index';
export type { Rule, RuleMeta, Severity, TextEdit } from './rules/types';
export { LineIndex, type Position } from './text/lines';
export type { Range } from './text/range';
