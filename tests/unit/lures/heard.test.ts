import { expect, test } from 'vitest';
import { labelledIn } from './labelled';
import { surest } from './surest';

// Seen by the weights: a floor for changes, not a measure.
const heard = labelledIn('heard').map(({ text, label }) => ({ text, label, seen: surest(text) }));
const harmful = heard.filter(({ label }) => label !== null);
const innocent = heard.filter(({ label }) => label === null);

test('most that strangers try is seen', () => {
  expect(harmful.filter(({ seen }) => seen !== null).length / harmful.length).toBeGreaterThan(0.92);
});

test('most of it by its name', () => {
  const named = harmful.filter(({ label, seen }) => label === seen);
  expect(named.length / harmful.length).toBeGreaterThan(0.85);
});

test('hardly anything innocent is marked', () => {
  const marked = innocent.filter(({ seen }) => seen !== null);
  expect(marked.length / innocent.length).toBeLessThan(0.02);
});
