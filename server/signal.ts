/** Something that happens, and those who wait for it. */
export class Signal<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** @returns a function that ends the listening. */
  listen(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}
