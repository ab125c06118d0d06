import { expect, test } from 'vitest';
import { wechatAlike } from '../../../utils/pii/detectors/wechat-alike';
import { alone } from './alone';

const find = alone(wechatAlike);

test.each([
  ['胃信 lele8842', 'lele8842'],
  ['未信号：meng_meng66', 'meng_meng66'],
  ['家薇 zhang-xl0612', 'zhang-xl0612'],
  ['某信 Kk20981 聊', 'Kk20981'],
  ['绿色聊天 lele8842', 'lele8842'],
  ['v同 lele8842', 'lele8842'],
  ['我的微信号是我名字拼音加生日 liuyang0438', 'liuyang0438'],
  ['绿泡泡号是我名字缩写加手机后四位 zxl5519', 'zxl5519'],
])('finds the id in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '为信用卡2018年账单',
  '未信任iphone17pro',
  '搜微软surface',
  '绿色聊天框怎么弄',
  '💚iphone',
  '微信号是不是改不了 huawei',
  '微新品p60pro的壳',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
