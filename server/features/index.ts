/** Every feature. To add one: its file and its line here. */
import { codeActions } from './code-actions';
import type { Feature } from './feature';
import { fixAll } from './fix-all';
import { folding } from './folding';
import { rulePage } from './rule-page';

export const features: readonly Feature[] = [codeActions, fixAll, folding, rulePage];
