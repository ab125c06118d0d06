import { expect, test } from 'vitest';
import {
  type Agreement,
  NOTHING_SETTLED,
  parseAgreement,
} from '../../../utils/protection/agreement';
import { actionOf, changed, parseChange } from '../../../utils/protection/change';
import { levelsInForce, offNow, sitesAgreed } from '../../../utils/protection/in-force';
import { NO_POLICY, parsePolicy } from '../../../utils/protection/managed';
import { atTime, nextEnd } from '../../../utils/protection/time-goes-by';

const T = Date.UTC(2026, 10, 26);
const child: Agreement = { ...NOTHING_SETTLED, who: 'child', level: 2, sites: { twitch: 3 } };

test.each([
  [{ do: 'who', who: 'child' }, 'who'],
  [{ do: 'who', who: 'myself' }, 'level.down'],
  [{ do: 'level', level: 3, site: null }, 'level.up'],
  [{ do: 'level', level: 2, site: null }, 'level.up'],
  [{ do: 'level', level: 1, site: null }, 'level.down'],
  [{ do: 'level', level: 3, site: 'taobao' }, 'level.up'],
  [{ do: 'level', level: 1, site: 'taobao' }, 'level.down'],
  [{ do: 'level', level: null, site: 'twitch' }, 'level.down'],
  [{ do: 'site', site: 'taobao', on: false }, 'site.off'],
  [{ do: 'site', site: 'taobao', on: true }, 'site.on'],
  [{ do: 'pause', site: 'taobao', minutes: 15 }, 'pause'],
  [{ do: 'pause', site: 'taobao', minutes: 0 }, 'site.on'],
  [{ do: 'import', settings: { who: null, level: 0, sites: {}, off: [] } }, 'import'],
  [{ do: 'time', time: { daily: 60, night: null } }, 'time.less'],
  [{ do: 'only', sites: ['taobao'] }, 'sites.less'],
  [{ do: 'only', sites: null }, 'sites.less'],
] as const)('%j is %s', (change, action) => {
  expect(parseChange(change)).toEqual(change);
  expect(actionOf(parseChange(change)!, child).action).toBe(action);
});

test.each([
  [null],
  [{}],
  [{ do: 'level', level: 4, site: null }],
  [{ do: 'level', level: null, site: null }],
  [{ do: 'site', site: '', on: true }],
  [{ do: 'pause', site: 'taobao', minutes: 61 }],
  [{ do: 'pause', site: 'taobao', minutes: -1 }],
  [{ do: 'who', who: 'cat' }],
  [{ do: 'import', settings: { level: 9 } }],
])('%j is no change', (change) => expect(parseChange(change)).toBeNull());

test('each person begins with a level of their own', () => {
  const levels = (['myself', 'elder', 'teen', 'child'] as const).map(
    (who) => changed(NOTHING_SETTLED, { do: 'who', who }, T).level,
  );
  expect(levels).toEqual([0, 1, 1, 2]);
});

test('a pause ends by itself; a clock turned back ends it too', () => {
  const paused = changed(child, { do: 'pause', site: 'taobao', minutes: 15 }, T);
  expect(offNow(paused, NO_POLICY)).toEqual(['taobao']);
  expect(nextEnd(paused)).toBe(15 * 60_000);
  expect(offNow(atTime(paused, T + 14 * 60_000), NO_POLICY)).toEqual(['taobao']);
  expect(offNow(atTime(paused, T + 15 * 60_000), NO_POLICY)).toEqual([]);
  expect(offNow(atTime(paused, T - 60_000), NO_POLICY)).toEqual([]);
});

test('a policy and the family each set a floor: the stricter holds, site by site', () => {
  const policy = parsePolicy({ minimumLevel: 1, sites: { taobao: 3 }, alwaysOn: true });
  expect(levelsInForce({ ...NOTHING_SETTLED, level: 0 }, policy)).toEqual({ '*': 1, taobao: 3 });
  expect(levelsInForce(child, policy)).toEqual({ '*': 2, taobao: 3, twitch: 3 });
  expect(offNow({ ...child, off: ['taobao'] }, policy)).toEqual([]);
});

test.each([
  [null, undefined, null],
  [['jd'], undefined, ['jd']],
  [null, ['jd', 'taobao'], ['jd', 'taobao']],
  [['jd', 'twitch'], ['taobao', 'jd'], ['jd']],
  [[], ['jd'], []],
  [['jd'], [], []],
  [null, ['jd', 5, null], ['jd']],
  [['twitch'], 'jd', ['twitch']],
  [null, { 0: 'jd' }, null],
])('a family agrees on %j, a policy on %j: both on %j', (only, onlySites, both) => {
  expect(sitesAgreed({ ...child, only }, parsePolicy({ onlySites }))).toEqual(both);
});

test.each([[null], ['x'], [{ minimumLevel: 9, sites: { a: 'b' }, alwaysOn: 1, managedBy: 5 }]])(
  'a policy that is none lays nothing down: %j',
  (stored) => expect(parsePolicy(stored)).toEqual(NO_POLICY),
);

test('what has been agreed on is widened by the PIN alone', () => {
  const agreed = { ...child, only: ['taobao', 'jd'], time: { daily: 60, night: null } };
  const action = (change: object) => actionOf(parseChange(change)!, agreed).action;
  expect(action({ do: 'only', sites: ['jd'] })).toBe('sites.less');
  expect(action({ do: 'only', sites: ['jd', 'taobao'] })).toBe('sites.less');
  expect(action({ do: 'only', sites: ['jd', 'twitch'] })).toBe('sites.more');
  expect(action({ do: 'only', sites: null })).toBe('sites.more');
  expect(action({ do: 'time', time: { daily: 30, night: null } })).toBe('time.less');
  expect(action({ do: 'time', time: { daily: 90, night: { from: 0, to: 9 } } })).toBe('time.more');
  const settings = { who: null, level: 0, sites: {}, off: [] } as const;
  const imported = changed(agreed, parseChange({ do: 'import', settings })!, T);
  expect(imported).toMatchObject({ only: agreed.only, time: agreed.time });
});

test('an agreement signed before there were times and lists is read as it was meant', () => {
  const { time: _time, only: _only, ...old } = child;
  expect(parseAgreement(old)).toEqual(child);
});
