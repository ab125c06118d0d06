import type { Reading } from './detector';

/**
 * Works something out once for a message, whoever asks. The last message alone is remembered: a table of readings, weak
 * or not, costs more than most of what would be looked up in it.
 */
export function once<More extends unknown[], Value>(
  work: (reading: Reading, ...more: More) => Value,
): (reading: Reading, ...more: More) => Value {
  let last: { reading: Reading; value: Value } | null = null;
  return (reading, ...more) => {
    if (last?.reading !== reading) last = { reading, value: work(reading, ...more) };
    return last.value;
  };
}
