/** Work shared among threads. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

interface Asked<Task> {
  readonly id: number;
  readonly task: Task;
}

interface Answered<Answer> {
  readonly id: number;
  readonly answer?: Answer;
  readonly failure?: string;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** How many threads can run at once on this machine. */
export function processors(): number {
  return availableParallelism();
}

/** What a thread may fill with what is soon garbage, in MiB: more makes none faster here. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Threads that run one program. */
export class Workers<Task, Answer> {
  #workers: readonly { readonly worker: Worker; readonly waiting: Map<number, Waiting<Answer>> }[];
  #id = 0;

  /**
   * @param program the file that they run; it calls `serveTasks`.
   * @param data what every one of them is given at the start.
   */
  constructor(program: string, count: number, data: unknown) {
    this.#workers = Array.from({ length: count }, () =>
      this.#start(new Worker(program, { workerData: data, resourceLimits: LIMITS })),
    );
  }

  /** Has the thread with the least to do take over a task. Rejects where that thread fails, or none is left. */
  run(task: Task): Promise<Answer> {
    const [idlest] = this.#workers.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (!idlest) return Promise.reject(new Error('all threads have ended'));
    const id = this.#id++;
    return new Promise((resolve, reject) => {
      idlest.waiting.set(id, { resolve, reject });
      const asked: Asked<Task> = { id, task };
      idlest.worker.postMessage(asked);
    });
  }

  /** Ends them; what they were still asked is answered no more. */
  async close(): Promise<void> {
    for (const { waiting } of this.#workers) waiting.clear();
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  #start(worker: Worker) {
    const waiting = new Map<number, Waiting<Answer>>();
    worker.on('message', ({ id, answer, failure }: Answered<Answer>) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) one?.resolve(answer as Answer);
      else one?.reject(new Error(failure));
    });
    const end = (error: Error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      // It would never answer what it is asked now.
      this.#workers = this.#workers.filter((one) => one.worker !== worker);
    };
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`a thread ended with code ${code}`)));
    return { worker, waiting };
  }
}

/** What the threads were given at the start. */
export function dataOfWorker<T>(): T {
  return workerData as T;
}

/** Answers tasks one after another, in a thread. */
export function serveTasks<Task, Answer>(handle: (task: Task) => Promise<Answer>): void {
  let last: Promise<void> = Promise.resolve();
  const answer = async ({ id, task }: Asked<Task>): Promise<Answered<Answer>> => {
    try {
      return { id, answer: await handle(task) };
    } catch (error) {
      return { id, failure: error instanceof Error ? error.message : String(error) };
    }
  };
  parentPort?.on('message', (asked: Asked<Task>) => {
    last = last.then(async () => parentPort?.postMessage(await answer(asked)));
  });
}
