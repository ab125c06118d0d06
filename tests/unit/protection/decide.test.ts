import { expect, test } from 'vitest';
import type { DataType } from '../../../utils/pii/finding';
import { type Decision, decide, type Situation } from '../../../utils/protection/decide';

const open: Situation = { level: 0, audience: 'public', asked: false };
const found = (type: DataType, confidence = 0.9) => [{ type, confidence }];

test('a message without a finding is quiet at every level', () => {
  for (const level of [0, 1, 2, 3] as const) expect(decide([], { ...open, level })).toBe('quiet');
});

test.each<[string, DataType, number, Decision[]]>([
  ['a hint', 'postal_address', 0.3, ['hint', 'hint', 'gate', 'refuse']],
  ['an age', 'minor_age', 0.9, ['hint', 'hint', 'gate', 'refuse']],
  ['a phone number', 'phone', 0.9, ['gate', 'gate', 'refuse', 'refuse']],
  ['a code', 'verification_code', 0.9, ['hard-gate', 'hard-gate', 'refuse', 'refuse']],
])('%s at levels 0–3', (_name, type, confidence, expected) => {
  const decisions = ([0, 1, 2, 3] as const).map((level) =>
    decide(found(type, confidence), { ...open, level }),
  );
  expect(decisions).toEqual(expected);
});

test('the most serious finding decides', () => {
  expect(decide([...found('phone'), ...found('password')], open)).toBe('hard-gate');
});

test('a room that asks turns a hint into a gate', () => {
  expect(decide(found('minor_age'), { ...open, asked: true })).toBe('gate');
});

test('in private one tier is taken off', () => {
  expect(decide(found('phone'), { ...open, audience: 'private' })).toBe('hint');
  expect(decide(found('password'), { ...open, audience: 'private' })).toBe('gate');
});
