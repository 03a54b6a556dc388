import { COMMON } from '../options';
import type { Command } from './command';

export const lsp: Command = {
  name: 'lsp',
  takes: { zh: '--stdio', en: '--stdio' },
  summary: { zh: '语言服务器，供编辑器使用', en: 'the language server, for editors' },
  usage: 'nianbao lsp --stdio',
  about: {
    zh: '语言服务器（LSP），由编辑器启动，通过标准输入、输出通信。',
    en: 'The language server (LSP), started by an editor; it speaks over standard input and output.',
  },
  options: [
    {
      name: 'stdio',
      help: {
        zh: '通过标准输入、输出通信（唯一的方式）',
        en: 'speak over standard input and output (the only way)',
      },
    },
    {
      name: 'clientProcessId',
      value: 'PID',
      help: { zh: '编辑器的进程号；不需要', en: "the editor's process; not needed" },
    },
    ...COMMON,
  ],
  operands: [],
  run: async (given, context) => (await import('../lsp')).lsp(given, context),
};
