import { beforeEach, expect, test, vi } from 'vitest';
import { type Departures, openDepartures } from '../../../utils/wire/finder/departures';

let departures: Departures;

beforeEach(() => {
  departures = openDepartures(50);
});

test.each([
  [200, true],
  [3, false],
])('a request that took %d ms has left: %s', async (took, left) => {
  const asked = departures.left('https://a.example/c');
  departures.note('https://a.example/c', took);
  expect(await asked).toBe(left);
  expect(await departures.left('https://a.example/c')).toBe(left);
});

test('one of several to the same address is enough', async () => {
  departures.note('https://a.example/c', 200);
  departures.note('https://a.example/c', 3);
  expect(await departures.left('https://a.example/c')).toBe(true);
});

test('what nobody tells the end of is not said to have left', async () => {
  vi.useFakeTimers();
  const asked = departures.left('https://a.example/c');
  departures.note('https://b.example/c', 200);
  vi.advanceTimersByTime(10_000);
  expect(await asked).toBe(false);
  vi.useRealTimers();
});
