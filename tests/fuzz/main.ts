import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { progressLine } from '../../scripts/progress.ts';
import type { Job } from './job.ts';

const USAGE = `Usage: npm run fuzz -- [options]

  Gives the parts that read what others write made-up inputs, by turns, until one throws, does not come back, or
  lets a detail through its mask.

  --count n      how many inputs (100000)
  --seed n       which (1)
  --from n       number of the first input (0)
  --target name  one target only; may be given several times
  --help, -h     shows this`;
/** Longest that one input may take, in milliseconds: the slowest takes a hundredth on an idle machine. */
const PATIENCE = 10_000;
/** How often it is looked at, in milliseconds. */
const LOOK = 250;
/** Failures after which it is enough. */
const MOST = 20;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    target: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const [count, seed, from] = [values.count, values.seed, values.from].map(Number) as [
  number,
  number,
  number,
];
const at = new SharedArrayBuffer(4);
const now = new Int32Array(at);
now[0] = -1;
const job: Job = { seed, from, count, names: values.target, at };
const worker = new Worker(resolve(import.meta.dirname, 'worker.ts'), { workerData: job });
const progress = progressLine(process.stderr);
const begun = performance.now();
let failures = 0;
let last = -1;
let since = begun;

worker.on('message', (failure) => {
  console.error(
    `\n✗ ${failure.target}, --seed ${seed} --from ${failure.n}: ${failure.error}\n  ${failure.input}`,
  );
  if (++failures >= MOST) process.exit(1);
});
worker.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
worker.on('exit', () => {
  progress.end();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${failures === 0 ? '✓' : '✗'} ${count} inputs, seed ${seed}, ${seconds} s: ${failures} went wrong`,
  );
  process.exit(failures === 0 ? 0 : 1);
});
setInterval(() => {
  const n = Atomics.load(now, 0);
  if (n !== last) [last, since] = [n, performance.now()];
  progress.show('Fuzzing …', Math.max(0, n - from) / count);
  // Until it begins, it loads.
  if (n < 0 || performance.now() - since < PATIENCE) return;
  console.error(
    `\n✗ --seed ${seed} --from ${n} does not come back: more than ${PATIENCE / 1000} s`,
  );
  process.exit(1);
}, LOOK).unref();
