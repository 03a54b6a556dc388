/** What a command is. To add one: its file, its line in `index.ts` and its name in `ids.ts` and the manifest. */
import type { Session } from '../session/session';

/** Carries out a command; what it throws is told to the user. */
export type Command = (session: Session, ...args: readonly unknown[]) => Promise<void>;
