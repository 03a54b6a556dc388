/** What a thread of `nianbao lint --jobs` runs: checks batches of files. */
import { dirname } from '../core/host';
import { decode } from '../host/node/read';
import { dataOfWorker, serveTasks } from '../host/node/workers';
import { check } from './lint/checked';
import { type AskedFile, type FileAnswer, failureOf, type WorkerData } from './lint/jobs-protocol';
import { Problems } from './problems';
import { Settings } from './settings';
import { bytesOf } from './targets';

/** Answers batches until the thread is ended. */
export function serveWorker(): void {
  const { command, inFull } = dataOfWorker<WorkerData>();
  // What is wrong with a configuration is told by the thread that asks.
  const settings = new Settings(command, new Problems(() => {}, command.fallbackLocale));
  serveTasks(async (files: readonly AskedFile[]) => {
    const answers: FileAnswer[] = [];
    for (const file of files) answers.push(await answerTo(file, settings, inFull));
    return answers;
  });
}

async function answerTo(file: AskedFile, settings: Settings, inFull: boolean): Promise<FileAnswer> {
  const folder = dirname(file.path);
  await settings.load(folder);
  const options = settings.optionsFor(folder, file.path);
  if (!options) throw new Error(`the settings of ${folder} changed`);
  try {
    const { text, encoding } = decode(bytesOf(file));
    const { display, named } = file;
    return { result: { encoding, checked: check({ file: display, text, options, named, inFull }) } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
