import { expect, test } from 'vitest';
import { isFamily } from '../../../utils/protection/is-family';
import { NO_POLICY, parsePolicy } from '../../../utils/protection/managed';

const alone = { who: null, lock: null, policy: NO_POLICY };
const lock = { kind: 'pin', opens: true, openMs: 0, waitMs: 0, resetMs: null } as const;

test('who lives alone is no family, whatever level they like', () => {
  expect(isFamily(alone)).toBe(false);
  expect(isFamily({ ...alone, who: 'myself' })).toBe(false);
  expect(isFamily({ ...alone, policy: parsePolicy({ minimumLevel: 0, unknown: true }) })).toBe(
    false,
  );
});

test.each(['child', 'teen', 'elder'] as const)('a %s and whoever looks after them are', (who) => {
  expect(isFamily({ ...alone, who })).toBe(true);
});

test('so is where there is a PIN', () => {
  expect(isFamily({ ...alone, who: 'myself', lock })).toBe(true);
});

test.each([
  { minimumLevel: 1 },
  { sites: { taobao: 3 } },
  { alwaysOn: true },
  { managedBy: 'Hillside School' },
  { dailyMinutes: 45 },
  { night: '22:00-06:00' },
  { onlySites: [] },
])('so is where a policy says %j', (stored) => {
  expect(isFamily({ ...alone, policy: parsePolicy(stored) })).toBe(true);
});
