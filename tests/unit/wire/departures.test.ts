import { beforeEach, expect, test, vi } from 'vitest';
import { type Departures, openDepartures } from '../../../utils/wire/finder/departures';

let departures: Departures;

beforeEach(() => {
  departures = openDepartures();
});

test.each([
  [200, true],
  [3, false],
])('a request that took %d ms has left: %s', async (took, left) => {
  const asked = departures.left('https://a.example/c', 50);
  departures.note('https://a.example/c', took);
  expect(await asked).toBe(left);
  expect(await departures.left('https://a.example/c', 50)).toBe(left);
});

test('on a busy machine a stop may take as long as an answer does', async () => {
  const quiet = departures.left('https://a.example/c', 50);
  const busy = departures.left('https://a.example/c', 130);
  departures.note('https://a.example/c', 90);
  expect([await quiet, await busy]).toEqual([true, false]);
});

test('one of several to the same address is enough', async () => {
  departures.note('https://a.example/c', 200);
  departures.note('https://a.example/c', 3);
  expect(await departures.left('https://a.example/c', 50)).toBe(true);
});

test('what nobody tells the end of is not said to have left', async () => {
  vi.useFakeTimers();
  const asked = departures.left('https://a.example/c', 50);
  departures.note('https://b.example/c', 200);
  vi.advanceTimersByTime(10_000);
  expect(await asked).toBe(false);
  vi.useRealTimers();
});
