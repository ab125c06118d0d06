import { expect, test } from 'vitest';
import { finderOf } from '../../../utils/own/finder';
import { mask } from '../../../utils/pii/mask';
import { scan } from '../../../utils/pii/scan';
import { fingerprintsOfDetails, own } from './own-of';

const ownDetails = finderOf(
  fingerprintsOfDetails([
    own('name', '张小明'),
    own('address', '文三路100号'),
    own('phone', '88064927'),
    own('id_number', '839201'),
  ]),
);

test.each([
  ['寄到杭州市西湖区文三路100号东信大厦5楼', '寄到******'],
  ['收件人张小明 杭州市西湖区文三路100号翠苑3幢', '收件人****** ******'],
  ['张小明 13800001234', '****** 138****1234'],
  ['zhang.xiaoming@qq.com', '******'],
  ['0571-88064927转8', '******转8'],
  ['文三路100号的店', '******的店'],
])('of %s no part is left beside the own detail: %s', (text, masked) => {
  expect(mask(text, scan(text, { ownDetails }))).toBe(masked);
});

test('a code that happens to be an own number is still a code, which needs more to be sent', () => {
  expect(scan('验证码839201', { ownDetails })).toMatchObject([{ type: 'verification_code' }]);
});
