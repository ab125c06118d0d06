import { expect, test } from 'vitest';
import { momentsIn } from '../../../utils/text/moments';
import { numbersIn, withoutMoments } from '../../../utils/text/numbers';

const slices = (text: string) => momentsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['下单时间 2026-11-20 18:30', ['2026-11-20', '18:30']],
  ['delivered 11/20/2026', ['11/20/2026']],
  ['付款 2026.1.5 09:12:33', ['2026.1.5', '09:12:33']],
  ['营业 9:00-18:00', ['9:00-18:00']],
  ['11-20 18:30 到的', ['11-20 18:30']],
])('%s tells a moment', (text, expected) => {
  expect(slices(text)).toEqual(expected);
});

test.each(['138-0000-1234', '2026-13-40', '6222-2026-11-20-33', '25:99', '1.2.2026.4', '比分 3:2'])(
  '%s tells none',
  (text) => {
    expect(slices(text)).toEqual([]);
  },
);

const numbersOf = (text: string) => withoutMoments(numbersIn(text), text).flat();

test('a moment is no number, nor a part of one', () => {
  expect(numbersOf('单号 2026-11-20 18:30')).toEqual([]);
  expect(numbersOf('2026-11-20 13800001234')).toMatchObject([{ digits: '13800001234' }]);
});
