/** Every feature. To add one: its file and its line here. */
import { compose } from './compose';
import type { Feature } from './feature';
import { folding } from './folding';
import { formatting } from './formatting';
import { onType } from './on-type';

export const features: readonly Feature[] = [folding, formatting, onType, compose];
