/** What a number counts. To add a kind of quantity: its file and its line here. */
import { MONEY } from '../units';
import { carried } from './carried';
import { amounts, decisions, purchases } from './decisions';
import { documents } from './documents';
import { outcomes, resultRow } from './outcomes';
import { received } from './received';
import { reviews } from './reviews';
import type { Measure, Recogniser, Setting } from './types';

export type { Measure, Setting, Topic } from './types';

/** In this order: what is more special before what is more general. */
const RECOGNISERS: readonly Recogniser[] = [
  reviews,
  carried,
  outcomes,
  resultRow,
  documents,
  decisions,
  purchases,
  received,
];

/** Without one of these no quantity of the tables is named: most numbers of a report count other things. */
const RELEVANT =
  /申请|办[结理毕完]|答复|回复|受理|收|公开|提供|处理|转|顺延|复议|诉|维持|纠|审[结理]|规章|规范性|废止|失效|有效|许可|处罚|强制|采购|自然人|公民|个人|法人|组织|企业|单位|机构|其[他它]|[上下次]一?年|期限|时限|继续|秘密|禁止|安全|权益|内部|过程|案卷|查询|掌握|现成|制作|制发|制定|印发|发布|出台|补正|信访|重复|出版|反复|确认|出具|逾期|决定|请求/;

/** The quantity that words name; undefined where they name none of the tables'. */
export function measureOf(words: string, setting: Setting): Measure | undefined {
  if (!RELEVANT.test(words)) return undefined;
  if (MONEY[setting.number.unit ?? ''] !== undefined) return amounts(words, setting);
  for (const recognise of RECOGNISERS) {
    const found = recognise(words, setting);
    if (found) return found;
  }
  return undefined;
}
