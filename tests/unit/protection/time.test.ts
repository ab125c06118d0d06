import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../../utils/protection/managed';
import { isNight, isSofter, parseTime, strictestTime } from '../../../utils/protection/time-rules';
import {
  byDay,
  credited,
  given,
  type Moment,
  momentThatCounts,
  NOTHING_SPENT,
  onDay,
  parseSpent,
  type Spent,
  spend,
  TELLS_EVERY,
  timeLeft,
} from '../../../utils/protection/time-spent';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NIGHT = { from: 22 * 60, to: 6 * 60 };
const HOUR_A_DAY = { daily: 60, night: null };
/** As in a zone without an offset. */
const momentOf = (at: number): Moment => ({
  at,
  day: new Date(at).toISOString().slice(0, 10),
  minute: Math.floor((at % DAY) / MINUTE),
});
const NOON = Date.UTC(2026, 10, 26, 12);

/** Somebody watches for so many minutes from `at` on, with a clock that goes on by itself. */
function watched(before: Spent, at: number, minutes: number, rules = [HOUR_A_DAY]): Spent {
  let spent = before;
  for (let now = at; now < at + minutes * MINUTE; now += TELLS_EVERY) {
    const moment = momentThatCounts(spent, now, momentOf);
    spent = spend(onDay(spent, moment), TELLS_EVERY, rules, moment.minute);
  }
  return spent;
}

test('a night may last until the next morning', () => {
  const at = (hours: number) => isNight({ daily: null, night: NIGHT }, hours * 60);
  expect([21, 22, 23, 0, 5, 6, 12].map(at)).toEqual([false, true, true, true, true, false, false]);
});

test.each([
  [{ daily: 60, night: null }, { daily: 30, night: null }, false],
  [{ daily: 60, night: null }, { daily: 90, night: null }, true],
  [{ daily: 60, night: null }, { daily: null, night: null }, true],
  [{ daily: null, night: null }, { daily: null, night: NIGHT }, false],
  [{ daily: null, night: NIGHT }, { daily: null, night: null }, true],
  [{ daily: null, night: NIGHT }, { daily: null, night: { from: 1290, to: 420 } }, false],
  [{ daily: null, night: NIGHT }, { daily: 15, night: { from: 1290, to: 300 } }, true],
])('%j to %j is softer: %s', (before, after, softer) => {
  expect(isSofter(before, after)).toBe(softer);
});

test.each([
  null,
  {},
  { daily: 0, night: null },
  { daily: 1.5, night: null },
  { daily: 1440, night: null },
  { daily: null, night: { from: 5, to: 5 } },
  { daily: null, night: { from: -1, to: 5 } },
])('%j are no times', (value) => expect(parseTime(value)).toBeNull());

test('of a family and a policy the stricter holds', () => {
  const rules = strictestTime(
    { daily: 60, night: NIGHT },
    { daily: 30, night: { from: 0, to: 480 } },
  );
  const left = (minute: number) => timeLeft({ ...NOTHING_SPENT, ms: 0 }, rules, minute);
  expect(left(12 * 60)).toEqual({ why: 'daily', ms: 30 * MINUTE });
  expect(left(7 * 60)).toEqual({ why: 'night', ms: 0 });
  expect(left(23 * 60)).toEqual({ why: 'night', ms: 0 });
  expect(left(21 * 60 + 50)).toEqual({ why: 'night', ms: 10 * MINUTE });
});

test('of a policy’s minutes what a parent gave is a part', () => {
  const policy = { daily: 45, night: null };
  const own = [{ daily: 30, night: null }];
  const spent = given(watched(NOTHING_SPENT, NOON, 30, own), momentOf(NOON), 30 * MINUTE);
  expect(timeLeft(spent, own, 720, policy)).toEqual({ why: 'daily', ms: 15 * MINUTE });
  expect(timeLeft(watched(spent, NOON, 15, own), own, 720, policy).ms).toBe(0);
  expect(timeLeft(spent, own, 720).ms).toBe(30 * MINUTE);
});

test('an hour a day is an hour, and the next day is another', () => {
  const spent = watched(NOTHING_SPENT, NOON, 60);
  expect(timeLeft(spent, [HOUR_A_DAY], 13 * 60)).toEqual({ why: 'daily', ms: 0 });
  const next = onDay(spent, momentOf(NOON + DAY));
  expect(timeLeft(next, [HOUR_A_DAY], 12 * 60)).toEqual({ why: 'daily', ms: 60 * MINUTE });
});

