/** What most runs need, in one file: a file for each command would cost more than reading them all. */
export { extract } from './extract/command';
export { lint } from './lint/command';
export { rules } from './rules/command';
