import { expect, test } from 'vitest';
import { backupCode } from '../../../utils/pii/detectors/backup-code';
import { slicesOf } from './slices';

const find = slicesOf(backupCode);

test.each([
  ['heres my backup code 4471-9038 for whatnot', '4471-9038'],
  ['备用码 4471 9038', '4471 9038'],
  ['恢复码是 a3f9k-7q2zx', 'a3f9k-7q2zx'],
  ['recovery code: 88213907', '88213907'],
  ['recovery key 3F9K-7Q2Z-XM41-88RD', '3F9K-7Q2Z-XM41-88RD'],
  ['バックアップコード 4471-9038', '4471-9038'],
  ['백업 코드 44719038', '44719038'],
  ['código de respaldo 4471-9038', '4471-9038'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'where are my backup codes',
  'backup code please',
  '备用码在哪里看',
  '恢复码没存 2024年的',
  '备用 4471-9038',
  '备份 20240101',
  'recovery in 30 days',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
