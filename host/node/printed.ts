/** The files that this program itself prints to, as `nianbao lint --watch . > list.txt` makes them. */
import { type BigIntStats, fstatSync, statSync } from 'node:fs';

const STANDARD_OUTPUTS = [1, 2];

/**
 * Whether a file is one that the program prints to: what it prints is no change that it should look at.
 * @param outputs file descriptors.
 */
export function isPrintedTo(path: string, outputs: readonly number[] = STANDARD_OUTPUTS): boolean {
  const file = statOf(() => statSync(path, { bigint: true }));
  return (
    file !== undefined &&
    outputs.some((output) =>
      isSameFile(
        file,
        statOf(() => fstatSync(output, { bigint: true })),
      ),
    )
  );
}

function isSameFile(file: BigIntStats, other: BigIntStats | undefined): boolean {
  return other?.isFile() === true && file.dev === other.dev && file.ino === other.ino;
}

function statOf(look: () => BigIntStats): BigIntStats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
