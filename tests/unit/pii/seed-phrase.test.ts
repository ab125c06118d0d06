import { expect, test } from 'vitest';
import { seedPhrase } from '../../../utils/pii/detectors/seed-phrase';
import { scan } from '../../../utils/pii/scan';
import { slicesOf } from './slices';

const find = slicesOf(seedPhrase);
// Test vectors that BIP-0039 points to, of 12, 18 and 24 words.
const TWELVE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const EIGHTEEN =
  'gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog';
const TWENTY_FOUR =
  'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold';

test.each([
  [`钱包助记词是${TWELVE}，你们看看`, TWELVE],
  [TWELVE.toUpperCase(), TWELVE.toUpperCase()],
  [EIGHTEEN, EIGHTEEN],
  [TWENTY_FOUR, TWENTY_FOUR],
  [`here it is: ${TWELVE.replaceAll(' ', ', ')}`, TWELVE.replaceAll(' ', ', ')],
  [`${TWELVE.replaceAll(' ', '\n')}`, TWELVE.replaceAll(' ', '\n')],
  [TWELVE.replaceAll('winner', 'winn'), TWELVE.replaceAll('winner', 'winn')],
])('finds the phrase in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test('words that are counted are one phrase', () => {
  const counted = TWELVE.split(' ').map((word, i) => `${i + 1}. ${word}`);
  expect(find(counted.join(' '))).toEqual([counted.join(' ').slice('1. '.length)]);
});

test('a slip in a word costs sureness, not the finding', () => {
  const slipped = TWELVE.replace('sausage', 'saddle');
  expect(scan(TWELVE)[0]?.confidence).toBe(0.97);
  expect(scan(slipped)[0]?.confidence).toBe(0.6);
  expect(scan(`my seed is ${slipped}`)[0]?.confidence).toBe(0.8);
});

test.each([
  // Eleven words; a word of no list among twelve.
  TWELVE.replace(' yellow', ''),
  TWELVE.replace('wave', 'the'),
  '助记词怎么备份',
  'seed phrase please',
  'is it the same colour as in the video because the blue one looks really nice and warm',
  'love this coat please show the black one again and also the shoe in size nine thank you',
  'red blue green black white pink gold grey purple brown silver orange beige',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
