import type { Io } from './io';

/** Whether to colour standard output: as asked for, else NO_COLOR and FORCE_COLOR, else where it is a terminal. */
export function wantsColor(switches: ReadonlySet<string>, { stdout, env }: Io): boolean {
  if (switches.has('no-color')) return false;
  if (switches.has('color')) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY && env.TERM !== 'dumb';
}
