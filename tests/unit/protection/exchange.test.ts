import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchange, type Machine } from '../../../utils/protection/exchange';
import { levels } from '../../../utils/protection/level';
import type { Version } from '../../../utils/protection/merge';
import type { Settings } from '../../../utils/protection/settings-file';
import { isSofter } from '../../../utils/protection/time-rules';

const soft: Settings = {
  who: 'myself',
  level: 0,
  sites: {},
  off: ['jd'],
  only: null,
  time: { daily: 30, night: null },
};
const firm: Settings = {
  who: 'child',
  level: 2,
  sites: { twitch: 3 },
  off: [],
  only: ['taobao'],
  time: { daily: 60, night: { from: 1320, to: 360 } },
};
const machine = (settings: Settings, locked = false): Machine => ({
  settings,
  settled: true,
  locked,
  base: null,
});

/** Each machine in turn meets what the others have left, until nobody has anything new. */
function settleDown(machines: Machine[], cloud: Version | null = null): Version | null {
  for (let round = 0; round < 10; round++) {
    let quiet = true;
    for (const one of machines) {
      const { settings, base, leave } = exchange(one, cloud);
      Object.assign(one, { settings, base });
      cloud = leave ?? cloud;
      quiet &&= leave === null;
    }
    if (quiet) return cloud;
  }
  throw new Error('They never come to rest');
}

test('a new machine takes everything from the others', () => {
  const [home, fresh] = [machine(firm), { ...machine(soft), settled: false }];
  settleDown([home, fresh]);
  expect(fresh.settings).toEqual(firm);
});

test('two profiles that never met hold the stricter side of each', () => {
  const [one, other] = [machine(soft), machine(firm)];
  settleDown([one, other]);
  expect(one.settings).toEqual({ ...firm, time: { ...firm.time, daily: 30 } });
  expect(other.settings).toEqual(one.settings);
});

test('lowered on one machine, it is lowered on the other, unless that is locked', () => {
  for (const locked of [false, true]) {
    const [one, other] = [machine(firm), machine(firm, locked)];
    const cloud = settleDown([one, other]);
    one.settings = soft;
    settleDown([one, other], cloud);
    expect(other.settings.level).toBe(locked ? 2 : 0);
    expect(one.settings.level).toBe(0);
    expect(other.settings.only).toEqual(locked ? ['taobao'] : null);
    expect(other.settings.time.night).toEqual(locked ? firm.time.night : null);
  }
});

test('both changed before either heard of the other: the stricter side of each, whoever was last to leave word', () => {
  for (const [last, first] of [
    [soft, firm],
    [firm, soft],
  ] as const) {
    const [one, other] = [machine(firm), machine(firm)];
    const cloud = settleDown([one, other]);
    one.settings = { ...first, level: first === firm ? 3 : 0 };
    other.settings = { ...last, level: last === firm ? 3 : 0 };
    // The browser's sync brings each what the other has left only once both have left something.
    const left = [one, other].map((each) => {
      const { settings, base, leave } = exchange(each, cloud);
      Object.assign(each, { settings, base });
      return leave;
    });
    settleDown([one, other], left[1]);
    expect(one.settings).toEqual(other.settings);
    expect(one.settings.level).toBe(3);
  }
});

const someSettings = fc.record({
  who: fc.constantFrom('myself' as const, 'child' as const, null),
  level: fc.constantFrom(...levels),
  sites: fc.dictionary(fc.constantFrom('jd', 'twitch'), fc.constantFrom(...levels)),
  off: fc.uniqueArray(fc.constantFrom('jd', 'taobao', 'twitch')),
  only: fc.option(fc.uniqueArray(fc.constantFrom('jd', 'taobao', 'twitch'))),
  time: fc.record({
    daily: fc.option(fc.integer({ min: 1, max: 240 })),
    night: fc.option(
      fc.record({
        from: fc.integer({ min: 1080, max: 1439 }),
        to: fc.integer({ min: 0, max: 600 }),
      }),
    ),
  }),
});

test('whatever three machines say, they come to rest, and a locked one is never lowered', () => {
  fc.assert(
    fc.property(
      fc.array(someSettings, { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (all, locked) => {
        const machines = all.map((settings, i) => machine(settings, locked && i === 0));
        const before = machines[0]!.settings;
        settleDown(machines);
        const after = machines[0]!.settings;
        expect(after.level).toBeGreaterThanOrEqual(locked ? before.level : 0);
        if (locked) {
          expect(isSofter(before.time, after.time)).toBe(false);
          expect(before.only ?? after.only ?? []).toEqual(
            expect.arrayContaining((before.only && after.only) ?? []),
          );
          expect(before.only && !after.only).toBeFalsy();
        }
        if (locked) return;
        expect(machines[1]!.settings).toEqual(machines[0]!.settings);
        expect(machines[2]!.settings).toEqual(machines[0]!.settings);
      },
    ),
  );
});
