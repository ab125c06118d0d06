import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';

test.each([
  ['SG', 'call 1800 338 8383 lah'],
  ['IN', '1800-266-3333 call kiya'],
  ['US', 'text me? no, call 1-888-345-5788'],
  ['CN', '4008-111-111 顺丰'],
])('takes a free number for nobody’s, in %s: %s', (region, text) => {
  expect(scan(text, { region })).toEqual([]);
});

test('still finds a mobile number that begins with 1800', () => {
  expect(scan('电话180 0338 8383', { region: 'CN' })).toMatchObject([{ type: 'phone' }]);
});
