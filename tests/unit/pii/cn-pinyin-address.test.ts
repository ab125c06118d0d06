import { expect, test } from 'vitest';
import { cnPinyinAddress } from '../../../utils/pii/detectors/cn-pinyin-address';
import { alone } from './alone';

const find = alone(cnPinyinAddress);

test.each([
  [
    'dizhi zhejiang hangzhou xihu qu wensan lu 478 hao',
    'zhejiang hangzhou xihu qu wensan lu 478 hao',
  ],
])('finds the address in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '净含量500ml*12瓶',
  '尺寸 120*60*75cm',
  '口令 8FgH2k',
  'iPhone15 256G 5999',
  'RTX4060 i5-13400F 16G 1T',
  '7nm 3.2GHz',
  '4K 120hz 65寸',
  '酒精度53度 500ml',
  '宝宝85斤 130cm',
  '华为mate60',
  'v领毛衣',
  'qq音乐',
  '特斯拉Model3 脚垫',
  'A4纸 70g',
  '18k 750',
  'au9999',
  '1v1',
  'uid在哪看',
  '648x3',
  '7x24',
  '5a景区',
  '3c数码',
  'v2.1.3',
  'ios17',
  '18k金1.88克',
  '15000mAh',
  'qq登录',
  'vx多少',
  'v7相机',
  'v9手机',
  'vivo x100',
  'vivox200pro',
  'svip12',
  '加vip多少钱',
  'w11系统',
  'wx100',
  '卫生巾420mm',
  '卫衣 160g',
  '小绿瓶50ml',
  '绿色那款xl码',
  'b站大会员',
  'ems50元',
  'JD.com',
  '工商银行logo',
  'S2024ss',
  '我16g内存够吗',
  '8岁 130cm',
  'i7-13700H RTX4070 2.5K 240Hz',
  '65W快充 20000mAh 能上飞机吗',
  '型号KFR-35GW/NhGk1B1 价格',
  'v1.2.3版本',
  '淘宝88vip 95折',
  '京东plus 10元运费券',
  '包裹2.5kg 运费15',
  '老人机 1500mAh',
  '特斯拉Model Y 2024款',
  '验证码倒计时60s',
  '15800mAh',
  '186cm 70kg 穿XL',
  'see you at 5 lu',
  'no 3 hao',
  'lu 12',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
