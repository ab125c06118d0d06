import { expect, test } from 'vitest';
import { cnPassport } from '../../../utils/pii/detectors/cn-passport';
import { alone } from './alone';

const find = alone(cnPassport);

test.each([
  ['港澳通行证C03721261', 'C03721261'],
  ['港澳通行证号 CA8242966', 'CA8242966'],
  ['台湾通行证L61681325', 'L61681325'],
  ['护照E91042941', 'E91042941'],
  ['护照号码：G30085535', 'G30085535'],
  ['护照号EA4085451', 'EA4085451'],
  ['passport EJ3876959', 'EJ3876959'],
  ['我护照 E 6417 3519', 'E 6417 3519'],
  ['公务护照PE7773256', 'PE7773256'],
  ['用护照实名 ED7034518 行吗', 'ED7034518'],
  ['EK7438705 护照可以吗', 'EK7438705'],
  ['护照 E43722951 LI NA', 'E43722951'],
  ['护照是EH0991136', 'EH0991136'],
  ['G 9126 3836护照过期没', 'G 9126 3836'],
  ['护照EB8578463，SUN LEI', 'EB8578463'],
  ['E64400560 我护照号', 'E64400560'],
  ['户照EC9761290', 'EC9761290'],
])('finds the passport in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '国妆特字G20191234',
  '护照办好了吗',
  '护照夹',
  '港澳通行证卡套',
  '奔驰E300L C260',
  'E14灯头',
  'G9频道',
  'G1234次',
  'VIP888',
  'LP专辑 LP123456',
  '护照多少位',
  '护照E开头',
  'E4899999',
  'G20峰会',
  'G1234次列车',
  'P2012',
  '货号E12345678',
  'G12345678这个型号还有吗',
  'E12345678',
  '护照夹 E款',
  'P12345678',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
