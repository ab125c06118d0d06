import { expect, test } from 'vitest';
import { cnPinyinName } from '../../../utils/pii/detectors/cn-pinyin-name';
import { alone } from './alone';

const find = alone(cnPinyinName);

test.each([
  ['名字拼音 ZHANG WEI', 'ZHANG WEI'],
  ['拼音名Li Xiaohong', 'Li Xiaohong'],
  ['收件人wang xiao li', 'wang xiao li'],
  ['收件人：W.Xiaoli', 'W.Xiaoli'],
  ['zhang san feng不是 我叫Wang Jing', 'Wang Jing'],
  ['护照 E43722951 LI NA', 'LI NA'],
  ['我的英文名和中文名 Zhou Jielin', 'Zhou Jielin'],
  ['姓名拼音:CHEN XIAO YUN', 'CHEN XIAO YUN'],
  ['护照EB8578463，SUN LEI', 'SUN LEI'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '名字好听',
  '取个名字',
  '店名叫什么',
  '我网名叫风吹麦浪',
  '群名叫什么',
  '姓名和电话都填了',
  '实名认证了',
  '户名对不上怎么办',
  '报名在哪',
  '署名权',
  '用户名忘了',
  '实名要身份证吗',
  '第一名',
  '这衣服叫什么名字',
  '名字写不写都行吧',
  '姓名要写全吗',
  '写我老婆名字',
  '就写我名字',
  '用我妈名字下的单',
  'vivo x100',
  '前100名送赠品 我第103',
  '中奖名单 0937 1288 5561',
  '叫什么名字都行 刻字刻LOVE',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
