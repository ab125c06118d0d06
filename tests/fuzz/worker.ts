import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';
import type { Job } from './job.ts';

const { seed, from, count, names, at } = workerData as Job;
const load = async <T>(file: string) =>
  (
    await runnerImport<T>(resolve(import.meta.dirname, file), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;
const { tryOne } = await load<typeof import('./run.ts')>('run.ts');
const { targets } = await load<typeof import('./targets/index.ts')>('targets/index.ts');
const wanted = targets.filter(({ name }) => names.length === 0 || names.includes(name));
const now = new Int32Array(at);

for (let n = from; n < from + count; n++) {
  // Whoever waits for this thread sees which input it does not come back from.
  Atomics.store(now, 0, n);
  const failure = await tryOne(wanted[n % wanted.length]!, seed, n);
  if (failure) {
    const { error, ...rest } = failure;
    parentPort!.postMessage({ ...rest, input: said(rest.input), error: String(error) });
  }
}
Atomics.store(now, 0, from + count);

function said(input: unknown): string {
  try {
    return JSON.stringify(input) ?? String(input);
  } catch {
    return String(input);
  }
}
