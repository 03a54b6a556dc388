/** The corpus of real reports that lies beside the project, for the tests that read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CORPUS = join(process.cwd(), '..', 'shared', 'corpus');

/** A group of tests over the corpus; where the corpus is absent they are skipped, and that is said. */
export function describeCorpus(title: string, tests: () => void): void {
  if (existsSync(join(CORPUS, 'truth.json'))) describe(title, tests);
  else
    describe.skip(title, () => {
      console.log(`    skipped: ${title}: there is no corpus at ../shared/corpus`);
      it('reads the corpus');
    });
}

/** The text of a file of the corpus. */
export function corpusText(path: string): string {
  return readFileSync(join(CORPUS, path), 'utf8');
}
