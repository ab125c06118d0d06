import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merged, type Version } from '../../../utils/protection/merge';
import {
  readSettings,
  type Settings,
  writeSettings,
} from '../../../utils/protection/settings-file';
import { mergedTime } from '../../../utils/protection/time-merge';
import { isNight, isSofter, NO_TIME } from '../../../utils/protection/time-rules';

const home: Settings = {
  who: 'child',
  level: 2,
  sites: { twitch: 3 },
  off: ['jd', 'taobao'],
  only: ['taobao', 'jd', 'douyin'],
  time: { daily: 60, night: { from: 1320, to: 420 } },
};
const school: Settings = {
  who: 'teen',
  level: 1,
  sites: { taobao: 3 },
  off: ['jd'],
  only: ['jd', 'twitch', 'taobao'],
  time: { daily: 45, night: { from: 1350, to: 480 } },
};
const at = (revision: number, settings: Settings): Version => ({ revision, settings });

test('what only the other changed is taken over', () => {
  expect(merged(at(4, home), at(5, school), 4, false)).toEqual(at(5, school));
});

test('what only this one changed stands', () => {
  expect(merged(at(5, home), at(4, school), 4, false)).toEqual(at(5, home));
});

test('where both changed, the stricter side of each counts, whichever machine asks', () => {
  const both = {
    who: 'child',
    level: 2,
    sites: { twitch: 3, taobao: 3 },
    off: ['jd'],
    only: ['jd', 'taobao'],
    time: { daily: 45, night: { from: 1320, to: 480 } },
  };
  const here = merged(at(5, home), at(6, school), 4, false);
  const there = merged(at(6, school), at(5, home), 4, false);
  expect(here).toEqual({ revision: 7, settings: both });
  expect(there.settings).toMatchObject({ level: 2, off: ['jd'], only: both.only, time: both.time });
  expect(there.settings.sites).toEqual(both.sites);
});

test('two machines that merged come to rest', () => {
  const here = merged(at(5, home), at(6, school), 4, false);
  const again = merged(here, merged(at(6, school), here, 4, false), 6, false);
  expect(again.settings).toEqual(here.settings);
  expect(again.revision).toBe(here.revision);
});

test('behind a lock another machine can raise, never lower', () => {
  expect(merged(at(4, home), at(5, school), 4, true).settings.level).toBe(2);
  expect(merged(at(4, school), at(5, home), 4, true).settings.level).toBe(2);
});

test('a file of settings comes back as it went', () => {
  const text = writeSettings(home, Date.UTC(2026, 10, 26));
  expect(readSettings(text)).toEqual(home);
  expect(text).not.toMatch(/lock|secret|hash|own/);
});

test('a file from before times and agreed sites says nothing of them', () => {
  const settings = { who: 'teen', level: 1, sites: {}, off: [] };
  const old = JSON.stringify({ format: 'hushcart-settings', version: 1, settings });
  expect(readSettings(old)).toEqual(settings);
});

test('behind a lock another machine brings neither more sites nor more time', () => {
  const wide = { ...home, only: null, time: NO_TIME };
  expect(merged(at(4, home), at(5, wide), 4, true).settings).toMatchObject({
    only: home.only,
    time: home.time,
  });
  expect(merged(at(4, wide), at(5, home), 4, true).settings).toMatchObject({
    only: home.only,
    time: home.time,
  });
});

test.each([
  ['one within the other', [1320, 420], [1380, 360], [1320, 420]],
  ['overlapping', [1260, 360], [1320, 480], [1260, 480]],
  ['apart: the shorter way round', [1320, 360], [720, 780], [1320, 780]],
  ['apart, on the same day', [60, 120], [180, 240], [60, 240]],
  ['together a whole day', [0, 800], [700, 10], [0, 1439]],
] as const)('of two nights, %s', (_how, a, b, both) => {
  const night = ([from, to]: readonly [number, number]) => ({ daily: null, night: { from, to } });
  expect(mergedTime(night(a), night(b))).toEqual(night(both));
  expect(mergedTime(night(b), night(a))).toEqual(night(both));
});

const someTime = fc.record({
  daily: fc.option(fc.integer({ min: 1, max: 1439 })),
  night: fc.option(
    fc
      .record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) })
      .filter(({ from, to }) => from !== to),
  ),
});

test('whatever two machines say of time, together they are softer than neither, but for a night of all but a minute', () => {
  fc.assert(
    fc.property(someTime, someTime, (a, b) => {
      const both = mergedTime(a, b);
      expect(both).toEqual(mergedTime(b, a));
      expect(mergedTime(both, b)).toEqual(both);
      const isFull = Array.from({ length: 1440 }, (_, minute) => minute).every(
        (minute) => isNight(a, minute) || isNight(b, minute),
      );
      const before = isFull ? { ...a, night: { from: 0, to: 1439 } } : a;
      expect(isSofter(before, both)).toBe(false);
    }),
  );
});

test.each([
  ['nothing', '', 'not-json'],
  ['a photo', '\u0089PNG', 'not-json'],
  ['null', 'null', 'not-ours'],
  ['a ledger', '{"format":"hushcart-ledger","version":1}', 'not-ours'],
  ['a later version', '{"format":"hushcart-settings","version":2}', 'too-new'],
  ['a broken one', '{"format":"hushcart-settings","version":1,"settings":{"level":7}}', 'damaged'],
  ['one with a night that ends as it begins', fileOf({ time: { daily: 9, night: [] } }), 'damaged'],
  ['one whose sites are no list', fileOf({ only: 'taobao' }), 'damaged'],
])('%s is not taken, and why', (_what, text, problem) => expect(readSettings(text)).toBe(problem));

function fileOf(part: object): string {
  const settings = { who: null, level: 0, sites: {}, off: [], ...part };
  return JSON.stringify({ format: 'hushcart-settings', version: 1, settings });
}
