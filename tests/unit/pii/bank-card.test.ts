import { expect, test } from 'vitest';
import { bankCard } from '../../../utils/pii/detectors/bank-card';
import { slicesOf } from './slices';

const find = slicesOf(bankCard);

// Test numbers that the schemes publish for developers, and numbers made up with a right check digit.
test.each([
  ['UnionPay, 19 digits', '打我卡上 6222021161874921488', ['6222021161874921488']],
  ['UnionPay, 16 digits', '6225886154268062', ['6225886154268062']],
  ['Visa in fours', 'card 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['Mastercard with hyphens', '5555-5555-5555-4444', ['5555-5555-5555-4444']],
  ['Mastercard, series 2', '2223003122003222', ['2223003122003222']],
  ['American Express', '378282246310005', ['378282246310005']],
  ['JCB', '3530111333300000', ['3530111333300000']],
  ['Discover', '6011111111111117', ['6011111111111117']],
  ['keycaps', '💳4️⃣1️⃣1️⃣1️⃣111111111111', ['4️⃣1️⃣1️⃣1️⃣111111111111']],
  [
    'Chinese numerals',
    '卡号六二二六零九八一四九四二七八五七',
    ['六二二六零九八一四九四二七八五七'],
  ],
  ['a slip in the check after the word', '银行卡号6222021161874921480', ['6222021161874921480']],
])('finds a card: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['a wrong check digit', '4111111111111112'],
  ['a range that nobody issues', '9111111111111111'],
  ['a length that UnionPay has not', '62220211618749'],
  ['an order', '订单号 4111111111111111'],
  ['a bar code', '条码4111111111111111'],
  ['a member’s card', '会员卡号9111111111111111'],
  ['digits inside a longer number', '141111111111111110'],
  ['the last four', '卡号尾号1488'],
  ['masked', '6222****1488'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
