import { expect, test } from 'vitest';
import { append, chunksWithin, UNREAD } from '../../../entrypoints/dashboard/events/chunks';

/** Reads all of `moments` (newest first) as the list does; what was read, in chunks. */
function readAll(moments: number[], limit: number): number[][] {
  const read: number[][] = [];
  for (let chunks = UNREAD; !chunks.done; ) {
    const found = moments.filter((at) => at < chunks.before.at(-1)!).slice(0, limit);
    const [next, kept] = append(chunks, found, limit);
    read.push(found.slice(0, kept));
    chunks = next;
    if (read.length > moments.length + 2) throw new Error('It never ends.');
  }
  return read;
}

test('reads everything once, whatever lies at a border', () => {
  const moments = [9, 8, 8, 7, 7, 7, 6, 5, 5, 4, 3, 2, 1];
  expect(readAll(moments, 4).flat()).toEqual(moments);
  expect(readAll(moments, 5).flat()).toEqual(moments);
});

test('an empty ledger is read at once; one that fills its last chunk asks once more', () => {
  expect(readAll([], 4)).toEqual([[]]);
  expect(readAll([4, 3, 2, 1], 4)).toEqual([[4, 3, 2], [1]]);
});

test('goes on when more share a moment than can be read at a time', () => {
  expect(readAll([5, 5, 5, 5, 1], 3).flat()).toEqual([5, 5, 5, 1]);
});

test('knows which chunks hold what is seen', () => {
  const chunks = { starts: [0, 100, 199, 250], before: [9, 8, 7, 6], done: false };
  expect(chunksWithin(chunks, 90, 110)).toEqual([0, 1]);
  expect(chunksWithin(chunks, 199, 200)).toEqual([2]);
  expect(chunksWithin(chunks, 260, 270)).toEqual([]);
});
