/** Whose number it is: who receives, answers or makes, as the words before the verb name it. */
import type { Scope } from './types';

/** Words that name nobody. */
const FILLERS =
  /20\d\d年(?:度|来)?|上一?年度?|去年|上半年|全年度?|本年度?|年度|今年(?:以来)?|当年|年内|年|报告期内|期间|截至\d{0,2}月?(?:底|末)?|\d{1,2}月|\d{1,2}日|止|底|共计|总共|合计|累计|总计|一共|共|总|其中|同时|并且?|已|均|都|分别|各级行政机关|各行政机关|各级各部门|各类|各|及时|有效|为|有|了|的|等|另外?|还|含|包括|包含|其余|余下|以及|和|及|与|通过|依法|依规|妥善|认真|规范|实际|直接|进行|作出|做出|处理|予以|给予|对|将|按|由|在|于|因|就|我们|情况|方面|数量|总量|总数|数|量|案件|案|事项|工作|政府信息公开|政府信息|信息公开|政务公开|依申请公开|涉及|发生|引发|产生|被|提起|申请|新|本报告|\d{1,4}/g;
const WHOLE =
  /^(?:全(?:市|区|县|省|州|旗|镇|乡|盟|局|委|院|系统|街道|街)(?:各级|各|范围内|系统|政府系统|政府|行政机关|机关|单位|部门|街道|镇|乡)*|我(?:市|区|县|省|州|旗|镇|乡|盟|局|委|办|院|厅|单位|机关|街道?|处|中心|社|校|会|所|队|站|公司)(?:各级|系统|行政机关|机关|单位|部门)*|本(?:市|区|县|局|委|机关|单位|镇|乡|街道|部门|行政机关|级行政机关|办|厅|中心|辖区)|各级行政机关|街道(?:办事处)?|镇(?:人民)?政府|乡(?:人民)?政府|镇|乡|局|委|机关)$/;
/** The department, or its head office beside those below it. */
const HEAD_OFFICE = /^(?:局|委|厅|办)机关$/;
/** Not the whole of a department that is part of a city's or a county's government. */
const WIDER = /^(?:全|我)(?:市|区|县|省|州|旗|盟)/;
const ORGAN =
  /局|委|办|厅|院|部门|街道|镇|乡|单位|政府|机关|中心|处|科|股|县|区|市|级|站|所|公司|公安|分局|园区|管委会|代表/;
const GOVERNMENT = /^(?:(?:省|市|州|县|区|旗|盟)(?:人民)?政府|管委会)$/;
const PART = /其中|各部门|各街道|各镇|各单位|市直|区直|县直|区级|市级|县级|本级|代表/;

/** `none`: nobody is named; `doubtful`: may be the whole. */
export type Actor = Scope | 'none' | 'doubtful';

/**
 * @param words what stands before the verb in its clause, plain
 * @param body the body's name, plain
 */
export function actorOf(words: string, body: string | undefined): Actor {
  const name = words.replace(/[《“"'‘][^》”"'’]{0,30}[》”"'’]/g, '').replace(FILLERS, '');
  if (name === '') return 'none';
  if (ALL_OF_IT.test(name) && !isDepartment(body) && !words.includes('其中')) return 'whole';
  const isNamedPart = PART.test(words) && ORGAN.test(name);
  if (isNamedPart && (words.includes('其中') || !WHOLE.test(name))) return 'part';
  if (WHOLE.test(name)) return WIDER.test(name) && isDepartment(body) ? 'doubtful' : 'whole';
  if (SYSTEM.test(name) || HEAD_OFFICE.test(name)) return 'doubtful';
  if (GOVERNMENT.test(name) && body !== undefined && /政府|管委会|管理委员会|[省市县区州旗盟]$/.test(body))
    return 'doubtful';
  if (body !== undefined && isShortFor(name, body)) return 'whole';
  return ORGAN.test(name) ? 'part' : 'doubtful';
}

/** 区政府及各部门: the government and all below it. */
const ALL_OF_IT =
  /^(?:省|市|州|县|区|旗|盟)(?:人民)?政府(?:办(?:公室)?)?(?:所属|全部|全体)?(?:部门|单位|工作部门|街道|镇|乡)+$/;
/** 全市公安系统, in the report of the city's own department. */
const SYSTEM = /^全[省市县区州旗盟].{1,8}(?:系统|机关|部门)$/;

function isDepartment(body: string | undefined): boolean {
  return body !== undefined && !/政府$|管委会$|管理委员会$|[省市县区州旗盟乡镇]$/.test(body);
}

/** 市科委 for 上海市科学技术委员会: its characters stand in the name, in order, and both end alike. */
function isShortFor(short: string, name: string): boolean {
  if (short.length < 2) return false;
  let at = 0;
  for (const character of name) if (character === short[at]) at++;
  if (at < short.length) return false;
  return (
    name.endsWith(short.slice(-1)) ||
    name.endsWith('委员会') ||
    (name.endsWith('办公室') && short.endsWith('办'))
  );
}
