import { EXTRACT_FORMAT_NAMES } from '../formats/extract';
import { COMMON, OUTPUT_FILE, STDIN_FILENAME } from '../options';
import type { Command } from './command';

export const extract: Command = {
  name: 'extract',
  takes: { zh: '[路径…]', en: '[path…]' },
  summary: { zh: '输出从年报中读到的内容', en: 'print what was read from reports' },
  usage: 'nianbao extract [path…]',
  about: {
    zh: '输出从年报中读到的章节、各表数据和文字中的数据（csv 只有各表数据）。路径同 lint。',
    en: 'Prints the sections, cells and figures of the prose that were read (csv: cells only). Paths as for lint.',
  },
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: EXTRACT_FORMAT_NAMES,
      help: { zh: '输出格式，默认 json', en: 'output format, json by default' },
    },
    OUTPUT_FILE,
    STDIN_FILENAME,
    ...COMMON,
  ],
  run: async (given, context) => (await import('../usual')).extract(given, context),
};
