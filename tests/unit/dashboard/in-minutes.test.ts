import { expect, test } from 'vitest';
import { inMinutes } from '../../../components/dashboard/dates';
import { speakEnglish } from '../components/show';

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 hour'],
  [135, '2 hours 15 minutes'],
])('%i minutes are “%s”', (minutes, words) => {
  speakEnglish();
  expect(inMinutes(minutes)).toBe(words);
});
