import { beforeEach, expect, test } from 'vitest';
import { wordsOf } from '../../../entrypoints/popup/words';
import type { Sentence } from '../../../utils/reports/popup-sentence';
import { speakEnglish } from '../components/show';

const NOW = 1_700_000_000_000;

beforeEach(speakEnglish);

test.each<[Sentence, string]>([
  [{ says: 'permission' }, 'Hushcart needs your permission to protect this site.'],
  [{ says: 'paused', until: NOW + 14 * 60_000 + 5_000 }, 'Protection is paused, 14:05 left.'],
  [{ says: 'level', level: 2 }, 'The level “Guard” is on.'],
  [{ says: 'sent', type: 'phone' }, 'You have just published: a phone number.'],
  [{ says: 'blocked', names: ['Adwind'], count: 1 }, 'Blocked a tracker: Adwind.'],
  [
    { says: 'blocked', names: ['Adwind', 'Trackora'], count: 12 },
    'Blocked 12 trackers, Adwind, Trackora among them.',
  ],
  [{ says: 'fine' }, 'Nothing wrong here so far.'],
])('%j', (sentence, words) => {
  expect(wordsOf(sentence, NOW)).toBe(words);
});

test('of a site that is not known nothing is claimed: its trackers are blocked only where all are', () => {
  expect(wordsOf({ says: 'unsupported' }, NOW)).not.toContain('tracker');
});
