import type { CommandSpec, OptionSpec, Values } from './spec';

/** For $PROFILE. Where nothing is offered PowerShell completes files by itself. */
export function powershell(commands: readonly CommandSpec[]): string {
  return `# nianbao completion powershell
Register-ArgumentCompleter -Native -CommandName nianbao -ScriptBlock {
  param($word, $ast, $position)
  $commands = [ordered]@{
${commands.map(commandEntry).join('\n')}
  }
  $given = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $before = @($given | Select-Object -First ($given.Count - [int]($word -ne '')))
  $command = if ($before.Count) { $before[0] } else { '' }
  $found = if (-not $command) { $commands.Keys }
  elseif ($commands[$command]) {
    $values = $commands[$command].values[$before[-1]]
    if ($null -ne $values) { $values }
    elseif ($word -like '-*') { $commands[$command].options }
    else { $commands[$command].operands }
  }
  $found | Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}

function commandEntry({ name, options, operands }: CommandSpec): string {
  const values = options.flatMap(({ name: option, short, values: offered, settings }) => {
    if (offered === undefined) return [];
    const list = listOf(settings ? equalled(offered) : offered);
    return [`'--${option}' = ${list}`, ...(short ? [`'-${short}' = ${list}`] : [])];
  });
  return `    '${name}' = @{ options = ${listOf(options.map(longName))}; operands = ${listOf(operands)}; values = @{ ${values.join('; ')} } }`;
}

function longName({ name }: OptionSpec): string {
  return `--${name}`;
}

function equalled(values: Values): Values {
  return typeof values === 'string' ? values : values.map((id) => `${id}=`);
}

function listOf(values: Values): string {
  return typeof values === 'string' ? '@()' : `@(${values.map((value) => `'${value}'`).join(',')})`;
}
