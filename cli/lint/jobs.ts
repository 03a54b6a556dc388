/** Files checked by several threads at once, their results taken in order. */
import { findUpward } from '../../host/node/program';
import { processors, Workers } from '../../host/node/workers';
import type { Target } from '../targets';
import type { CachedResult } from './checked';
import { type AskedFile, errorOf, type FileAnswer, type WorkerData } from './jobs-protocol';

/** What the threads run, as a build names it. */
const PROGRAM = 'nianbao.js';
/** Files that go to a thread at once. */
const BATCH = 16;
/** Batches under way per thread: one that it works on, the others so that it need not wait. */
const UNDER_WAY = 3;
/** Of threads that nobody asked for: each takes memory of its own, and a run is to stay below 400 MB. */
const MOST = 2;

/** What is known of a file before it is checked. */
export type Prepared =
  | { readonly kind: 'known'; readonly outcome: Outcome }
  | {
      readonly kind: 'asked';
      readonly remember: (result: CachedResult) => void;
      /** Checks it in this thread. */
      readonly check: () => CachedResult;
    };

export type Outcome =
  | { readonly result: CachedResult; readonly isFresh: boolean }
  | { readonly error: unknown }
  /** Its settings are broken, which was told. */
  | 'unsettled';

type Asked = Extract<Prepared, { readonly kind: 'asked' }> & { readonly index: number };

export interface JobsParts {
  readonly targets: readonly Target[];
  readonly prepare: (target: Target) => Promise<Prepared>;
}

/** This thread is one of them: it checks a batch itself where it would have to wait for the others. */
export class Jobs {
  readonly #workers: Workers<readonly AskedFile[], readonly FileAnswer[]>;
  readonly #targets: readonly Target[];
  readonly #prepare: (target: Target) => Promise<Prepared>;
  readonly #window: number;
  readonly #outcomes = new Map<number, Outcome | Promise<Outcome>>();
  #next = 0;

  private constructor(program: string, count: number, data: WorkerData, parts: JobsParts) {
    this.#workers = new Workers(program, count - 1, data);
    this.#targets = parts.targets;
    this.#prepare = parts.prepare;
    this.#window = BATCH * UNDER_WAY * (count - 1);
  }

  /** Undefined where one thread is enough, or the program of the others is not there. */
  static start(asked: number | 'auto', data: WorkerData, parts: JobsParts): Jobs | undefined {
    const count = asked === 'auto' ? Math.min(processors(), MOST) : asked;
    const program = count > 1 ? findUpward(PROGRAM) : undefined;
    return program === undefined ? undefined : new Jobs(program, count, data, parts);
  }

  /** The outcome of a file; asked for one after another. */
  async outcomeOf(index: number): Promise<Outcome> {
    while (this.#next < this.#end(index + this.#window)) this.#send(await this.#batch());
    while (this.#outcomes.get(index) instanceof Promise && this.#next < this.#end(index + 2 * this.#window)) {
      for (const one of await this.#batch()) this.#outcomes.set(one.index, checkedHere(one));
      // The answers of the others come in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const outcome = await this.#outcomes.get(index);
    this.#outcomes.delete(index);
    if (outcome === undefined) throw new Error(`file ${index} was not asked for`);
    return outcome;
  }

  close(): Promise<void> {
    return this.#workers.close();
  }

  #end(most: number): number {
    return Math.min(most, this.#targets.length);
  }

  /** Takes the next files; those that nothing is known of. */
  async #batch(): Promise<readonly Asked[]> {
    const asked: Asked[] = [];
    for (const end = this.#end(this.#next + BATCH); this.#next < end; this.#next++) {
      const prepared = await this.#prepare(this.#targets[this.#next] as Target);
      if (prepared.kind === 'known') this.#outcomes.set(this.#next, prepared.outcome);
      else asked.push({ ...prepared, index: this.#next });
    }
    return asked;
  }

  #send(asked: readonly Asked[]): void {
    if (asked.length === 0) return;
    const files = asked.map(({ index }) => this.#targets[index] as Target);
    const answers = this.#workers.run(files.map(({ path, display, named }) => ({ path, display, named })));
    asked.forEach((one, at) => {
      // What a thread that failed was to check, as a file too large for it, is checked here.
      const outcome = answers.then(
        (list) => outcomeIn(list[at], one.remember),
        () => checkedHere(one),
      );
      this.#outcomes.set(one.index, outcome);
      outcome.then((known) => this.#outcomes.set(one.index, known));
    });
  }
}

function checkedHere({ check, remember }: Asked): Outcome {
  try {
    const result = check();
    remember(result);
    return { result, isFresh: true };
  } catch (error) {
    return { error };
  }
}

function outcomeIn(answer: FileAnswer | undefined, remember: (result: CachedResult) => void): Outcome {
  if (answer === undefined) return { error: new Error('a thread left a file out') };
  if ('failure' in answer) return { error: errorOf(answer.failure) };
  remember(answer.result);
  return { result: answer.result, isFresh: true };
}
