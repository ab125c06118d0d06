import { expect, test } from 'vitest';
import { twInvoiceCarrier } from '../../../utils/pii/detectors/tw-invoice-carrier';
import { alone } from './alone';

const find = alone(twInvoiceCarrier);

test.each([
  ['手機載具 /AB04+CD', '/AB04+CD'],
  ['載具/K7P-2QM 幫我存發票', '/K7P-2QM'],
  ['手機條碼：/X.9Z8-1，謝謝', '/X.9Z8-1'],
])('finds the carrier in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['條碼/ABC1234 掃不出來', '載具/統編 二選一', '載具 /K7P-2QMX9', '/K7P-2QM'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
