import { expect, test } from 'vitest';
import { cardSecurityCode } from '../../../utils/pii/detectors/card-security-code';
import { slicesOf } from './slices';

const find = slicesOf(cardSecurityCode);

test.each([
  ['安全码092填进去还说错', '092'],
  ['安全码是 317', '317'],
  ['CVV 481', '481'],
  ['cvv2:481', '481'],
  ['cvc 047 넣었는데', '047'],
  ['我的cvv是４８１', '４８１'],
  ['安全码四八一', '四八一'],
  ['背面三位 317', '317'],
  ['背面后3位是317', '317'],
  ['卡后三位317', '317'],
  ['amex cid? security code 4812', '4812'],
  ['security code is 481', '481'],
  ['セキュリティコードは481', '481'],
  ['보안코드 481', '481'],
  ['código de seguridad 481', '481'],
  ['Prüfnummer 481', '481'],
  ['mã bảo mật 481', '481'],
  ['卡背面那三位是 481', '481'],
  ['后面三个数字 481', '481'],
  ['签名栏后面的3位数是481', '481'],
  ['481是我的安全码', '481'],
  ['481 is my cvv', '481'],
  ['有效期08/29 背面361', '361'],
  ['159，卡背面签名条那里的', '159'],
  ['amex 37828 and the 4 on the front 7719', '7719'],
  ['the 3 digits on the back are 481', '481'],
  ['three numbers on the back of my card: 481', '481'],
  ['カード裏面の3桁は481です', '481'],
  ['카드 뒷면 3자리 481', '481'],
  ['los 3 números de atrás son 481', '481'],
  ['die 3 Ziffern auf der Rückseite 481', '481'],
  ['3 angka di belakang kartu 481', '481'],
  ['3 số sau thẻ là 481', '481'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '安全码是什么',
  '安全码3位在哪',
  '安全码 123456',
  '防伪安全码 4821',
  '安全码在卡背面 199元',
  '后三位 317',
  '尾号三位 317',
  '背面有3个口袋 199',
  'cvv dumps 100元',
  'CVC材质 100%棉',
  '安全座椅 481',
  'color code 481',
  '317',
  '后面三个颜色 317',
  '背面三位模特 317',
  'the 3 pockets on the back 481',
  'back of card holder 481 pieces',
  '481是货号',
  '安全码 ******',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
