/**
 * Who may make 规章: by 《立法法》 the ministries, commissions and administrative agencies of the State Council and the
 * governments of provinces, autonomous regions, municipalities, cities divided into districts and autonomous
 * prefectures. Told from a body's name only where the name leaves no doubt.
 */
import type { LocalForm } from '../../lint/config-types';
import { labelKey } from '../../text/label-key';

/** Why a body has no such power. */
export type NoPower = 'town' | 'county' | 'department' | 'configured';

const TOWN_ENDS = ['街道', '街道办事处', '街道办', '乡', '镇', '乡人民政府', '镇人民政府', '苏木人民政府'];
const COUNTY_ENDS = ['县人民政府', '区人民政府', '旗人民政府', '县', '旗'];
const DEPARTMENT_ENDS = ['局', '委员会', '厅', '办公室', '办公厅', '大队', '支队', '中心', '委', '办'];
/** Bodies of the State Council, and those whose power local rules settle. */
const STATE_STARTS = ['国家', '国务院', '中国', '中华人民共和国', '新疆生产建设兵团'];
const DOUBTFUL = ['管理委员会', '管委会', '景德镇', '自治区人民政府', '指挥部'];
const PLACE_MARKS = '省市县区州盟旗';

/** Why the body may not make 规章; undefined where it may or where that cannot be told. */
export function lacksRulemakingPower(
  name: string | undefined,
  local: LocalForm['body'],
): NoPower | undefined {
  if (local.rulemaking !== undefined) return local.rulemaking ? undefined : 'configured';
  const byName = name === undefined ? undefined : byItsName(labelKey(local.name ?? name));
  if (local.level === 'town' || local.level === 'county') return byName ?? local.level;
  return byName;
}

function byItsName(full: string): NoPower | undefined {
  const name = governmentOf(full);
  if (STATE_STARTS.some((start) => name.startsWith(start))) return undefined;
  if (DOUBTFUL.some((word) => name.endsWith(word))) return undefined;
  if (endsWithOneOf(name, TOWN_ENDS)) return 'town';
  if (endsWithOneOf(name, COUNTY_ENDS)) return 'county';
  if (endsWithOneOf(name, DEPARTMENT_ENDS) && namesPlace(name)) return 'department';
  return undefined;
}

/** An office often publishes what its government made, so it is judged as that government. */
function governmentOf(name: string): string {
  const end = name.lastIndexOf('人民政府办公');
  return end < 0 ? name : name.slice(0, end + 4);
}

/** Whether the name ends so and has at least two characters before. */
function endsWithOneOf(name: string, ends: readonly string[]): boolean {
  return ends.some((end) => name.length >= end.length + 2 && name.endsWith(end));
}

/** Whether the name begins with a place: 深圳市住房和建设局, not 市场监督管理局. */
function namesPlace(name: string): boolean {
  for (let at = 2; at < name.length - 1; at++) {
    if (name[at] === '市' && name[at + 1] === '场') continue;
    if (PLACE_MARKS.includes(name[at] ?? '')) return true;
  }
  return false;
}
