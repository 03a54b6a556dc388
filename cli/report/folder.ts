/** The folder of the lists: nothing in it is anybody else's, so that lists may be written over and kept from checks. */
import { IGNORE_FILE } from '../../core/host';
import { joined } from '../../host/node/paths';
import { namesIn, readTextFile } from '../../host/node/read';
import { isThere, replaceFile } from '../../host/node/write';
import { STATE_FILE } from './state';

/** Lists quote reports, and might be taken for some. */
const IGNORE_ALL = '*\n';
/** What systems leave in folders by themselves. */
const OF_THE_SYSTEM = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** A file that somebody else put into a folder in which no lists were written before; undefined where there is none. */
export function strangerIn(folder: string): string | undefined {
  try {
    if (!isThere(folder) || isThere(joined(folder, STATE_FILE)) || isKeptFromChecks(folder)) return undefined;
    return namesIn(folder).find((name) => !OF_THE_SYSTEM.test(name));
  } catch {
    // Nothing can be written to it either, which is told then.
    return undefined;
  }
}

function isKeptFromChecks(folder: string): boolean {
  const path = joined(folder, IGNORE_FILE);
  return isThere(path) && readTextFile(path).text === IGNORE_ALL;
}

/** Has checks pass over the folder. @throws Node's own error where it cannot be written to. */
export function keepFromChecks(folder: string): void {
  const path = joined(folder, IGNORE_FILE);
  if (!isThere(path)) replaceFile(path, IGNORE_ALL);
}
