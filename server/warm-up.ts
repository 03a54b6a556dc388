/** What runs often is compiled; the first keys after the start should not wait for that. */
import { lintText } from '../core/lint/engine';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';

/** After so many looks at a report most of what lints it is compiled. */
const ROUNDS = 30;
/** In UTF-16 units; one look at a longer text is as good as many at a short one. */
const LONGEST = 40_000;

/** When the first report was linted and nothing else is to be done, it is linted a few times more. */
export function warmUp({ documents, linter, runtime }: ServerContext): void {
  let isWarm = false;
  documents.on({
    opened: async (document) => {
      if (isWarm || !document.isReport) return;
      isWarm = true;
      const { settings } = await linter.lint(document);
      if (settings.ignored || settings.broken) return;
      await repeat(document, () => lintText(document.text, settings.options));
    },
  });

  /** Messages that came meanwhile are handled between two rounds. */
  async function repeat(document: OpenDocument, lint: () => void): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await runtime.turn();
      await runtime.turn();
      if (documents.get(document.uri) !== document || document.text.length > LONGEST) return;
      lint();
    }
  }
}
