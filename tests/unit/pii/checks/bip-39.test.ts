import { expect, test } from 'vitest';
import { isSeedPhrase } from '../../../../utils/pii/checks/bip-39';
import { seedWord } from '../../../../utils/pii/seed-words';

const placesOf = (phrase: string) => phrase.split(' ').map((word) => seedWord(word) ?? -1);

// Test vectors that BIP-0039 points to.
test.each([
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
  'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong',
  'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote',
  'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
])('%s checks', (phrase) => {
  expect(isSeedPhrase(placesOf(phrase))).toBe(true);
});

test.each([
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon',
  'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong zoo',
  'abandon about',
])('%s does not', (phrase) => {
  expect(isSeedPhrase(placesOf(phrase))).toBe(false);
});

test('words have their places in the list', () => {
  expect(['abandon', 'ability', 'act', 'zone', 'zoo'].map(seedWord)).toEqual([
    0, 1, 19, 2046, 2047,
  ]);
  expect(['the', 'and', 'is', 'acts', 'sofa', 'zzz'].map(seedWord)).toEqual([
    ...[null, null, null, null, null, null],
  ]);
});
