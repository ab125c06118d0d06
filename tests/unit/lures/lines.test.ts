import { expect, test } from 'vitest';
import { labelledIn } from './labelled';
import { surest } from './surest';

test.each(labelledIn('lines'))('$text: $label', ({ text, label }) => {
  expect(surest(text)).toBe(label);
});
