/** Which part of the files a run takes where several share the work. */
import type { Bilingual } from '../../core/rules/types';
import { UsageError } from '../arguments';

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const NO_SHARD: Bilingual = {
  zh: '--shard 要写成 第几份/共几份，如 1/4，不能是 {value}',
  en: '--shard takes PART/PARTS as in 1/4, not {value}',
};

/** @throws UsageError */
export function shardOf(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (!index || !count || index > count) throw new UsageError(NO_SHARD, { value });
  return { index, count };
}

/** The part's files: neighbours in the list, so that the parts one after another are the list; none is larger by two. */
export function partOf<T>(all: readonly T[], shard: Shard | undefined): readonly T[] {
  if (shard === undefined) return all;
  const bound = (parts: number) => Math.floor((all.length * parts) / shard.count);
  return all.slice(bound(shard.index - 1), bound(shard.index));
}
