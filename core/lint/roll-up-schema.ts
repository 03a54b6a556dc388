/** `rollup` of the configuration: whose report is the sum of which others. Loads zod. */
import * as z from 'zod';
import { say, text } from './config-words';

const FIRST_YEAR = 2008;

const elsewhere = z.strictObject({
  body: text.meta(say('不在这里统计的机关。', 'A body that is counted elsewhere.')),
  reason: text.meta(
    say(
      '为什么，例如“垂直管理，由市税务局统计”。',
      'Why: for instance, managed from above and counted there.',
    ),
  ),
});

const block = z.strictObject({
  body: text.meta(
    say('年报为各成员之和的机关，例如云岭区人民政府。', 'The body whose report is the sum of its members.'),
  ),
  year: z
    .int()
    .min(FIRST_YEAR)
    .optional()
    .meta(say('只汇总这一年；省略为每一年。', 'The report year; every year where left out.')),
  members: z
    .union([text, z.array(text).min(1)])
    .meta(
      say(
        '成员：机关名称，或者文件（含 * 或 / 或扩展名的，gitignore 写法，相对本文件所在目录）。',
        'The members: names of bodies, or files (with *, / or an ending: gitignore patterns relative to this file).',
      ),
    ),
  own: text
    .optional()
    .meta(say('本级自己的机关，例如政府办公室；也是成员。', "The body's own organ; it is a member too.")),
  elsewhere: z
    .array(elsewhere)
    .optional()
    .meta(
      say(
        '在别处统计的机关：不计入合计，不交也不算缺。',
        'Bodies that are counted elsewhere: neither summed nor missing.',
      ),
    ),
});

/** One block, or a list of them. */
export const rollUps = z
  .union([block, z.array(block).min(1)])
  .meta(
    say(
      '汇总：某机关的年报是哪些机关年报之和。',
      "Roll-up: whose report is the sum of which others' reports.",
    ),
  );
