import { expect, test } from 'vitest';
import { nameOnParcel } from '../../../utils/pii/detectors/name-on-parcel';
import { slicesOf } from './slices';

const find = slicesOf(nameOnParcel);

test.each([
  ['世纪大道1号2栋301 张三收', '张三'],
  ['科苑路11号B座19楼林嘉怡收', '林嘉怡'],
  ['请周海燕签收', '周海燕'],
  ['301室张小明13800001234', '张小明'],
  ['301室张伟13800001234', '张伟'],
  ['闽江路2栋1503 赵晓梅 13800001234 麻烦改', '赵晓梅'],
  ['梁宏伟 11010519491231002X', '梁宏伟'],
  ['13800001234 梁宏伟', '梁宏伟'],
  ['EZ WAY 用的 黃詩涵 H246087772', '黃詩涵'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '农行卡6222021161874921488',
  '白色 13800001234',
  '方便 13800001234',
  '明天到 13800001234',
  '3号 单收货款',
  '2楼 包邮收吗',
  '张小明 还有货吗',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
