/** What a sentence speaks of, from number to number. */
import type { Topic } from './measures/types';
import { ELSEWHERE } from './vocabulary';

const TOPICS: readonly (readonly [Topic | undefined, RegExp])[] = [
  [
    'applications',
    /信息(?:依申请)?公开的?(?:申请|请求)|依申请公开|申请公开|公开(?:政府|政务)?信息的?申请|公开申请|收到申请|受理申请/g,
  ],
  ['review', /复议/g],
  ['litigation', /诉讼|起诉/g],
  ['rule', /规章(?!制度)/g],
  ['normdoc', /规范性文件/g],
  ['license', /行政许可/g],
  ['penalty', /行政处罚/g],
  ['coercion', /行政强制/g],
  [undefined, new RegExp(ELSEWHERE.source, 'g')],
];

/** The topic after some more words: the last that they name, else what it was. */
export function topicAfter(words: string, before: Topic | undefined): Topic | undefined {
  let topic = before;
  let at = -1;
  for (const [name, pattern] of TOPICS)
    for (const match of words.matchAll(pattern)) {
      if (match.index + match[0].length <= at) continue;
      at = match.index + match[0].length;
      topic = name;
    }
  return topic;
}
