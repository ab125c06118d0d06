import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOver, passed, startWait } from '../../../utils/protection/wait';

const HOUR = 3_600_000;
const T = Date.UTC(2026, 10, 26);

test('time that goes by shortens it, and at the end it is over', () => {
  const wait = passed(startWait(HOUR, T), T + HOUR / 2);
  expect(wait.left).toBe(HOUR / 2);
  expect(isOver(passed(wait, T + HOUR))).toBe(true);
});

test('a clock put right by a minute changes nothing', () => {
  const wait = passed(startWait(HOUR, T), T + HOUR / 2);
  expect(passed(wait, T + HOUR / 2 - 60_000).left).toBe(HOUR / 2);
});

test('a clock turned back starts it anew', () => {
  const wait = passed(startWait(HOUR, T), T + HOUR / 2);
  expect(passed(wait, T - HOUR)).toEqual(startWait(HOUR, T - HOUR));
});

test('however often the clock is turned back, it never ends early', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10 * HOUR, max: HOUR / 4 }), { maxLength: 20 }),
      (steps) => {
        let now = T;
        let forward = 0;
        let wait = startWait(HOUR, now);
        for (const step of steps) {
          now += step;
          forward += Math.max(0, step);
          wait = passed(wait, now);
          if (isOver(wait)) return forward >= HOUR;
        }
        return true;
      },
    ),
  );
});
