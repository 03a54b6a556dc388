/** What a kind of action is: its kinds, what it offers at a place, and how what it puts off is worked out. */
import type { CancellationToken, Command, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../../core/lint/types';
import type { Amendment } from '../../../core/rules/support/amendment';
import type { TextEdit } from '../../../core/rules/types';
import type { Range } from '../../../core/text/range';
import type { ServerContext } from '../../context';
import type { OpenDocument } from '../../documents';
import type { Linted } from '../../linter';
import type { Kind } from './kinds';

/** An action as its file makes it. Exactly one of `edits`, `later`, `refused` and `command` is there. */
export interface ActionDraft {
  readonly title: string;
  readonly kind: Kind;
  /** What it is an answer to. */
  readonly diagnostics?: Diagnostic[];
  readonly isPreferred?: boolean;
  readonly edits?: readonly TextEdit[];
  /** What `resolve` gets, where the edits are only worked out when the action is chosen. */
  readonly later?: string;
  /** Why it cannot be done here. */
  readonly refused?: string;
  readonly command?: Command;
}

/** Where actions are asked for: one version of a report. */
export interface Target {
  readonly server: ServerContext;
  readonly document: OpenDocument;
  readonly linted: Linted;
  readonly token: CancellationToken;
}

/** The request for actions. */
export interface Request extends Target {
  /** The selection. */
  readonly range: Range;
  /** Whether the user asked, and not an editor that looks for what it could offer. */
  readonly isInvoked: boolean;
  /** The findings in the selection, and those that the client names. */
  readonly findings: readonly Finding[];
  /** The diagnostic of a finding, as the client has it. */
  readonly diagnosticOf: (finding: Finding) => Diagnostic;
}

/** One sort of actions: its file, and its line in `index.ts`. */
export interface ActionSource {
  /** Finds it again when an action is resolved. */
  readonly id: string;
  /** Not asked where none of these was asked for. */
  readonly kinds: readonly Kind[];
  readonly actions: (request: Request) => readonly ActionDraft[] | Promise<readonly ActionDraft[]>;
  /** The edits of an action that was put off; undefined where there are none any more. */
  readonly resolve?: (
    target: Target,
    later: string,
  ) => readonly TextEdit[] | undefined | Promise<readonly TextEdit[] | undefined>;
}

/** A change of the core as an action. */
export function amended({ say }: ServerContext, kind: Kind, { title, change }: Amendment): ActionDraft {
  const draft = { title: say(title), kind };
  if ('refused' in change) return { ...draft, refused: say(change.refused) };
  return { ...draft, edits: change.edits };
}
