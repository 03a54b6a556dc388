/** `nianbao lint --stdin-jsonl`: a line in, a line out, in order, with no more in memory than one line. */
import { dirname } from '../../core/host';
import { formatMessage } from '../../core/lint/message';
import type { Locale } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import { type Line, LineCutter } from '../../host/lines';
import { absolute } from '../../host/node/paths';
import { type Arguments, UsageError } from '../arguments';
import { FAILED } from '../commands/command';
import { Buffered, type Io } from '../io';
import { check } from '../lint/checked';
import type { LintRequest } from '../lint/request';
import { RULE_FAILED } from '../lint/run';
import { exitCode, Tally } from '../lint/tally';
import { describeError, type Problems } from '../problems';
import type { Settings } from '../settings';
import { type Id, idIn, LineError, LONGEST_LINE, readAsked } from './asked';

/** What goes with --stdin-jsonl; everything else is about files. */
const GOES_WITH: ReadonlySet<string> = new Set([
  ...['stdin-jsonl', 'format', 'rule', 'max-warnings', 'locale', 'color', 'no-color'],
]);
/** Folders whose settings are kept: more are forgotten and read again. */
const MOST_FOLDERS = 10_000;

const NO_ARCHIVE: Bilingual = {
  zh: '--stdin-jsonl 逐行检查，不能和 --archive 一起用：互相对照要先读全部年报，请改用文件和 --shard',
  en: '--stdin-jsonl checks each line by itself and does not go with --archive, which must read every report first; use files and --shard',
};
const NOT_WITH: Bilingual = {
  zh: '{option} 不能和 --stdin-jsonl 一起用',
  en: '{option} does not go with --stdin-jsonl',
};
const ONLY_JSONL: Bilingual = {
  zh: '--stdin-jsonl 只输出 jsonl',
  en: '--stdin-jsonl answers in jsonl only',
};
const BROKEN_SETTINGS: Bilingual = {
  zh: '这个文件夹的配置有错，见标准错误输出',
  en: 'the configuration of its folder is broken; see standard error',
};

/** @throws UsageError for what does not go with --stdin-jsonl. */
export function checkJsonlUsage({ operands, switches, values, lists }: Arguments): void {
  if (switches.has('archive')) throw new UsageError(NO_ARCHIVE);
  const given = [...switches, ...values.keys(), ...lists.keys()];
  const wrong = operands[0] ?? given.filter((name) => !GOES_WITH.has(name)).map((name) => `--${name}`)[0];
  if (wrong !== undefined) throw new UsageError(NOT_WITH, { option: wrong });
  if ((values.get('format') ?? 'jsonl') !== 'jsonl') throw new UsageError(ONLY_JSONL);
}

export interface JsonlParts {
  readonly io: Io;
  readonly request: Pick<LintRequest, 'maxWarnings'>;
  readonly settings: Settings;
  readonly problems: Problems;
  readonly locale: Locale;
}

/** Answers until the input ends or nobody reads any more; resolves to the exit code. */
export async function serveJsonl(parts: JsonlParts): Promise<number> {
  const { io, problems, request } = parts;
  const answers = new Answers(parts);
  const output = new Buffered(io.stdout);
  const cutter = new LineCutter(LONGEST_LINE);
  const answer = async (lines: Iterable<Line>): Promise<void> => {
    for (const line of lines) {
      output.write(`${JSON.stringify(await answers.to(line))}\n`);
      await io.stdout.drained?.();
      if (io.stdout.closed) return;
    }
    output.flush();
  };
  for await (const piece of io.stdinChunks()) {
    await answer(cutter.cut(piece));
    if (io.stdout.closed) break;
  }
  if (!io.stdout.closed) await answer(cutter.end());
  if (problems.count > 0) return FAILED;
  return answers.tally.failed > 0 ? 1 : exitCode(answers.tally, request.maxWarnings);
}

class Answers {
  readonly tally = new Tally(0, false);
  readonly #parts: JsonlParts;

  constructor(parts: JsonlParts) {
    this.#parts = parts;
  }

  /** The answer to a line, `id` first. Never throws for a line. */
  async to(line: Line): Promise<object> {
    try {
      return await this.#result(line);
    } catch (error) {
      this.tally.failed++;
      return error instanceof LineError
        ? this.#refusal(error.id, error.text, error.args)
        : this.#failure(idIn(line), error);
    }
  }

  async #result(line: Line): Promise<object> {
    const { id, text, path } = readAsked(line);
    const { io, settings, problems } = this.#parts;
    const file = path ?? String(id);
    const place = absolute(io.cwd, path ?? 'stdin');
    const folder = dirname(place);
    if (settings.size > MOST_FOLDERS) settings.forget();
    await settings.load(folder);
    const options = settings.optionsFor(folder, place);
    if (!options) throw new LineError(id, BROKEN_SETTINGS);
    const { found, failures } = check({ file, text: text.text, options, named: true, inFull: true });
    for (const failure of failures) problems.add(file, RULE_FAILED, failure);
    if (found) this.tally.count(found);
    return { id, ...found?.result };
  }

  #failure(id: Id, error: unknown): object {
    const { message, args } = describeError(error);
    return this.#refusal(id, message, args);
  }

  #refusal(id: Id, message: Bilingual, args: LineError['args'] = {}): object {
    return { id, error: formatMessage(message, args, this.#parts.locale).replace(/\s*[\r\n]+\s*/g, ' ') };
  }
}
