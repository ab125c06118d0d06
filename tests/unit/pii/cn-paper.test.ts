import { expect, test } from 'vitest';
import { cnPaper } from '../../../utils/pii/detectors/cn-paper';
import { alone } from './alone';

const find = alone(cnPaper);

test.each([['台胞证70329180', '70329180']])('finds the number in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '实名认证了',
  '验证码收不到',
  '验证码老是错',
  '输入验证码',
  '发个验证码',
  '图形验证码看不清',
  '滑块验证',
  '卡号在背面吗',
  '身份证要吗',
  '身份证复印件',
  '实名要身份证吗',
  '港澳通行证卡套',
  '驾驶证皮套',
  '行驶证卡包',
  '验证码发不出来',
  '验证码60秒',
  '验证码5分钟有效',
  '验证码错误3次',
  '验证码4位还是6位',
  '证书编号 GTC2024123456',
  '证书号 839201234567',
  '会员卡号在哪',
  '卡号在卡背面',
  '身份证丢了',
  '身份证要18位吗',
  '身份证后四位',
  '身份证330开头',
  '出生证',
  '证书NGTC 112233445566',
  '身份证拍照模糊',
  '验证码倒计时60s',
  '验证码输错3次被锁',
  '验证短信收不到 换了3个手机',
  '医保能用吗 100',
  '社保卡余额 20000元',
  '军官证优惠8折',
  '出生证 要吗',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
