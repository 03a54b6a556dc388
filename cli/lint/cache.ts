import { absolute } from '../../host/node/paths';
import { programTime } from '../../host/node/program';
import type { Io } from '../io';
import { version } from '../package';
import type { Memory, Remembered } from './remembered';
import type { LintRequest } from './request';

/** The cache that was asked for. A run that fixes uses none: what it checks is not what stands in the files. */
export async function openCache(request: LintRequest, io: Io): Promise<Memory | undefined> {
  if (request.cache === undefined || request.fix) return undefined;
  const { Memory, ResultCache } = await import('../late');
  const cache = new ResultCache<Remembered>(absolute(io.cwd, request.cache), programStamp());
  return new Memory(cache, request.cacheStrategy);
}

/** Names this very program: a new build of the same version may find other things. */
function programStamp(): string {
  return `${version()} ${programTime()}`;
}
