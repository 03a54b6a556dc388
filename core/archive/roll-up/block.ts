/** 汇总: whose report is the sum of which others, as a configuration says it. */
import type { Aliases } from '../names';

export interface RollUpBlock {
  /** Whose report is the sum: 云岭区人民政府. */
  readonly body: string;
  /** The report year; undefined for every year that the body's report stands for. */
  readonly year: number | undefined;
  /** Members by name, the body's own organ last. */
  readonly names: readonly string[];
  /** Members by their files: gitignore patterns, relative to `folder`. */
  readonly globs: readonly string[];
  /** The body's own organ, where it is named; it is one of `names` too. */
  readonly own: string | undefined;
  /** Bodies whose numbers are counted by another body: neither summed nor missing. */
  readonly elsewhere: readonly ElsewhereBody[];
  /** The configuration's folder: reports outside of it are members only by name. */
  readonly folder: string;
  readonly aliases: Aliases;
  /** Whether `globs` name a file, by its path as the host knows it. */
  readonly includes: (path: string) => boolean;
}

export interface ElsewhereBody {
  readonly body: string;
  readonly reason: string;
}

/** A member is a pattern of files where it can be no name: it has a wildcard, a folder or a file ending. */
const IS_GLOB = /[*?/]|^!|\.[A-Za-z]{1,10}$/;

/** Members as written, parted into names and patterns. */
export function membersOf(written: readonly string[]): {
  readonly names: readonly string[];
  readonly globs: readonly string[];
} {
  return {
    names: written.filter((member) => !IS_GLOB.test(member)),
    globs: written.filter((member) => IS_GLOB.test(member)),
  };
}
