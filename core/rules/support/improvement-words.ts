/** Words by which a paragraph of section five is known: what is wrong, and what will be done about it. */
import type { Paragraph } from '../../report/prose';

/** Read generously: one of them is enough to say that problems are spoken of. */
const PROBLEM =
  /问题|不足|困难|薄弱|有待|不够|不高|不强|不深|不全|不多|不细|不严|不大|不广|不快|不好|不实|不稳|不畅|不力|不清|不均|不准|不精|不便|不少|不了解|不熟|不及时|不规范|不平衡|不到位|不完善|不完备|不健全|不统一|不一致|不充分|不理想|不明显|不丰富|不适应|不满意|不重视|不主动|不专业|不系统|不经常|不一|未能|没有|未完全|未形成|未及时|欠缺|差距|短板|弱项|滞后|难点|堵点|难度|尚需|仍需|还需|尚待|仍待|亟待|亟需|需要|需进|单一|缺乏|缺少|个别|少数|偏[低少弱慢晚窄软严]|较[低少弱慢晚窄差]|局限|空白|瓶颈|缺陷|弊端|提升空间|改进空间|遗憾|疏漏|疏忽|失误|错漏|差错|松懈|重.{1,6}轻/;

/** Words that only stand where something is planned or was done. */
const MEASURE =
  /下一步|下一年|下一阶段|下阶段|下年|今后|明年|新的一年|接下来|改进(?!的|空间|之处|余地)|措施|整改|对策|举措|打算|将[进继加着认严持不以从在深切按坚重积全健完强推]|拟[于在从将通采]|计划|针对(?!性)/;
/** Words of doing; in a clause that tells a problem (有待加强) they are none. */
const DOING =
  /加强|强化|提升|提高|完善|健全|推进|推动|加大|深化|优化|落实|做好|规范|建立|开展|组织|采取|继续|持续|努力|确保|坚持|聚焦|督促|拓宽|拓展|丰富|细化|压实|明确|梳理|严格|抓好|增强|学习|培训|改善|改变|解决|充实|配备|加快|扩大|创新|制定|严把|补齐|补充|修订|更新|指导|安排|引导|充分/;

/** Whether a text speaks of problems. */
export function speaksOfProblems(text: string): boolean {
  return PROBLEM.test(text);
}

/**
 * Whether a text speaks of measures: in plain words, by naming the year after the report's, or by a clause that says
 * what is done and no problem.
 */
export function speaksOfMeasures(text: string, year: number | undefined): boolean {
  if (MEASURE.test(text) || (year !== undefined && text.includes(`${year + 1}年`))) return true;
  return text.split(CLAUSE_ENDS).some((clause) => DOING.test(clause) && !PROBLEM.test(clause));
}
const CLAUSE_ENDS = /[。,;:!?]/;

const SHORTEST = 20;
/** What a paragraph must say to be told for one of section five wherever it stands. */
const EXISTING = /存在.{0,12}(?:问题|不足|差距|困难|短板)|(?:问题|不足)主要/;
const NEXT = /下一步|今后|20\d\d年,?(?:我|本|全|将|要|[\u4e00-\u9fff]{1,6}要)|进一步|改进措施/;
/** What section four is about; a paragraph that names it may be at home there. */
const REVIEW = /复议|诉讼|败诉|应诉|纠错|纠正|法院/;

/** Whether a paragraph is surely one of section five: it tells of problems and of what comes next. */
export function isOfImprovement({ flat }: Paragraph): boolean {
  const { text } = flat;
  return text.length >= SHORTEST && EXISTING.test(text) && NEXT.test(text) && !REVIEW.test(text);
}
