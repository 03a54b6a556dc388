import type { CommandSpec, OptionSpec, Values } from './spec';

/** For a file _nianbao in $fpath, or to be evaluated after compinit. */
export function zsh(commands: readonly CommandSpec[]): string {
  const list = commands.map(({ name, help }) => `    ${quoted(`${name}:${help}`)}`).join('\n');
  const cases = commands.map((command) => {
    const specs = [...command.options.flatMap(optionSpecs), `'*:: :${valuesOf(command.operands)}'`];
    return `    ${command.name}) _arguments -s ${specs.join(' \\\n        ')} ;;`;
  });
  return `#compdef nianbao
_nianbao() {
  local -a commands
  commands=(
${list}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _nianbao ]]; then
  _nianbao "$@"
else
  compdef _nianbao nianbao
fi
`;
}

function optionSpecs({ name, short, help, values, settings }: OptionSpec): string[] {
  const about = `[${help.replace(/[[\]:\\]/g, '\\$&')}]`;
  const value =
    values === undefined ? '' : `: :${valuesOf(settings && values !== 'any' ? ids(values) : values)}`;
  const one = quoted(`*--${name}${values === undefined ? '' : '='}${about}${value}`);
  return short ? [one, quoted(`*-${short}${values === undefined ? '' : '+'}${about}${value}`)] : [one];
}

function ids(values: Values): Values {
  return typeof values === 'string' ? values : values.map((id) => `${id}=`);
}

function valuesOf(values: Values): string {
  if (values === 'file') return '_files';
  return values === 'any' ? ' ' : `(${values.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
