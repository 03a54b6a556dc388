/** Tells how far the reading of many files is, where the client shows that; it can be cancelled there. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Bilingual } from '../../core/rules/types';
import type { ServerContext } from '../context';
import { attempt } from '../guard';

const TITLE: Bilingual = { zh: '读取工作区的年报', en: 'Reading the reports of the workspace' };
/** Fewer are read before anybody could look. */
const MANY = 200;
/** Files after which progress is told; each step costs a message. */
const STEP = 50;

export class ArchiveProgress {
  readonly #all: number;
  #reporter: WorkDoneProgressServerReporter | undefined;
  #isEnded = false;

  /** @param all how many files there are; nothing is shown of few. */
  constructor(server: ServerContext, all: number) {
    this.#all = all;
    // Nobody waits for the client to make room for it.
    if (all >= MANY) void attempt(server.log, 'progress', () => this.#begin(server));
  }

  get isCancelled(): boolean {
    return this.#reporter?.token.isCancellationRequested === true;
  }

  tell(done: number): void {
    if (done % STEP === 0)
      this.#reporter?.report(Math.round((done / this.#all) * 100), `${done}/${this.#all}`);
  }

  end(): void {
    this.#isEnded = true;
    this.#reporter?.done();
  }

  async #begin({ connection, say }: ServerContext): Promise<void> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(say(TITLE), 0, undefined, true);
    if (this.#isEnded) reporter.done();
    else this.#reporter = reporter;
  }
}
