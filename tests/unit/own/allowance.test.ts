import { expect, test } from 'vitest';
import { allowanceOf } from '../../../utils/own/allowance';

test('so much at once, and no more until time has passed', () => {
  const allowance = allowanceOf<number>(60);
  expect(allowance.spend(1, 50, 0)).toBe(true);
  expect(allowance.spend(1, 11, 0)).toBe(false);
  expect(allowance.spend(1, 10, 0)).toBe(true);
  expect(allowance.spend(1, 5, 4_000)).toBe(false);
  expect(allowance.spend(1, 5, 5_000)).toBe(true);
});

test('one asker does not use up what another has', () => {
  const allowance = allowanceOf<number>(10);
  expect(allowance.spend(1, 10, 0)).toBe(true);
  expect(allowance.spend(2, 10, 0)).toBe(true);
});

test('nothing is saved up beyond a minute, and a clock moved back gives nothing', () => {
  const allowance = allowanceOf<number>(10);
  expect(allowance.spend(1, 10, 100_000)).toBe(true);
  expect(allowance.spend(1, 1, 0)).toBe(false);
  expect(allowance.spend(1, 11, 10_000_000)).toBe(false);
  expect(allowance.spend(1, 10, 10_000_000)).toBe(true);
});

test('askers without end are not remembered without end', () => {
  const allowance = allowanceOf<number>(1);
  expect(allowance.spend(-1, 1, 0)).toBe(true);
  for (let who = 0; who < 500; who++) allowance.spend(who, 1, 0);
  expect(allowance.spend(-1, 1, 0)).toBe(true);
});
