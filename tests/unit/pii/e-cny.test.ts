import { expect, test } from 'vitest';
import { eCny } from '../../../utils/pii/detectors/e-cny';
import { slicesOf } from './slices';

const find = slicesOf(eCny);

test.each([
  ['数字人民币钱包编号 0021 0088 1234 5678', '0021 0088 1234 5678'],
  ['退数币 13800001234', '13800001234'],
  ['e-CNY：0022018812345678', '0022018812345678'],
])('finds the wallet in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['数字人民币能付吗', '数字人民币立减 20', '0021008812345678'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
