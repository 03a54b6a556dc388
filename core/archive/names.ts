/** Names of bodies made comparable: they come long and short, with brackets, and change when a body is renamed. */
import { plain } from '../report/flat';
import { placesFirst } from '../rules/support/body-names';
import { SIMPLE } from './name-characters';

/** A body's name as the archive looks it up. */
export interface BodyName {
  /** Any of which names the body: its place and what it is, 洪泽区/教育局. */
  readonly keys: readonly string[];
  /** The places above its own, where the name gives them: 江苏省, 淮安市. Two bodies of one key may differ in them. */
  readonly above: readonly string[];
}

/** Lists of names of one body each: what it is called and what it was called before. */
export type Aliases = readonly (readonly string[])[];

const BRACKETED = /\(([^()]{2,20})\)/;
const BRACKETS = /\([^()]{0,40}\)/g;
const IS_PLACE = /[市县区旗州盟镇乡]$/;
const GOVERNMENT = '人民政府';

/** The name of a body as printed; undefined where nothing is left of it. */
export function bodyName(printed: string, aliases: Aliases = []): BodyName | undefined {
  const group = aliases.length === 0 ? undefined : groupsIn(aliases).get(partsOf(mainForm(printed)).key);
  const forms = (group ?? [printed]).flatMap(formsOf).filter((form) => form !== '');
  const named = forms.map(partsOf);
  const first = named[0];
  if (first === undefined) return undefined;
  const above = group === undefined ? first.above : [];
  return { keys: [...new Set(named.map(({ key }) => key))], above };
}

const groups = new WeakMap<Aliases, ReadonlyMap<string, Aliases[number]>>();

/** The lists by the names in them; of a name in several the first. Made once: reports are many, and so may names be. */
function groupsIn(aliases: Aliases): ReadonlyMap<string, Aliases[number]> {
  const known = groups.get(aliases);
  if (known) return known;
  const made = new Map<string, Aliases[number]>();
  for (const names of aliases)
    for (const name of names) {
      const { key } = partsOf(mainForm(name));
      if (!made.has(key)) made.set(key, names);
    }
  groups.set(aliases, made);
  return made;
}

/** Whether two names are those of one body, as far as they tell. */
export function isSameBody(a: BodyName, b: BodyName): boolean {
  return a.keys.some((key) => b.keys.includes(key)) && !placesDiffer(a.above, b.above);
}

function mainForm(printed: string): string {
  return plainName(printed).replace(BRACKETS, '');
}

/** In Simplified characters, also those that only names have. */
function plainName(printed: string): string {
  let name = '';
  for (const character of plain(printed)) name += SIMPLE.get(character) ?? character;
  return name;
}

/** Without its brackets; and where they hold a place, 经济技术开发区(汉南区)教育局, as that place's too. */
function formsOf(printed: string): string[] {
  const main = mainForm(printed);
  const flat = plainName(printed);
  const bracket = BRACKETED.exec(flat);
  if (bracket === null || !IS_PLACE.test(bracket[1] ?? '')) return [main];
  return [main, `${bracket[1]}${flat.slice(bracket.index + bracket[0].length)}`];
}

function partsOf(form: string): { readonly key: string; readonly above: readonly string[] } {
  const { places, organ } = placesFirst(form.startsWith('中华人民共和国') ? form.slice(7) : form);
  const own = places.at(-1) ?? '';
  return { key: `${own}/${plainOrgan(organ, own)}`, above: places.slice(0, -1) };
}

/** 洪泽区 stands for its government, 政府办公室 for 人民政府办公室. */
function plainOrgan(organ: string, place: string): string {
  const isGovernment = organ === GOVERNMENT || (organ === '' && place !== '');
  if (isGovernment) return '政府';
  return organ.startsWith(GOVERNMENT) ? organ.slice('人民'.length) : organ;
}

/** Of the places above, one list must hold all of the other. */
function placesDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.some((place) => !many.includes(place));
}
