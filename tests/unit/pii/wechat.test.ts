import { expect, test } from 'vitest';
import { wechat } from '../../../utils/pii/detectors/wechat';
import { scan } from '../../../utils/pii/scan';
import { slicesOf } from './slices';

const find = slicesOf(wechat);

test.each([
  ['加我微信 xiaoyu_9928', 'xiaoyu_9928'],
  ['我的微信号是wangxm1990，加的时候说一声', 'wangxm1990'],
  ['微信：wangxiaomeng', 'wangxiaomeng'],
  ['加微信wangxiaomeng', 'wangxiaomeng'],
  ['主播能加我微信吗 sunny_hou1987', 'sunny_hou1987'],
  ['加我vx: abc_12345', 'abc_12345'],
  ['加VX abc12345', 'abc12345'],
  ['wx搜 abc12345', 'abc12345'],
  ['v：fu.rong.99', 'fu.rong.99'],
  ['➕V：lm20190816', 'lm20190816'],
  ['+v lm20190816', 'lm20190816'],
  ['加个v lm20190816', 'lm20190816'],
  ['丢个v Qqq5517an', 'Qqq5517an'],
  ['V信zhaojie1314x', 'zhaojie1314x'],
  ['v❤zhaojie1314', 'zhaojie1314'],
  ['V❤️zhaojie1314', 'zhaojie1314'],
  ['🅥❤zhaojie1314', 'zhaojie1314'],
  ['薇❤ xiaoyu_9928 要图的来', 'xiaoyu_9928'],
  ['薇信xiaoyu9928', 'xiaoyu9928'],
  ['威信qq_baobao77', 'qq_baobao77'],
  ['徽信 baobao77', 'baobao77'],
  ['卫星号 baobao77', 'baobao77'],
  ['绿泡泡：baobao77', 'baobao77'],
  ['伽微 aiyaya3344', 'aiyaya3344'],
  ['加薇aiyaya3344', 'aiyaya3344'],
  ['我小薇是jiejie-yifu2021✨', 'jiejie-yifu2021'],
  ['微.信 aiyaya3344', 'aiyaya3344'],
  ['微 信 aiyaya3344', 'aiyaya3344'],
  ['加V l i n l i n 0 8 2 3', 'l i n l i n 0 8 2 3'],
  ['威❤xx贰零壹玖0520', 'xx贰零壹玖0520'],
  ['微信 abc下划线123', 'abc下划线123'],
  ['微信号 87654321', '87654321'],
  ['aiyaya3344 这是我微信', 'aiyaya3344'],
  ['加我 aiyaya3344', 'aiyaya3344'],
  ['ｗｘ：ａｉｙａｙａ３３４４', 'ａｉｙａｙａ３３４４'],
])('finds the id in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test('dictated marks become what they stand for', () => {
  expect(scan('微信 abc下划线123')[0]?.value).toBe('abc_123');
});

test.each([
  '支付宝付不了 只能微信吗',
  '微信支付100元',
  '微信公众号上那张券这边能用吗',
  '想要的加我微信 主页有',
  '薇❤找我拿货价',
  '加V领那款白色的',
  '➕V领针织的链接放一下',
  '薇诺娜50g多少钱',
  '以前薇娅卖过这个',
  '儿童卫星手表能打电话不',
  '卫星5G能用吗',
  '5V 20W 的充电器',
  '这个 v neck 还有吗',
  '加v please',
  '微信 123',
  '微信100块红包',
  'wx****',
  '加我vx: ab****',
  '小薇主播今天真好看',
  'vivo x200pro 有吗',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
