import { expect, test } from 'vitest';
import { localPhone } from '../../../utils/pii/detectors/local-phone';
import { worldPhones } from '../../../utils/pii/phones/phones-world';
import { slicesOf } from './slices';

const inRoomOf = (region: string) => slicesOf(localPhone, { region, phones: worldPhones });

test.each([
  ['with a trunk zero', '080-4172-9536 です', ['080-4172-9536']],
  ['Taiwan', '0928-417-603', ['0928-417-603']],
  ['North American groups', 'hmu (614) 382-9057', ['614) 382-9057']],
])('finds without plans: %s', (_name, text, expected) => {
  expect(slicesOf(localPhone)(text)).toEqual(expected);
});

test.each([
  ['US', '6143829057 for the lot', '6143829057'],
  ['US', '614 382 9057', '614 382 9057'],
  ['GB', '07418 293605', '07418 293605'],
  ['SG', '9183 4627', '9183 4627'],
  ['HK', '6702 1845', '6702 1845'],
  ['JP', '080-4172-9536', '080-4172-9536'],
  ['KR', '010-4827-1539', '010-4827-1539'],
  ['TH', '081 429 1357', '081 429 1357'],
  ['VN', '0375214896', '0375214896'],
  ['ID', '0813-7290-4685', '0813-7290-4685'],
  ['FR', '06 47 18 92 35', '06 47 18 92 35'],
  ['ES', '647 29 38 15', '647 29 38 15'],
  ['BR', '(11) 98273-4516', '11) 98273-4516'],
])('finds by the plan in a room of %s: %s', (region, text, expected) => {
  expect(inRoomOf(region)(text)).toEqual([expected]);
});

test.each([
  ['SE', '070-123 45 67'],
  ['CH', '079 123 45 67'],
])('finds in a room of %s, whose plan comes late: %s', (region, text) => {
  expect(inRoomOf(region)(text)).toEqual([text]);
});

test('reads a number by the script that the message is in', () => {
  expect(inRoomOf('US')('집 02-312-3456')).toEqual(['02-312-3456']);
});

test.each([
  ['US', 'a free line', '1-800-275-8777'],
  ['US', 'a cheer', '5555555555'],
  ['US', 'a date', '2024-11-29'],
  ['US', 'a piece of a long number', '112-4470918-6625034'],
  ['US', 'an item', 'item #6143829057'],
  ['US', 'prices', '1299 1399 1499 1599'],
  ['US', 'sizes', '36 38 40 42 44'],
  ['SG', 'a date without marks', '20240315'],
  ['KR', 'a licence', '제2015-1834호'],
  ['KR', 'times', '17:00~18:00'],
  ['KR', 'a free line', '080-123-4567'],
  ['TH', 'prices', '199 299 399'],
  ['VN', 'a sum', '1.200.000'],
  ['JP', 'a firm’s line', '03-6743-5000 お客様センター'],
  ['CN', 'a local number elsewhere', '614 38 29057'],
  ['CN', 'a lottery', '05 12 18 23 29 33 07'],
])('ignores in a room of %s %s', (region, _name, text) => {
  expect(inRoomOf(region)(text)).toEqual([]);
});
