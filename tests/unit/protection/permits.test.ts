import { expect, test } from 'vitest';
import { addDays } from '../../../utils/day';
import {
  type DayPermits,
  parsePermits,
  permits,
  permitsOf,
  withPermit,
} from '../../../utils/protection/permits';

const TODAY = '2026-11-27';
const NONE = { send: 0, form: 0, spend: 0, time: 0, site: 0 };
const week = (all: DayPermits[]) => permitsOf(all, addDays(TODAY, -6), TODAY);

test('each kind is counted by itself, day by day', () => {
  let all: DayPermits[] = [];
  for (const permit of [...permits, 'send', 'send'] as const) all = withPermit(all, permit, TODAY);
  expect(all).toEqual([
    { day: TODAY, counts: { ...NONE, send: 3, form: 1, spend: 1, time: 1, site: 1 } },
  ]);
  const next = withPermit(all, 'site', addDays(TODAY, 1));
  expect(next).toHaveLength(2);
  expect(week(next)).toEqual(all[0]!.counts);
  expect(permitsOf(next, TODAY, addDays(TODAY, 1)).site).toBe(2);
});

test('two weeks are kept, however many days something is let go on', () => {
  let all: DayPermits[] = [];
  for (let day = 0; day < 40; day++) all = withPermit(all, 'time', addDays(TODAY, day - 39));
  expect(all).toHaveLength(14);
  expect(week(all).time).toBe(7);
  expect(permitsOf(all, addDays(TODAY, -13), addDays(TODAY, -7)).time).toBe(7);
});

test.each([null, undefined, 5, 'x', {}, [null, 5, {}, { day: 'today', counts: { send: 4 } }]])(
  'what is not in order is left out: %j',
  (stored) => expect(parsePermits(stored)).toEqual([]),
);

test('of a day the counts that are in order are kept', () => {
  const counts = {
    send: 2.5,
    form: -1,
    spend: '3',
    time: Number.POSITIVE_INFINITY,
    site: 4,
    note: 'a text',
  };
  expect(parsePermits([{ day: TODAY, counts, text: 'x' }])).toEqual([
    { day: TODAY, counts: { ...NONE, send: 2, site: 4 } },
  ]);
  expect(parsePermits([{ day: TODAY }])).toEqual([{ day: TODAY, counts: NONE }]);
});
