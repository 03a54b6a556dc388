/** Every feature. To add one: its file and its line here. */
import type { Feature } from './feature';
import { folding } from './folding';
import { lintWorkspace } from './lint-workspace';
import { status } from './status';

export const features: readonly Feature[] = [folding, lintWorkspace, status];
