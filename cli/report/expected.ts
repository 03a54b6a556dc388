/** Whose reports are due: the members that configurations name, or whoever handed one in for last year. */
import { type BodyName, bodyName } from '../../core/archive/names';
import type { RollUpBlock } from '../../core/archive/roll-up/block';
import { expectedBody, placeOf } from '../../core/archive/roll-up/expected';
import { relativeTo } from '../../core/host';
import { absolute } from '../../host/node/paths';
import type { Bodies, Body } from './bodies';
import type { HandedIn } from './words';

/** Whether each body handed in its report for the year that is due. */
export class Expected {
  readonly #year: number | undefined;
  readonly #blocks: readonly RollUpBlock[];
  readonly #cwd: string;
  readonly #standing = new Map<Body, HandedIn>();
  /** Names that are expected and of which no report was seen. */
  readonly missing: readonly { readonly title: string; readonly name: BodyName | undefined }[];

  constructor(year: number | undefined, blocks: readonly RollUpBlock[], bodies: Bodies, cwd: string) {
    this.#year = year;
    this.#cwd = cwd;
    this.#blocks = blocks.filter((block) => block.year === undefined || block.year === year);
    this.missing = this.#blocks.flatMap((block) => {
      for (const { body } of block.elsewhere) this.#note(this.#find(bodies, body, block), 'elsewhere');
      return block.names.flatMap((title) => {
        const body = this.#find(bodies, title, block);
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

  /** By its name or its name behind the district's; without the district's only in the block's own folder. */
  #find(bodies: Bodies, title: string, block: RollUpBlock): Body | undefined {
    const { anywhere, here } = expectedBody(title, districtOf(block), block.aliases);
    for (const name of anywhere) {
      const found = bodies.find(name);
      if (found) return found;
    }
    const near = here && bodies.find(here);
    return near && this.#paths(near).every((path) => relativeTo(block.folder, path)) ? near : undefined;
  }

  #paths({ files }: Body): string[] {
    return [...files].map((file) => absolute(this.#cwd, file));
  }

  /** Where no configuration names members, everybody is one. */
  #mayBeMember(body: Body): boolean {
    if (this.#blocks.length === 0) return true;
    const paths = this.#paths(body);
    return this.#blocks.some((block) => paths.some((path) => block.includes(path)));
  }
}

/** 云岭区 of 云岭区人民政府. */
function districtOf({ body, aliases }: RollUpBlock): string {
  const name = bodyName(body, aliases);
  return name ? placeOf(name) : '';
}
