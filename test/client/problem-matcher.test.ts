/** `$nianbao` against what the command really prints; lines are followed as the editor does it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type JsonFinding, runCommand, runCommandWith } from '../support/run-command';

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
  readonly loop?: boolean;
}

interface Problem {
  readonly file: string | undefined;
  readonly place: string;
  readonly severity: string;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const [matcher] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers;
const [title, finding]: readonly Pattern[] = matcher.pattern;

/** The words that the editor understands in a line; any other is the level of the matcher. */
const LEVELS: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

/** A file's line, directly below it its findings; the first line that is none ends the file. */
function problemsIn(output: string): Problem[] {
  assert.ok(title && finding?.loop);
  const problems: Problem[] = [];
  let [file, before]: (string | undefined)[] = [undefined, undefined];
  for (const line of output.split('\n')) {
    const found = new RegExp(finding.regexp).exec(line);
    if (!found) file = undefined;
    else {
      file ??= new RegExp(title.regexp).exec(before ?? '')?.[title.file ?? 0];
      problems.push(problemOf(finding, found, file));
    }
    before = line;
  }
  return problems;
}

function problemOf(pattern: Pattern, found: RegExpExecArray, file: string | undefined): Problem {
  const part = (group: number | undefined) => (group === undefined ? undefined : found[group]);
  return {
    file,
    place: `${part(pattern.line)}:${part(pattern.column)}`,
    severity: LEVELS[part(pattern.severity) ?? ''] ?? matcher.severity,
    code: part(pattern.code),
    message: part(pattern.message),
  };
}

interface JsonFile {
  readonly file: string;
  readonly findings: readonly JsonFinding[];
}

async function expected(locale: string, severityOf: (severity: string) => string): Promise<Problem[]> {
  const { stdout } = await runCommand('lint', 'samples', '--format', 'json', '--locale', locale);
  return (JSON.parse(stdout) as JsonFile[]).flatMap(({ file, findings }) =>
    findings.map(({ range, severity, rule, message }) => ({
      file,
      place: `${range.start.line}:${range.start.column}`,
      severity: severityOf(severity),
      code: rule,
      message,
    })),
  );
}

const exact = (severity: string) => (severity === 'information' || severity === 'hint' ? 'info' : severity);

describe('the problem matcher $nianbao', () => {
  it('reads every finding of the output in English, with its level', async () => {
    const { stdout } = await runCommand('lint', 'samples', '--locale', 'en');
    const problems = problemsIn(stdout);
    assert.ok(problems.length > 10);
    assert.deepEqual(problems, await expected('en', exact));
  });

  it('reads the output in Chinese; the levels, whose words the editor does not know, are warnings', async () => {
    const { stdout } = await runCommand('lint', 'samples');
    assert.match(stdout, / 错误 /);
    assert.deepEqual(problemsIn(stdout), await expected('zh', () => 'warning'));
  });

  it('reads what the task of the extension prints, messages in Chinese, with the right levels', async () => {
    const { stdout } = await runCommandWith({ NIANBAO_SEVERITIES: 'en' }, 'lint', 'samples');
    assert.match(stdout, / error .*应/);
    assert.deepEqual(problemsIn(stdout), await expected('zh', exact));
  });

  it('takes the encoding off the name of a file, and nothing else', () => {
    const lines = ['a (b) (GB18030)', '  3:5  错误  row-total  总计应为 3', '', '检查了 1 个文件：1 个错误'];
    assert.deepEqual(
      problemsIn(lines.join('\n')).map(({ file, place }) => [file, place]),
      [['a (b)', '3:5']],
    );
  });
});
