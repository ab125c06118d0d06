import { expect, test } from 'vitest';
import { localCard } from '../../../utils/pii/detectors/local-card';
import { alone } from './alone';

const find = alone(localCard);

test.each([
  ['cartão 5067 2705 0141 1290 val 04/29', '5067 2705 0141 1290'],
  ['카드번호 9410-1030-0293-7230', '9410-1030-0293-7230'],
  ['rupay card 6081172490351869', '6081172490351869'],
])('a card beside its word: %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  // The check fails.
  'cartão 5067 2705 0141 1291',
  // Nothing says that it is a card.
  'pedido 5067 2705 0141 1290',
  'gift card 5067 2705 0141 1290',
  'psa card 5067270501411290',
  'card 0000000000000000',
])('no card: %s', (text) => {
  expect(find(text)).toEqual([]);
});
