import { expect, test } from 'vitest';
import { cnLicencePlate } from '../../../utils/pii/detectors/cn-licence-plate';
import { alone } from './alone';

const find = alone(cnLicencePlate);

test.each([
  ['车牌京A12345', '京A12345'],
  ['车牌号沪B·88K21', '沪B·88K21'],
  ['我车粤B12345能装吗', '粤B12345'],
  ['浙A8K27L', '浙A8K27L'],
  ['苏AD12345 新能源', '苏AD12345'],
  ['粤BDA1234', '粤BDA1234'],
  ['京AF02345的脚垫', '京AF02345'],
  ['鲁B 3N5K7', '鲁B 3N5K7'],
  ['豫A-7F32K', '豫A-7F32K'],
  ['粤Z1234港', '粤Z1234港'],
  ['粤Z·AB12澳', '粤Z·AB12澳'],
  ['京A1234警', '京A1234警'],
  ['使014578', '使014578'],
  ['川A1234学', '川A1234学'],
  ['皖B 8 8 T 2 3', '皖B 8 8 T 2 3'],
  ['冀ＡＡ１２３Ｃ', '冀ＡＡ１２３Ｃ'],
  ['车是闽D5G88Q', '闽D5G88Q'],
  ['停车抬杆 津N7P321', '津N7P321'],
  ['违章了辽B2K85Q', '辽B2K85Q'],
  ['湘A9K2Z7 洗车卡', '湘A9K2Z7'],
  ['车牌照渝D90K1A', '渝D90K1A'],
  ['车牌 琼a6k88p', '琼a6k88p'],
  ['贵的贵A3T90K', '贵A3T90K'],
  ['我的车浙C9X28Q', '浙C9X28Q'],
  ['给京N·8K5Q6买脚垫', '京N·8K5Q6'],
  ['宝马苏A66V8V', '苏A66V8V'],
  ['特斯拉 沪AF12345', '沪AF12345'],
  ['车牌是川A·D1234F', '川A·D1234F'],
  ['粤 A D 8 8 6 6 8', '粤 A D 8 8 6 6 8'],
  ['鲁鲁AD88K5Q', '鲁AD88K5Q'],
  ['粤Z·KD23港 能装吗', '粤Z·KD23港'],
  ['我牌照 晋A·5K7T2', '晋A·5K7T2'],
  ['来一个京QK7T52的车衣', '京QK7T52'],
])('finds the plate in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '京ICP备2021012345号',
  '车牌架',
  '京A的限行吗',
  '车牌能寄吗',
  '粤B的车多',
  '京东A级',
  '沪A的朋友',
  '川A大队',
  '京C',
  'Q5L车垫',
  '车牌靓号',
  '车牌多少钱',
  '粤B摇号',
  '车架号后6位',
  'G1234次列车',
  '我16年的车能装吗',
  '12班车',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
