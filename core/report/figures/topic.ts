/** What a sentence speaks of, from number to number. */
import type { Topic } from './measures/types';
import { ELSEWHERE } from './vocabulary';

/** Words by what they bring up; `elsewhere` ends what was spoken of. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'applications',
    /信息(?:依申请)?公开的?(?:申请|请求)|依申请公开|申请公开|公开(?:政府|政务)?信息的?申请|公开申请|收到申请|受理申请/,
  ],
  ['review', /复议/],
  ['litigation', /诉讼|起诉/],
  ['rule', /规章(?!制度)/],
  ['elsewhere', /(?:清理|解读|备案|审查|审核|起草)[^,;]{0,10}规范性(?:文件|档案)/],
  ['normdoc', /规范性(?:文件|档案)/],
  ['license', /行政许可/],
  ['penalty', /行政处罚/],
  ['coercion', /行政强制/],
  ['elsewhere', ELSEWHERE],
];

/** All of them in one pattern, a group for each. */
const ANY = new RegExp(TOPICS.map(([, pattern]) => `(${pattern.source})`).join('|'), 'g');

/** The topic after some more words: the last that they name, else what it was. */
export function topicAfter(words: string, before: Topic | undefined): Topic | undefined {
  let topic = before;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(words); match !== null; match = ANY.exec(words)) {
    const group = match.findIndex((text, index) => index > 0 && text !== undefined);
    topic = TOPICS[group - 1]?.[0];
  }
  return topic;
}
