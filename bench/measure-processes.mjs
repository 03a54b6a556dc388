// The command over a folder of 1,000 reports, as whole processes beside the yardstick and the peers.
import { join } from 'node:path';
import { peersFor } from './peers.mjs';
import { inTurn, usageOf } from './processes.mjs';
import { verdict } from './table.mjs';

const AIMS = { yardstick: 2.2, rumdl: 0.8, 'rumdl binary': 0.8, 'markdownlint-cli2': 1 / 30 };
const SLOW = ['markdownlint-cli2'];

/** Sections of the result: wall times in turn, and what each Node process uses. */
export async function measureProcesses(corpus, peersFolder, { pairs, slowPairs }) {
  const folder = join(corpus, 'md');
  const ours = command(['lint', '--quiet', folder]);
  const yardstick = node(['bench/read-and-split.mjs', folder]);
  const peers = await peersFor(peersFolder, folder);
  const rows = [
    ['lint --quiet', 'read, decode and split', inTurn(ours, yardstick, pairs), AIMS.yardstick],
    [
      'lint --format jsonl',
      'read, decode and split',
      inTurn(command(['lint', '--format', 'jsonl', folder]), yardstick, pairs),
    ],
    ...Object.entries(peers).map(([name, peer]) => [
      'lint --quiet',
      name,
      SLOW.includes(name) ? inTurn(ours, peer, slowPairs, { warmUp: false }) : inTurn(ours, peer, pairs),
      AIMS[name],
    ]),
  ];
  return [wallSection(rows), usageSection({ ours, yardstick, floor: node(['-e', '0']) })];
}

function wallSection(rows) {
  return {
    title: 'Whole process, 1,000 reports, one thread of ours',
    columns: ['ours', 'beside', 'ours s', 'other s', 'pairs', 'ratio', 'aim'],
    rows: rows.map(([name, other, { seconds, otherSeconds, pairs, ratio }, aim]) => [
      name,
      other,
      seconds,
      otherSeconds,
      pairs,
      ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio,
      aim === undefined ? '' : verdict(ratio, aim),
    ]),
  };
}

function usageSection({ ours, yardstick, floor }) {
  const programs = {
    'nianbao lint --quiet': ours,
    'read, decode and split': yardstick,
    'node -e 0': floor,
  };
  return {
    title: 'Whole process, 1,000 reports: what each Node process uses',
    columns: ['process', 'cpu s', 'peak MiB'],
    rows: Object.entries(programs).map(([name, program]) => {
      const { cpuSeconds, peakMiB } = usageOf(program);
      return [name, cpuSeconds, peakMiB];
    }),
  };
}

function command(args) {
  return node(['dist/cli/nianbao.js', ...args], [0, 1]);
}

function node(args, accepts) {
  return { command: process.execPath, args, accepts };
}
