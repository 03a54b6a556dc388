/** Every feature. To add one: its file and its line here. */
import type { Feature } from './feature';
import { folding } from './folding';

export const features: readonly Feature[] = [folding];