test('what a parent gives is used where nothing else is left, and gone the next day', () => {
  const given = { ...watched(NOTHING_SPENT, NOON, 60), extra: 30 * MINUTE };
  expect(timeLeft(given, [HOUR_A_DAY], 780)).toEqual({ why: 'daily', ms: 30 * MINUTE });
  const used = watched(given, NOON + 60 * MINUTE, 20);
  expect(used).toMatchObject({ ms: 60 * MINUTE, watched: 80 * MINUTE, extra: 10 * MINUTE });
  expect(onDay(used, momentOf(NOON + DAY)).extra).toBe(0);
});

test('half an hour that a parent gives before midnight is half an hour, for whoever goes on watching', () => {
  const rules = [{ daily: null, night: NIGHT }];
  const late = Date.UTC(2026, 10, 26, 23, 50);
  let spent = given(NOTHING_SPENT, momentOf(late), 30 * MINUTE);
  const watch = (minutes: number) => {
    for (const end = spent.at + minutes * MINUTE; spent.at < end; ) {
      const moment = momentOf(spent.at + TELLS_EVERY);
      spent = spend(onDay(spent, moment, rules), TELLS_EVERY, rules, moment.minute);
    }
    return timeLeft(spent, rules, momentOf(spent.at).minute).ms;
  };
  expect(watch(25)).toBe(5 * MINUTE);
  expect(watch(5)).toBe(0);
  // Whoever had gone to bed by then has none of it in the next night, nor on a day with time of its own.
  const left = given(NOTHING_SPENT, momentOf(late), 30 * MINUTE);
  expect(onDay(left, momentOf(late + 15 * MINUTE), rules).extra).toBe(0);
  const last = { ...left, at: Date.UTC(2026, 10, 27) - TELLS_EVERY };
  expect(onDay(last, momentOf(last.at + TELLS_EVERY), rules).extra).toBe(30 * MINUTE);
  expect(onDay(last, momentOf(last.at + TELLS_EVERY), [HOUR_A_DAY]).extra).toBe(0);
});

test('a clock turned back brings neither a new day nor the end of a night', () => {
  const late = Date.UTC(2026, 10, 26, 23);
  const spent = watched(NOTHING_SPENT, late, 1);
  for (const now of [late - 8 * 60 * MINUTE, late - DAY, late - 400 * DAY]) {
    const moment = momentThatCounts(spent, now, momentOf);
    expect(moment.minute).toBe(23 * 60);
    expect(onDay(spent, moment).ms).toBe(spent.ms);
  }
  // Clocks are put right by a little every day.
  expect(momentThatCounts(spent, late - MINUTE, momentOf).minute).toBe(22 * 60 + 59);
});

test('a clock turned forward borrows from days to come, and gives nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 20 }), (turns) => {
      let spent = NOTHING_SPENT;
      let total = 0;
      for (const days of turns) {
        for (let i = 0; i < 5; i++) {
          const moment = momentThatCounts(spent, NOON + days * DAY, momentOf);
          spent = onDay(spent, moment);
          if (timeLeft(spent, [HOUR_A_DAY], moment.minute).ms === 0) break;
          spent = spend(spent, 30 * MINUTE, [HOUR_A_DAY], moment.minute);
          total += 30 * MINUTE;
        }
      }
      const days = turns.length === 0 ? 0 : Math.max(...turns) - Math.min(...turns) + 1;
      expect(total).toBeLessThanOrEqual(days * 60 * MINUTE);
    }),
  );
});

test('no more is counted at once than a room tells, and no less by opening it again and again', () => {
  expect(credited(null, true)).toBe(0);
  expect(credited(null, false)).toBe(TELLS_EVERY);
  expect(credited(DAY, true)).toBe(0);
  expect(credited(DAY, false)).toBe(TELLS_EVERY);
  expect(credited(20_000, true)).toBe(20_000);
  // Two rooms at once are one time.
  expect(credited(0, false)).toBe(0);
  expect(credited(-DAY, false)).toBe(0);
});

/** Somebody watches each of these days at noon; `null`: they do not. */
function weeks(minutes: readonly (number | null)[]): Spent {
  return minutes.reduce<Spent>(
    (spent, some, day) => (some === null ? spent : watched(spent, NOON + day * DAY, some)),
    NOTHING_SPENT,
  );
}

