import { expect, test } from 'vitest';
import type { DataType } from '../../../utils/pii/finding';
import {
  type Decision,
  decide,
  type Measures,
  measuresAt,
  type Situation,
  tierOf,
} from '../../../utils/protection/decide';
import { levels } from '../../../utils/protection/level';

const open: Situation = { level: 0, audience: 'public', asked: false };
const found = (type: DataType, confidence = 0.9) => [{ type, confidence }];

/** One finding per tier; tier 0 is none at all. */
const TIERS = [[], found('minor_age'), found('phone'), found('verification_code')] as const;

/** Every cell: rows are levels, columns tiers 0–3. */
const CELLS: Decision[][] = [
  ['quiet', 'hint', 'gate', 'hard-gate'],
  ['quiet', 'hint', 'gate', 'hard-gate'],
  ['quiet', 'gate', 'refuse', 'refuse'],
  ['quiet', 'refuse', 'refuse', 'refuse'],
];

for (const level of levels) {
  for (const [tier, findings] of TIERS.entries()) {
    test(`level ${level}, tier ${tier}: ${CELLS[level]![tier]}`, () => {
      expect(decide(findings, { ...open, level })).toBe(CELLS[level]![tier]);
    });
    test(`level ${level}, tier ${tier}, asked for it: no softer`, () => {
      const column = tier === 1 ? 2 : tier;
      expect(decide(findings, { ...open, level, asked: true })).toBe(CELLS[level]![column]);
    });
    test(`level ${level}, tier ${tier}, in private: one tier less`, () => {
      const situation = { ...open, level, audience: 'private' } as const;
      expect(decide(findings, situation)).toBe(CELLS[level]![Math.max(0, tier - 1)]);
    });
  }
}

/** Every other cell: rows are what is measured, columns levels 0–3. */
const MEASURED: { [K in keyof Measures]: Measures[K][] } = {
  lures: ['mark', 'mark', 'veil', 'hide'],
  codes: ['show', 'show', 'veil', 'hide'],
  leaks: ['note', 'note', 'stop', 'stop'],
  trackers: ['standard', 'standard', 'strict', 'strict'],
  forms: ['note', 'note', 'pin', 'pin'],
  spending: ['free', 'remind', 'pin', 'block'],
  newSite: ['free', 'free', 'ask', 'list'],
  chat: ['shown', 'shown', 'shown', 'hidden'],
  time: ['free', 'goal', 'limit', 'limit'],
};

for (const [name, cells] of Object.entries(MEASURED)) {
  test.each(levels)(`${name} at level %i`, (level) => {
    expect(measuresAt(level)[name as keyof Measures]).toBe(cells[level]);
  });
}

test('the table above leaves nothing out', () => {
  for (const level of levels) {
    expect(Object.keys(measuresAt(level)).sort()).toEqual(Object.keys(MEASURED).sort());
  }
});

test('an unsure finding is a hint, whatever it would be', () => {
  for (const type of ['phone', 'password', 'postal_address'] as const) {
    expect(tierOf({ type, confidence: 0.3 })).toBe(1);
  }
});

test('the most serious finding decides', () => {
  expect(decide([...found('phone'), ...found('password')], open)).toBe('hard-gate');
});
