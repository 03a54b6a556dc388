import { SHELLS } from '../completion/shells';
import { COMMON } from '../options';
import type { Command } from './command';

export const completion: Command = {
  name: 'completion',
  takes: { zh: '<shell>', en: '<shell>' },
  summary: { zh: '命令行自动补全的脚本', en: "a script for the shell's completion" },
  usage: 'nianbao completion <bash|zsh|fish|powershell>',
  about: {
    zh: `输出让命令行自动补全 nianbao 的脚本：
  bash         source <(nianbao completion bash)，写在 ~/.bashrc 里
  zsh          source <(nianbao completion zsh)，写在 ~/.zshrc 里，compinit 之后
  fish         nianbao completion fish > ~/.config/fish/completions/nianbao.fish
  powershell   nianbao completion powershell | Out-String | Invoke-Expression，写在 $PROFILE 里`,
    en: `Prints what makes a shell complete nianbao:
  bash         source <(nianbao completion bash) in ~/.bashrc
  zsh          source <(nianbao completion zsh) in ~/.zshrc, after compinit
  fish         nianbao completion fish > ~/.config/fish/completions/nianbao.fish
  powershell   nianbao completion powershell | Out-String | Invoke-Expression in $PROFILE`,
  },
  options: COMMON,
  operands: SHELLS,
  run: async (given, context) => (await import('../late')).completion(given, context),
};
