/** Names of a block's bodies as they may be printed: with and without their place. */
import type { ReportEntry } from '../entry';
import { type Aliases, type BodyName, bodyName, isSameBody } from '../names';

/** A body that a block names. */
export interface ExpectedBody {
  readonly name: string;
  /** Names that may be looked for anywhere. */
  readonly anywhere: readonly BodyName[];
  /** A name without its place (教育局, 区教育局), for reports of the block only. */
  readonly here: BodyName | undefined;
}

const NO_PLACE = '/';

/** The place of a body: 云岭区 of 云岭区人民政府; empty where its name has none. */
export function placeOf({ keys }: BodyName): string {
  return keys[0]?.split(NO_PLACE)[0] ?? '';
}

/** A name with the place before it, of which it may have kept the last character: 教育局 and 区教育局 are 云岭区教育局. */
function within(name: string, place: string): string {
  return place + (name.startsWith(place.slice(-1)) ? name.slice(1) : name);
}

/** @param place the district's. */
export function expectedBody(name: string, place: string, aliases: Aliases): ExpectedBody {
  const own = bodyName(name, aliases);
  const full =
    own && placeOf(own) === '' && place !== '' ? bodyName(within(name, place), aliases) : undefined;
  const anywhere = [own, full].filter((one) => one !== undefined);
  const organs = anywhere.flatMap(({ keys }) => keys.filter((key) => key.startsWith(`${place}/`)));
  return { name, anywhere, here: place === '' ? undefined : placeless(organs, place) };
}

function placeless(keys: readonly string[], place: string): BodyName | undefined {
  const organs = keys.map((key) => key.slice(place.length + 1)).filter((organ) => organ !== '政府');
  if (organs.length === 0) return undefined;
  return { keys: organs.flatMap((organ) => [`/${organ}`, `/${place.slice(-1)}${organ}`]), above: [] };
}

/** The names of a report of the block with its place put before it: 教育局 and 区教育局 are 云岭区教育局. */
export function keysWithin({ name }: ReportEntry, place: string): readonly string[] {
  const keys = name?.keys ?? [];
  if (place === '') return keys;
  return keys.map((key) => {
    if (!key.startsWith(NO_PLACE)) return key;
    return `${place}/${within(key.slice(1), place).slice(place.length)}`;
  });
}

/** Whether the names alone, without `aliases`, tell that a report is that of an expected body. */
export function isNamedAs(printed: string, expected: string, place: string): boolean {
  const found = bodyName(printed);
  const { anywhere, here } = expectedBody(expected, place, []);
  return (
    found !== undefined && [...anywhere, ...(here ? [here] : [])].some((name) => isSameBody(name, found))
  );
}
