/** Words that say nothing of what is counted. */
const FILLERS =
  /20\d\d年(?:度)?|全年(?:度)?|本年(?:度)?|今年(?:以来)?|年度|共计|总共|合计|累计|总计|总数量|总数|总量|数量|一共|共|其中|同时|并|已经?|均|都|分别|各类|为|有|了|的|达到?|另外?|还|含|包括|包含|以及|所|涉及的?|政府信息公开|政府信息|信息公开|政务公开|依申请公开|案件|事项|申请|类|件|率|数|等|书面|有效|向|本机关|我局|提出|提交|提起|被|引发|引起|发生|产生|因|由|对|行政机关|人数|次|和|及|与|或|者|公众|群众|社会|全部|完成|情况|中/g;

/** What is left of words once those that say nothing are gone. */
export function contentOf(words: string): string {
  return words.replace(FILLERS, '');
}

/** The first of several words that stands in a text. */
export function firstIn(
  words: string,
  pattern: RegExp,
): { readonly at: number; readonly end: number } | undefined {
  const found = pattern.exec(words);
  return found ? { at: found.index, end: found.index + found[0].length } : undefined;
}

const PLACE =
  /(?:通过|依托|利用|借助|在)[^,、]{1,20}?(?:网站|网|平台|系统|专栏|公众号|栏目|渠道)(?:等(?:渠道|平台|途径)?)?/g;

/** Where something is published says nothing of whose it is. */
export function withoutPlaces(words: string): string {
  return words.replace(PLACE, '');
}