test('what was watched is kept for two weeks, day by day, and as it was counted', () => {
  const spent = weeks([20, null, 90, 10]);
  // The limit is an hour: of the ninety minutes that were watched sixty were a day’s own.
  expect(byDay(spent)).toEqual([
    { day: '2026-11-26', ms: 20 * MINUTE },
    { day: '2026-11-28', ms: 90 * MINUTE },
    { day: '2026-11-29', ms: 10 * MINUTE },
  ]);
  const later = weeks([20, null, 90, ...Array(12).fill(1)]);
  expect(byDay(later)).toHaveLength(13);
  expect(byDay(later)[0]).toEqual({ day: '2026-11-28', ms: 90 * MINUTE });
  expect(byDay(onDay(later, momentOf(NOON + 400 * DAY)))).toEqual([]);
});

test('a clock turned back adds to the day it is turned back from', () => {
  const spent = watched(weeks([20, 10]), NOON, 5);
  expect(byDay(spent).map(({ ms }) => ms / MINUTE)).toEqual([20, 15]);
});

test('a parent who gives time puts a wrong clock right: what was watched on days to come was today', () => {
  const ahead = weeks([20, 10, null, 30]);
  const right = given(ahead, momentOf(NOON + DAY), 30 * MINUTE);
  expect(right).toMatchObject({ day: '2026-11-27', watched: 40 * MINUTE, extra: 30 * MINUTE });
  expect(right.past).toEqual([{ day: '2026-11-26', ms: 20 * MINUTE }]);
  const next = given(weeks([20]), momentOf(NOON + DAY), 30 * MINUTE);
  expect(next).toMatchObject({ day: '2026-11-27', ms: 0, watched: 0 });
  expect(byDay(next)).toEqual([{ day: '2026-11-26', ms: 20 * MINUTE }]);
});

test('what was stored is read back, and what an older Hushcart stored as well', () => {
  const spent = weeks([20, 70]);
  expect(parseSpent(structuredClone(spent), '2026-11-27')).toEqual(spent);
  const old = { day: '2026-11-27', ms: 7, extra: 1, at: 5 };
  expect(parseSpent(old, '2026-11-27')).toEqual({ ...old, watched: 7, past: [] });
  expect(parseSpent(null, '2026-11-27')).toEqual(NOTHING_SPENT);
});

test.each([
  5,
  'x',
  [],
  {},
  { ...weeks([20, 5]), ms: null },
  { ...weeks([20, 5]), ms: -1 },
  { ...weeks([20, 5]), ms: Number.NaN },
  { ...weeks([20, 5]), day: '2026-13-40' },
  { ...weeks([20, 5]), day: 20261127 },
  { ...weeks([20, 5]), at: 1e300 },
  { ...weeks([20, 5]), extra: Number.POSITIVE_INFINITY },
])('where today can no longer be told, nothing of it is left: %j', (stored) => {
  const spent = parseSpent(stored, '2026-11-27');
  expect(timeLeft(spent, [HOUR_A_DAY], 720)).toEqual({ why: 'daily', ms: 0 });
  // Nobody is said to have watched what nobody knows of.
  expect(spent.watched).toBe(0);
  expect(spent.past.length).toBeLessThanOrEqual(1);
});

test('days that cannot be read are left out, and however many there are, two weeks are kept', () => {
  const past = [
    null,
    { day: '2026-11-26', ms: 'x' },
    { day: 'yesterday', ms: 5 },
    { day: '2026-11-25', ms: 5 },
    { day: '2026-11-25', ms: 6 },
    ...Array.from({ length: 500 }, (_, i) => ({ day: '2026-11-20', ms: i + 1 })),
    { day: '1999-01-01', ms: 5 },
    { day: '2030-01-01', ms: 5 },
  ];
  expect(parseSpent({ ...weeks([null, 5]), past }, '2026-11-27').past).toEqual([
    { day: '2026-11-20', ms: 1 },
    { day: '2026-11-25', ms: 5 },
  ]);
  expect(parseSpent({ ...weeks([null, 5]), past: 'x' }, '2026-11-27').past).toEqual([]);
});

test('a policy says both, and what is not in order is left out', () => {
  const time = (stored: object) => parsePolicy(stored).time;
  expect(time({ dailyMinutes: 45, night: '22:00-06:30' })).toEqual({
    daily: 45,
    night: { from: 1320, to: 390 },
  });
  for (const night of ['late', '25:00-06:00', '22:00-22:00', 7, null])
    expect(time({ dailyMinutes: -1, night })).toEqual({ daily: null, night: null });
});
