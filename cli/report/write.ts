/** Writes the lists of a round: body by body, then the overview, then what the next round is held against. */
import type { RollUpBlock } from '../../core/archive/roll-up/block';
import type { Locale } from '../../core/lint/types';
import type { Severity } from '../../core/rules/types';
import { joined } from '../../host/node/paths';
import { replaceFile } from '../../host/node/write';
import { type Bodies, type Body, ByName } from './bodies';
import { type Compared, compare } from './compare';
import { Expected } from './expected';
import type { BadFile, BodyList, ListFormat, Overview } from './list';
import { ListNames } from './list-names';
import { OverviewBuilder } from './overview';
import { type ListedBody, STATE_FILE, type State, StateWriter } from './state';
import type { HandedIn } from './words';

export interface ListRequest {
  /** The folder, which is there. */
  readonly folder: string;
  readonly cwd: string;
  readonly formats: readonly ListFormat[];
  readonly locale: Locale;
  readonly least: Severity;
  /** Whose reports are due; the latest year of the reports where it is left out. */
  readonly year: number | undefined;
}

export interface Gathered {
  readonly bodies: Bodies;
  readonly members: readonly RollUpBlock[];
  readonly badFiles: readonly BadFile[];
  readonly before: State;
}

export interface Written {
  readonly overview: Overview;
  /** How many lists. */
  readonly lists: number;
  /** The overview's files. */
  readonly files: readonly string[];
}

/** @throws Node's own error where a file cannot be written; the state is then as it was. */
export function writeLists(request: ListRequest, gathered: Gathered): Written {
  return new ListWriter(request, gathered).write();
}

const OVERVIEW = { zh: '00总表', en: '00-overview' } as const;
const NOTHING: Compared = { items: [], corrected: [], waivers: [], unseen: [], untold: [] };

/** One body of the round: of this run, of the last lists, or one that is only expected. */
interface Subject {
  readonly title: string;
  readonly name: ListedBody['name'];
  readonly body: Body | undefined;
  readonly before: ListedBody | undefined;
  readonly handedIn: HandedIn;
}

class ListWriter {
  readonly #request: ListRequest;
  readonly #gathered: Gathered;
  readonly #round: number;
  readonly #year: number | undefined;
  readonly #names = new ListNames([...Object.values(OVERVIEW), STATE_FILE.split('.')[0] ?? '']);
  readonly #state: StateWriter;
  readonly #overview = new OverviewBuilder();
  #lists = 0;

  constructor(request: ListRequest, gathered: Gathered) {
    this.#request = request;
    this.#gathered = gathered;
    this.#round = gathered.before.round + 1;
    this.#state = new StateWriter(this.#round);
    this.#year = request.year ?? latestYear(gathered.bodies);
  }

  write(): Written {
    const subjects = this.#subjects();
    // Names that were given out stay with their bodies.
    const kept = new Set(subjects.filter(({ before }) => before && this.#names.keep(before.stem)));
    for (const subject of subjects) this.#writeBody(subject, kept.has(subject));
    const overview = this.#overview.finish(this.#round, this.#year, this.#gathered.badFiles);
    const files = this.#request.formats.map((format) =>
      this.#put(OVERVIEW[this.#request.locale], format.extension, format.overview(overview)),
    );
    replaceFile(joined(this.#request.folder, STATE_FILE), this.#state.text);
    return { overview, lists: this.#lists, files };
  }

  #subjects(): Subject[] {
    const { bodies, members, before } = this.#gathered;
    const expected = new Expected(this.#year, members, bodies, this.#request.cwd);
    const last = new LastLists(before.bodies);
    const named = bodies.all.map((body) => last.take(body));
    // Only then: a body whose name was corrected is known by its file, unless that is another's by its name.
    const subjects = bodies.all.map((body, at): Subject => {
      const { title, name, files } = body;
      return { title, name, body, before: named[at] ?? last.takeOf(files), handedIn: expected.of(body) };
    });
    const missing = expected.missing.map(({ title, name }): Subject => {
      return { title, name, body: undefined, before: last.take({ title, name }), handedIn: 'no' };
    });
    const others = last.rest.map((one): Subject => {
      return { title: one.title, name: one.name, body: undefined, before: one, handedIn: 'unknown' };
    });
    return [...subjects, ...missing, ...others];
  }

  #writeBody({ title, name, body, before, handedIn }: Subject, keepsName: boolean): void {
    const compared = body
      ? compare(body.reports(), before?.items, { number: this.#round, least: this.#request.least })
      : { ...NOTHING, unseen: before?.items ?? [] };
    const list: BodyList = {
      ...compared,
      body: title,
      round: this.#round,
      years: [...(body?.years ?? [])].sort((a, b) => a - b),
      missing: handedIn === 'no' ? this.#year : undefined,
    };
    const isWanted = before !== undefined || list.missing !== undefined || saysAnything(compared);
    const stem = !isWanted ? undefined : before && keepsName ? before.stem : this.#names.take(title);
    if (stem !== undefined) {
      // Of a body that is not among those checked nothing new can be said.
      if (body || list.missing !== undefined) this.#writeList(list, stem);
      const items = [...compared.items.map(listed), ...compared.unseen, ...compared.untold];
      this.#state.add({ title, ...(name && { name }), stem, items } as ListedBody);
    }
    this.#overview.add(list, handedIn, stem);
  }

  #writeList(list: BodyList, stem: string): void {
    for (const format of this.#request.formats) this.#put(stem, format.extension, format.list(list));
    this.#lists++;
  }

  #put(stem: string, extension: string, text: string): string {
    const path = joined(this.#request.folder, `${stem}.${extension}`);
    replaceFile(path, text, false);
    return path;
  }
}

function saysAnything({ items, corrected, waivers, unseen }: Compared): boolean {
  return [items, corrected, waivers, unseen].some((part) => part.length > 0);
}

function listed({ standing: _, ...item }: Compared['items'][number]) {
  return item;
}

function latestYear({ all }: Bodies): number | undefined {
  let latest: number | undefined;
  for (const { years } of all)
    for (const year of years) if (latest === undefined || year > latest) latest = year;
  return latest;
}

/** The bodies of the last lists, each taken once. */
class LastLists {
  readonly #byName = new ByName<ListedBody>();
  readonly #byTitle = new Map<string, ListedBody>();
  readonly #byFile = new Map<string, ListedBody>();
  readonly #left: Set<ListedBody>;

  constructor(bodies: readonly ListedBody[]) {
    this.#left = new Set(bodies);
    for (const body of bodies) {
      if (body.name) this.#byName.add(body);
      else this.#byTitle.set(body.title, body);
      for (const { file } of body.items) this.#byFile.set(file, body);
    }
  }

  take({
    title,
    name,
  }: {
    readonly title: string;
    readonly name: ListedBody['name'];
  }): ListedBody | undefined {
    return this.#once(name ? this.#byName.find(name) : this.#byTitle.get(title));
  }

  /** The body that had an item in one of the files. */
  takeOf(files: Iterable<string>): ListedBody | undefined {
    for (const file of files) {
      const found = this.#once(this.#byFile.get(file));
      if (found) return found;
    }
    return undefined;
  }

  #once(found: ListedBody | undefined): ListedBody | undefined {
    return found && this.#left.delete(found) ? found : undefined;
  }

  get rest(): readonly ListedBody[] {
    return [...this.#left];
  }
}
