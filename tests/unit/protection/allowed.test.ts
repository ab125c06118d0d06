import { expect, test } from 'vitest';
import { type Action, actions, allowed, type Verdict } from '../../../utils/protection/allowed';
import { levels } from '../../../utils/protection/level';

/** Every cell again, by hand: a change of the table has to be meant. */
const CELLS: Record<Action, string> = {
  'level.up': 'free free free free',
  'level.down': 'free pin pin pin',
  who: 'free free pin pin',
  'site.on': 'free free free free',
  'site.off': 'free free pin never',
  pause: 'free free pin pin',
  teach: 'free free pin pin',
  'teach.remove': 'free free pin pin',
  'rule.add': 'free free pin never',
  'rule.remove': 'free free free free',
  'own.add': 'free free free free',
  'own.remove': 'free free pin pin',
  'trackers.allow': 'free free pin never',
  export: 'free free pin pin',
  import: 'free pin pin pin',
  delete: 'free free pin pin',
  send: 'free free pin never',
  form: 'free free pin pin',
  spend: 'free free pin never',
  'sites.less': 'free free free free',
  'sites.more': 'free free pin pin',
  'time.less': 'free free free free',
  'time.more': 'free free pin pin',
  'lock.change': 'pin pin pin pin',
};
const RANK: Verdict[] = ['free', 'pin', 'never'];

test('the table has these actions and no others', () => {
  expect([...actions].sort()).toEqual(Object.keys(CELLS).sort());
});

for (const action of actions) {
  for (const level of levels) {
    const verdict = CELLS[action].split(' ')[level] as Verdict;
    test(`${action} at level ${level} is ${verdict}, and free without a PIN unless it is never`, () => {
      expect(allowed(action, level, true)).toBe(verdict);
      expect(allowed(action, level, false)).toBe(verdict === 'never' ? 'never' : 'free');
    });
  }
}

test('no level allows more than the one below', () => {
  for (const action of actions) {
    const ranks = levels.map((level) => RANK.indexOf(allowed(action, level, true)));
    expect(ranks, action).toEqual([...ranks].sort());
  }
});

test('what makes Hushcart firmer is always free', () => {
  for (const action of ['level.up', 'site.on', 'own.add', 'rule.remove'] as const) {
    for (const level of levels) expect(allowed(action, level, true)).toBe('free');
  }
});
