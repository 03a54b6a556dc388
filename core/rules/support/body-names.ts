/**
 * Whether two names can be those of one body. Names come long and short (淮安市洪泽区人民政府, 洪泽区人民政府, 洪泽区), and an
 * office compiles its government's report; only names that contradict one another are told apart.
 */
import { plain } from '../../report/flat';

interface NameParts {
  /** By the last character: 市 → 淮安市. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** What is left when the places are taken off: 教育局. */
  readonly organ: string;
}

/** A place name inside a body's name; 市场, 城市 and 乡村 are none. */
const PLACE =
  /^(?:[^省市县区州盟旗镇乡]{1,9}?(?:自治区|自治州|自治县|街道|省|市(?!场|政|容|民|辖|委|属|直)|县(?!级)|区(?!域|划|委|直)|州(?!市|区|县)|盟|旗|镇(?!江|平|海|远|安|宁)|乡(?!村|宁)))/;
/** Bodies that speak for a place as a whole, or compile its report. */
const GENERAL =
  /政府|管委会|管理委员会|政务|行政审批|办公室|办公厅|办事处|大数据|数据|信息|综合|党政|服务中心|领导小组/;
const ENDING = /(?:委员会|办公室|管理局|监督局|局|厅|委|办|处|中心|部门|队|院|所|站){1,4}$/;
const SHORTEST_STEM = 2;

/** The places that a body's name begins with, the largest first, and the rest: 淮安市, 洪泽区, 教育局. */
export function placesFirst(name: string): { readonly places: readonly string[]; readonly organ: string } {
  const places: string[] = [];
  let organ = name;
  for (let found = PLACE.exec(organ); found; found = PLACE.exec(organ)) {
    places.push(found[0]);
    organ = organ.slice(found[0].length);
  }
  return { places, organ };
}

/** Whether two names contradict one another. */
export function namesConflict(first: string, second: string): boolean {
  const [a, b] = [cleaned(first), cleaned(second)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return false;
  if (!isHan(a) || !isHan(b)) return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return placesConflict(one, other) || organsConflict(one.organ, other.organ);
}

function cleaned(name: string): string {
  return plain(name).replace(/\([^()]*\)/g, '');
}

function isHan(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name);
}

function partsOf(name: string): NameParts {
  const { places, organ } = placesFirst(name);
  const byLevel = new Map<string, string[]>();
  for (const place of places) {
    const level = place.endsWith('街道') ? '街道' : (place.at(-1) as string);
    byLevel.set(level, [...(byLevel.get(level) ?? []), place]);
  }
  return { places: byLevel, organ };
}

/** Two places of one level of which neither is written inside the other: 青石县, 白河县. */
function placesConflict(a: NameParts, b: NameParts): boolean {
  for (const [level, places] of a.places) {
    const others = b.places.get(level);
    if (!others) continue;
    const agree = places.some((place) =>
      others.some((other) => isShortOf(place, other) || isShortOf(other, place)),
    );
    if (!agree) return true;
  }
  return false;
}

/** Two departments with next to nothing in common: 教育局, 审计局. 住建局 is short for 住房和城乡建设局. */
function organsConflict(a: string, b: string): boolean {
  if (GENERAL.test(a) || GENERAL.test(b)) return false;
  const [one, other] = [a.replace(ENDING, ''), b.replace(ENDING, '')];
  if (one.length < SHORTEST_STEM || other.length < SHORTEST_STEM || one === a || other === b) return false;
  if (isShortOf(one, other) || isShortOf(other, one)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = Array.from(short).filter((character) => long.includes(character)).length;
  return common * 2 < short.length;
}

/** Whether the characters of `short` stand in `long` in their order. */
function isShortOf(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
