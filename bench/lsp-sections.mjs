// The results of bench/lsp.mjs as tables with their aims.
import { median } from './processes.mjs';
import { verdict } from './table.mjs';

const AIMS = { median: 2, p95: 5, ofRumdl: 0.5, burst: 2, delay: 20, start: 200, memory: 1.3 };
const JUDGED = '15 KB';

/** Each argument: what every server gave in each round, by its name; the keys of the first by size before. */
export function keystrokeSections(keys, starts, memories) {
  return [
    ...Object.entries(keys).map(([size, results]) => keysSection(size, results)),
    burstSection(keys[JUDGED]),
    startSection(starts),
    memorySection(memories),
  ];
}

function keysSection(size, results) {
  const rumdl = results.rumdl;
  return {
    title: `From a key to diagnostics, ${size}, ${results['ours, pull'][0].times.length} edits`,
    columns: [
      'server',
      'bytes',
      'findings',
      'cpu a key',
      'p50',
      'p95',
      'p50 to rumdl’s',
      'p95 to rumdl’s',
      'aims',
    ],
    rows: Object.entries(results).map(([name, rounds]) => {
      const [p50, p95] = [medianOf(rounds, 0.5), medianOf(rounds, 0.95)];
      const ratios = [0.5, 0.95].map((part) =>
        rumdl
          ? median(rounds.map((round, at) => quantile(round, part) / quantile(rumdl[at], part)))
          : undefined,
      );
      const { bytes, count } = rounds[0];
      const processor = median(rounds.map((round) => round.processor));
      return [
        name,
        bytes,
        count,
        processor,
        p50,
        p95,
        ...ratios,
        size === JUDGED && isOurs(name) ? aims(p50, p95, ratios) : '',
      ];
    }),
  };
}

/** Either the time itself or half of rumdl's. */
function aims(p50, p95, [ofRumdl50, ofRumdl95]) {
  const one = (name, time, aim, ratio) => {
    const holds = time <= aim || ratio <= AIMS.ofRumdl;
    return `${name} ≤ ${aim} or half ${holds ? '✓' : '✗'}`;
  };
  return `${one('p50', p50, AIMS.median, ofRumdl50)}, ${one('p95', p95, AIMS.p95, ofRumdl95)}`;
}

function burstSection(results) {
  return {
    title: `A burst of edits beside one edit, and the shortest answer, ${JUDGED}`,
    columns: ['server', 'one edit', 'burst', 'ratio', 'aim', 'shortest', 'no fixed delay'],
    rows: Object.entries(results).map(([name, rounds]) => {
      const ratio = median(rounds.map((round) => round.burst / quantile(round, 0.5)));
      const shortest = Math.min(...rounds.flatMap(({ times }) => times));
      const judged = isOurs(name)
        ? [verdict(ratio, AIMS.burst), shortest, verdict(shortest, AIMS.delay)]
        : ['', shortest, ''];
      return [name, medianOf(rounds, 0.5), median(rounds.map(({ burst }) => burst)), ratio, ...judged];
    }),
  };
}

function startSection(results) {
  const floor = results['the floor, pull'];
  return {
    title: `From starting the process to the first diagnostics, ${JUDGED}`,
    columns: ['server', 'ms', 'shortest', 'to the floor’s', 'aim'],
    rows: Object.entries(results).map(([name, times]) => [
      name,
      median(times),
      Math.min(...times),
      median(times.map((time, at) => time / floor[at])),
      isOurs(name) ? verdict(median(times), AIMS.start) : '',
    ]),
  };
}

function memorySection(results) {
  return {
    title: 'Memory with one report open and with 100',
    columns: ['server', 'one MiB', '100 MiB', 'ratio', 'aim'],
    rows: Object.entries(results)
      .filter(([, rounds]) => rounds[0].one !== undefined)
      .map(([name, rounds]) => {
        const ratio = median(rounds.map(({ one, many }) => many / one));
        const sizes = [median(rounds.map(({ one }) => one)), median(rounds.map(({ many }) => many))];
        return [name, ...sizes, ratio, isOurs(name) ? verdict(ratio, AIMS.memory) : ''];
      }),
  };
}

function isOurs(name) {
  return name.startsWith('ours');
}

function medianOf(rounds, part) {
  return median(rounds.map((round) => quantile(round, part)));
}

function quantile({ times }, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
