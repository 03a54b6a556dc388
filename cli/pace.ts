/** How long the work may go on before the event loop has a turn, in milliseconds. */
const TURN = 100;

/**
 * Lets signals, a reader that went away and the progress bar have their turn in a loop that otherwise never waits.
 * `due()` is cheap; `await turn()` when it is true.
 */
export class Pace {
  #next = performance.now() + TURN;

  due(): boolean {
    return performance.now() >= this.#next;
  }

  async turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#next = performance.now() + TURN;
  }
}
