// The whole-process yardstick: node bench/read-and-split.mjs <folder>
import { readAndSplit } from './yardsticks.mjs';

readAndSplit(process.argv[2]);
