/** Every feature. To add one: its file and its line here. */

import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { compose } from './compose';
import type { Feature } from './feature';
import { fixAll } from './fix-all';
import { folding } from './folding';
import { formatting } from './formatting';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { linkedEditing } from './linked-editing';
import { links } from './links';
import { lintWorkspace } from './lint-workspace';
import { newReport } from './new-report';
import { onType } from './on-type';
import { outline } from './outline';
import { rename } from './rename';
import { rollUp } from './roll-up';
import { rulePage } from './rule-page';
import { selection } from './selection';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';
import { totals } from './totals';
import { workspaceSymbols } from './workspace-symbols';

export const features: readonly Feature[] = [
  codeActions,
  codeLens,
  completion,
  compose,
  fixAll,
  folding,
  formatting,
  highlights,
  hover,
  inlayHints,
  linkedEditing,
  links,
  lintWorkspace,
  newReport,
  rollUp,
  onType,
  outline,
  rename,
  rulePage,
  selection,
  semanticTokens,
  status,
  totals,
  workspaceSymbols,
];
