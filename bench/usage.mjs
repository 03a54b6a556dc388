// Loaded into a measured Node process (node --import): writes at its end what it used to the file NIANBAO_BENCH_USAGE.
import { writeFileSync } from 'node:fs';

const file = process.env.NIANBAO_BENCH_USAGE;
delete process.env.NIANBAO_BENCH_USAGE;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ peakMiB: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }),
  );
});
