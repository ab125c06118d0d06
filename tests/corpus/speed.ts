import { performance } from 'node:perf_hooks';
import type { Message } from './message';
import type { Find } from './scanner';

/** Passes over the messages; other work on the machine only adds, so each one's best is nearest to the truth. */
const ROUNDS = 7;
/** No more rounds after so long, in milliseconds. */
const ENOUGH = 5000;

/** Microseconds for one message. */
export interface Time {
  median: number;
  mean: number;
}

/** How long a scanner takes for these messages, one by one. */
export async function timeOf(find: Find, messages: readonly Message[]): Promise<Time> {
  const best = messages.map(() => Number.POSITIVE_INFINITY);
  const begun = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - begun < ENOUGH; round++)
    for (const [i, { text, locale }] of messages.entries()) {
      const started = performance.now();
      const found = find(text, locale);
      if (found instanceof Promise) await found;
      best[i] = Math.min(best[i]!, 1000 * (performance.now() - started));
    }
  return timeFrom(best);
}

/** The middle and the mean of times. */
export function timeFrom(times: readonly number[]): Time {
  const sorted = [...times].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { median, mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

/** How many times as long, to one digit: more would not be the same in the next run. */
export function timesAsLong(time: number, ours: number): string {
  return `× ${Number((time / ours).toPrecision(1))}`;
}
