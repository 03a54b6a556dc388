import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rules } from '../../core/rules';
import { runCommand } from '../support/run-command';

const IDS = rules.map(({ meta }) => meta.id);

/** Whether a shell is here; tests in it are skipped otherwise. */
function hasShell(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('nianbao completion', () => {
  const script = async (shell: string) => (await runCommand('completion', shell)).stdout;

  describe('in bash', () => {
    /** What bash offers for the words, of which the last is being typed. */
    async function offered(...words: string[]): Promise<string[]> {
      const list = words.map((word) => `'${word}'`).join(' ');
      const ask = `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _nianbao; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-u', '-c', `${await script('bash')}\n${ask}`]);
      assert.equal(String(stderr), '');
      return String(stdout).split('\n').filter(Boolean);
    }
    before(function () {
      if (hasShell('bash')) return;
      console.log('        (skipped: no bash)');
      this.skip();
    });

    it('offers the commands', async () => {
      assert.deepEqual(await offered('nianbao', 'l'), ['lint', 'lsp']);
      assert.ok((await offered('nianbao', '')).includes('completion'));
    });

    it('offers the options of the command that is there, and no other', async () => {
      const options = await offered('nianbao', 'lint', '1.md', '--');
      for (const option of ['--archive', '--shard', '--cache-strategy', '--help'])
        assert.ok(options.includes(option));
      assert.deepEqual(await offered('nianbao', 'lsp', '--std'), ['--stdio']);
      assert.ok(!(await offered('nianbao', 'extract', '--')).includes('--fix'));
    });

    it('offers the values of an option, after a blank or an =', async () => {
      assert.deepEqual(await offered('nianbao', 'lint', '--format', 'js'), ['json', 'jsonl']);
      assert.deepEqual(await offered('nianbao', 'lint', '-f', 'sa'), ['sarif']);
      assert.deepEqual(await offered('nianbao', 'lint', '--format', '=', 'md'), []);
      assert.deepEqual(await offered('nianbao', 'lint', '--locale', '='), ['zh', 'en']);
      assert.deepEqual(await offered('nianbao', 'extract', '--format', 'js'), ['json']);
    });

    it('offers the rules, and their severities', async () => {
      assert.deepEqual(await offered('nianbao', 'lint', '--fix-rule', ''), IDS);
      assert.deepEqual(
        await offered('nianbao', 'lint', '--rule', 'row-'),
        IDS.filter((id) => id.startsWith('row-')),
      );
      assert.deepEqual(await offered('nianbao', 'lint', '--rule', 'row-total', '=', 'w'), ['warning']);
      assert.deepEqual(await offered('nianbao', 'lint', '--rule', 'row-total', '='), [
        ...['error', 'warning', 'information', 'hint', 'off'],
      ]);
      assert.deepEqual(await offered('nianbao', 'lint', '--rule', '=', 'row-total', '=', 'o'), ['off']);
      assert.deepEqual(
        await offered('nianbao', 'rules', 'review'),
        IDS.filter((id) => id.startsWith('review')),
      );
    });

    it('leaves files to bash', async () => {
      assert.deepEqual(await offered('nianbao', 'lint', ''), []);
      assert.deepEqual(await offered('nianbao', 'lint', '--output-file', ''), []);
      assert.match(await script('bash'), /complete .*-o default/);
    });
  });

  describe('in fish', () => {
    const offered = async (words: string) => {
      const ask = `${await script('fish')}\ncomplete -C '${words}'`;
      const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask]);
      assert.equal(String(stderr), '');
      return String(stdout)
        .split('\n')
        .map((line) => line.split('\t')[0]);
    };
    it('offers commands, options, values and rules', async function () {
      if (!hasShell('fish')) {
        console.log('        (skipped: no fish)');
        return this.skip();
      }
      assert.ok((await offered('nianbao ')).includes('merge'));
      assert.ok((await offered('nianbao lint --sh')).includes('--shard'));
      assert.ok((await offered('nianbao lint --format js')).includes('jsonl'));
      assert.ok((await offered('nianbao lint --rule row-total=')).includes('row-total=off'));
      assert.ok((await offered('nianbao rules row')).includes('row-total'));
    });
  });

  describe('in zsh', () => {
    it('is a script that zsh reads, with the options of each command', async function () {
      if (!hasShell('zsh')) {
        console.log('        (skipped: no zsh)');
        return this.skip();
      }
      const text = await script('zsh');
      const loaded = `autoload -Uz compinit; compinit -D; ${text}\nprint $_comps[nianbao]`;
      const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', loaded]);
      assert.deepEqual([String(stdout).trim(), String(stderr)], ['_nianbao', '']);
      // What _arguments would be asked, with a function in its place.
      const asked = `${text.replace(/\nif \[\[[\s\S]*/, '')}\n_arguments() { print -l -- "$@" }; words=(nianbao lint --f); CURRENT=3; _nianbao`;
      const specs = String(spawnSync('zsh', ['-f', '-c', asked]).stdout);
      assert.match(specs, /^\*--format=\[.*\]: :\(stylish json jsonl /m);
      assert.match(specs, /^\*--rule=\[.*\]: :\(.*row-total= /m);
      assert.match(specs, /^\*--output-file=\[.*\]: :_files$/m);
    });
  });

  it('for PowerShell names every option and choice', async () => {
    const text = await script('powershell');
    assert.match(text, /^Register-ArgumentCompleter -Native -CommandName nianbao/m);
    assert.match(text, /'lint' = @\{ options = @\([^)]*'--stdin-jsonl'/);
    assert.match(text, /'--format' = @\('stylish','json'/);
    const open = (text.match(/[({]/g) ?? []).length;
    assert.equal((text.match(/[)}]/g) ?? []).length, open);
  });

  it('knows no other shell', async () => {
    for (const argv of [[], ['tcsh'], ['bash', 'zsh']]) {
      const { code, stderr } = await runCommand('completion', ...argv);
      assert.equal(code, 2);
      assert.match(stderr, /bash, zsh, fish, powershell/);
    }
  });
});
