import { expect, test } from 'vitest';
import { cnMinorityName } from '../../../utils/pii/detectors/cn-minority-name';
import { alone } from './alone';

const find = alone(cnMinorityName);

test.each([
  ['姓名：买买提·艾力', '买买提·艾力'],
  ['收件人 阿依古丽·吐尔逊', '阿依古丽·吐尔逊'],
  ['我叫扎西顿珠', '扎西顿珠'],
  ['全名：古丽娜尔·阿不都热合曼', '古丽娜尔·阿不都热合曼'],
  ['名字写次仁拉姆就行', '次仁拉姆'],
  ['木合塔尔·艾山 13955093429', '木合塔尔·艾山'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '4008123123叫外卖',
  '我叫不醒自己',
  '我叫外卖了',
  '他叫什么',
  '店名叫什么',
  '我网名叫风吹麦浪',
  '群名叫什么',
  '收件人可以改吗',
  '收件人写谁',
  '我叫了三遍了主播没听见',
  '叫老板出来',
  '这衣服叫什么名字',
  '这个颜色叫雾霾蓝',
  '我叫这个颜色绝绝子',
  '主播叫我下单我就下单',
  '他叫我别买',
  '收件人写昵称能收到吗',
  '我姓李 你猜我叫啥',
  '我姓王 叫我小王就行',
  '叫我小美',
  '收件人信息可以改吗',
  '我叫啥不重要',
  '叫什么名字都行 刻字刻LOVE',
  '名字·昵称都行',
  '我叫阿强',
  '收件人写阿姨',
  '音乐·美食·旅行',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
