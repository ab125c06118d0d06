import { expect, test } from 'vitest';
import { internationalPhone } from '../../../utils/pii/detectors/international-phone';
import { worldPhones } from '../../../utils/pii/phones/phones-world';
import { scan } from '../../../utils/pii/scan';
import { slicesOf, typedSlices } from './slices';

const find = slicesOf(internationalPhone);

test.each([
  ['+82 10-1234-5678', '+82 10-1234-5678'],
  ['+1 (614) 382-9057', '+1 (614) 382-9057'],
  ['00 44 7418 293605', '00 44 7418 293605'],
  ['＋８５２ ６７０２ １８４５', '＋８５２ ６７０２ １８４５'],
  ['+８５２67021845 呢個', '+８５２67021845'],
])('finds with and without plans %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
  expect(slicesOf(internationalPhone, { phones: worldPhones })(text)).toEqual([expected]);
});

test('the value is the number in E.164', () => {
  expect(scan('+82 10-1234-5678', { phones: worldPhones })[0]?.value).toBe('+821012345678');
});

test('the detail is the same whether or not the plans are loaded', () => {
  const text = '+82 10-1234-5678 / 010-1234-5678';
  const expected = ['phone: +82 10-1234-5678', 'phone: 010-1234-5678'];
  expect(typedSlices(text)).toEqual(expected);
  expect(typedSlices(text, { region: 'KR', phones: worldPhones })).toEqual(expected);
});

test.each([
  ['a plus that counts', '+1 +1 +1'],
  ['a sum', '100+200'],
  ['times', '20:00-21:30 22:00-24:00'],
  ['the last digits of winners', '尾号0088 0188 0288 中奖'],
  ['too short', '+86 138'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
