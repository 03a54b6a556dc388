/** What the last lists said, kept in their folder: the next ones are held against it. */
import type { BodyName } from '../../core/archive/names';
import type { Item } from './item';

export const STATE_FILE = 'nianbao-lists.json';
const VERSION = 1;

/** An item as it was last listed. */
export interface ListedItem extends Item {
  /** The round in which it was first listed. */
  readonly since: number;
}

export interface ListedBody {
  readonly title: string;
  readonly name: BodyName | undefined;
  /** Its list's file without the ending. */
  readonly stem: string;
  readonly items: readonly ListedItem[];
}

export interface State {
  /** How often lists were written. */
  readonly round: number;
  readonly bodies: readonly ListedBody[];
}

export const NO_STATE: State = { round: 0, bodies: [] };

/** A state file that cannot be used. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/**
 * Reads the text of a state file.
 * @throws StateError where it is none, or of another version.
 */
export function parseState(text: string): State {
  let content: (Partial<State> & { version?: unknown }) | null;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new StateError(String(error));
  }
  if (content?.version !== VERSION) throw new StateError('another version');
  const { round, bodies } = content;
  if (!Number.isInteger(round) || !Array.isArray(bodies) || !bodies.every(isBody))
    throw new StateError('unknown content');
  return { round: round as number, bodies: bodies as readonly ListedBody[] };
}

function isBody(value: unknown): value is ListedBody {
  const body = value as Partial<ListedBody> | null;
  return (
    typeof body?.title === 'string' &&
    typeof body.stem === 'string' &&
    (body.name === undefined || (Array.isArray(body.name?.keys) && Array.isArray(body.name?.above))) &&
    Array.isArray(body.items) &&
    body.items.every((item) => typeof item?.fingerprint === 'string' && typeof item.rule === 'string')
  );
}

/** The text of a state file, body by body: a line each, so that differences are small. */
export class StateWriter {
  readonly #round: number;
  readonly #lines: string[] = [];

  constructor(round: number) {
    this.#round = round;
  }

  add(body: ListedBody): void {
    this.#lines.push(JSON.stringify(body));
  }

  get text(): string {
    const bodies = this.#lines.length > 0 ? `\n${this.#lines.join(',\n')}\n` : '';
    return `{"version":${VERSION},"round":${this.#round},"bodies":[${bodies}]}\n`;
  }
}
