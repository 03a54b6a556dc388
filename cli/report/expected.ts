/** Whose reports are due: the members that configurations name, or whoever handed one in for last year. */
import { type Aliases, type BodyName, bodyName } from '../../core/archive/names';
import { absolute } from '../../host/node/paths';
import type { Bodies, Body } from './bodies';
import type { HandedIn } from './words';

/** A block `rollup` of a configuration, as far as it says whose reports are due. */
export interface Members {
  readonly body: string;
  readonly year?: number | undefined;
  /** Members by name. */
  readonly names: readonly string[];
  readonly elsewhere: readonly { readonly body: string }[];
  readonly aliases: Aliases;
  /** Whether patterns of the block name a file, by its whole path. */
  readonly includes: (path: string) => boolean;
}

/** Whether each body handed in its report for the year that is due. */
export class Expected {
  readonly #year: number | undefined;
  readonly #blocks: readonly Members[];
  readonly #cwd: string;
  readonly #standing = new Map<Body, HandedIn>();
  /** Names that are expected and of which no report was seen. */
  readonly missing: readonly { readonly title: string; readonly name: BodyName | undefined }[];

  constructor(year: number | undefined, blocks: readonly Members[], bodies: Bodies, cwd: string) {
    this.#year = year;
    this.#cwd = cwd;
    this.#blocks = blocks.filter((block) => block.year === undefined || block.year === year);
    this.missing = this.#blocks.flatMap((block) => {
      const place = placeOf(block);
      for (const { body } of block.elsewhere) this.#note(this.#find(bodies, body, place, block), 'elsewhere');
      return block.names.flatMap((title) => {
        const body = this.#find(bodies, title, place, block);
        this.#note(body, 'no');
        return body ? [] : [{ title, name: bodyName(title, block.aliases) }];
      });
    });
  }

  of(body: Body): HandedIn {
    const year = this.#year;
    if (year === undefined) return 'unknown';
    if (body.years.has(year)) return 'yes';
    const known = this.#standing.get(body);
    if (known) return known;
    return body.years.has(year - 1) && this.#mayBeMember(body) ? 'no' : 'unknown';
  }

  #note(body: Body | undefined, standing: HandedIn): void {
    if (body && !this.#standing.has(body)) this.#standing.set(body, standing);
  }

  /** By its name, else by its name behind the place's. */
  #find(bodies: Bodies, title: string, place: string, { aliases }: Members): Body | undefined {
    const names = [bodyName(title, aliases), bodyName(place + title, aliases)];
    return names.map((name) => name && bodies.find(name)).find(Boolean);
  }

  /** Where no configuration names members, everybody is one. */
  #mayBeMember({ files }: Body): boolean {
    if (this.#blocks.length === 0) return true;
    const paths = [...files].map((file) => absolute(this.#cwd, file));
    return this.#blocks.some((block) => paths.some((path) => block.includes(path)));
  }
}

/** 云岭区 of 云岭区人民政府. */
function placeOf({ body, aliases }: Members): string {
  return bodyName(body, aliases)?.keys[0]?.split('/')[0] ?? '';
}
