import type { CommandSpec, OptionSpec, Values } from './spec';

/** For bash 3.2 and later. Where nothing is offered bash completes files by itself. */
export function bash(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# nianbao completion bash
_nianbao() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at=$((COMP_CWORD - 1)) command=\${COMP_WORDS[1]} words=
  local option=\${COMP_WORDS[at]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${names} --help --version --locale' -- "$cur"))
    return
  fi
  # bash takes --format=json and --rule id=off apart at the =.
  if [[ $cur == = || $option == = ]]; then
    if [[ $cur == = ]]; then
      cur=
    else
      at=$((at - 1))
      option=\${COMP_WORDS[at]}
    fi
    if [[ $option != -* ]]; then
      option=\${COMP_WORDS[at - 1]}
      [[ $option != = ]] || option=\${COMP_WORDS[at - 2]}
      option+==
    fi
  fi
  case "$command $option" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCases(name, option))).join('\n')}
  *)
    case "$command $cur" in
${commands.map((command) => `    '${command.name} '-*) words='${optionWords(command)}' ;;`).join('\n')}
${commands.flatMap(operandCases).join('\n')}
    esac
    ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _nianbao nianbao
`;
}

function optionWords({ options }: CommandSpec): string {
  return options.map(({ name }) => `--${name}`).join(' ');
}

function valueCases(command: string, { name, short, values, settings }: OptionSpec): string[] {
  if (values === undefined) return [];
  const forms = [`'${command} --${name}'`, ...(short ? [`'${command} -${short}'`] : [])].join(' | ');
  const words = wordsOf(values);
  if (settings === undefined) return [`  ${forms}) words='${words}' ;;`];
  return [
    `  ${forms})\n    words='${words}'\n    compopt -o nospace 2>/dev/null\n    ;;`,
    `  '${command} --${name}=') words='${settings.join(' ')}' ;;`,
  ];
}

function operandCases({ name, operands }: CommandSpec): string[] {
  const words = wordsOf(operands);
  return words === '' ? [] : [`    '${name} '*) words='${words}' ;;`];
}

function wordsOf(values: Values): string {
  return typeof values === 'string' ? '' : values.join(' ');
}
