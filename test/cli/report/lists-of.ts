/** The lists of a folder, as a test looks at them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../support/csv';
import type { Outcome, Workspace } from '../support/workspace';

/** Whose report the drafts are. */
export const BODY = '云岭区财政局';

/** The draft as another body's. */
export const of = (body: string, text: string) => text.replaceAll(BODY, body);

/** The draft as that of another year. */
export const ofYear = (year: number, text: string) => text.replaceAll('2024', String(year));

/** @param here the workspace of the test that runs. */
export function listsOf(here: () => Workspace) {
  /** A list as a spreadsheet reads it: one object per row, by the heads. */
  const rows = (name: string): Record<string, string>[] => {
    const [heads = [], ...lines] = parseCsv(
      here()
        .text(`清单/${name}.csv`)
        .replace(/^\uFEFF/, ''),
    );
    return lines.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ''])));
  };
  return {
    rows,
    run: (...argv: string[]): Promise<Outcome> => here().run(['report', '.', '--out', '清单', ...argv]),
    files: (): string[] =>
      readdirSync(join(here().folder, '清单'))
        .filter((name) => name !== '.nianbaoignore')
        .sort(),
    standings: (name: string): string[] => rows(name).map((row) => `${row.规则} ${row.状态}`),
  };
}
