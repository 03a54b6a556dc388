/** Every feature. To add one: its file and its line here. */
import { completion } from './completion';
import type { Feature } from './feature';
import { folding } from './folding';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';

export const features: readonly Feature[] = [completion, folding, hover, inlayHints];
