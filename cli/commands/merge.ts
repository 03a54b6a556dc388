import { FORMAT_NAMES } from '../formats';
import { COLOR, COMMON, MAX_WARNINGS, OUTPUT_FILE } from '../options';
import { type Command, EXIT_CODES } from './command';

export const merge: Command = {
  name: 'merge',
  takes: { zh: '文件…', en: 'file…' },
  summary: { zh: '合并 lint --shard 各份的结果', en: 'put the results of lint --shard together' },
  usage: 'nianbao merge <file…>',
  about: {
    zh: `把 lint --shard 各份的结果（json 或 jsonl）合成一份，与一次检查全部文件的输出相同。
文件名只有数字不同的（part-2、part-10）按数字排，否则按所写的顺序。也可换成其他格式；结果里没有的
（略过的文件、编码、SARIF 的 fingerprint）写不出来。`,
    en: `Puts the results of the parts of lint --shard (json or jsonl) together: what one run over all files prints.
Files whose names differ in numbers only (part-2, part-10) are taken by these, others as named. Other formats too, but for
what results do not hold: files passed over, encodings, fingerprints of SARIF.`,
  },
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: FORMAT_NAMES,
      help: { zh: '输出格式，默认同各份', en: 'output format, by default that of the parts' },
    },
    OUTPUT_FILE,
    MAX_WARNINGS,
    ...COLOR,
    ...COMMON,
  ],
  more: EXIT_CODES,
  run: async (given, context) => (await import('../late')).merge(given, context),
};
