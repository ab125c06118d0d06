import { expect, test } from 'vitest';
import { spendingOn, spendingPage } from '../../../utils/protection/spending';

test.each([
  ['送礼物', 'gift'],
  ['礼物', 'gift'],
  ['打赏 ›', 'gift'],
  ['Send gift', 'gift'],
  ['Gifts', 'gift'],
  ['ギフトを贈る', 'gift'],
  ['선물하기', 'gift'],
  ['tặng quà', 'gift'],
  ['充值', 'top_up'],
  ['立即充值', 'top_up'],
  ['充值抖币', 'top_up'],
  ['+ 充值', 'top_up'],
  ['首充礼包', 'top_up'],
  ['Recharge', 'top_up'],
  ['Get Coins', 'top_up'],
  ['Buy Bits', 'top_up'],
  ['チャージ', 'top_up'],
  ['Recargar monedas', 'top_up'],
  ['点这里免费领皮肤', 'bait'],
  ['0元领钻石', 'bait'],
  ['FREE V-Bucks here', 'bait'],
  ['Free diamonds!!', 'bait'],
] as const)('“%s” is a %s', (label, kind) => expect(spendingOn(label)).toBe(kind));

test.each([
  '',
  '发送',
  '立即购买',
  '加入购物车',
  '送礼佳品 茶叶礼盒',
  '礼物包装 +5元',
  '赠品说明',
  '领券',
  '免费领优惠券',
  '手机皮肤壳 免费包邮',
  'Gift wrap this order',
  'Gift cards',
  'Buy now',
  'Get it',
  'Free shipping',
  'Buy',
  'Coins',
  '关注',
  'Follow',
  'x'.repeat(60),
])('“%s” is nothing of the kind', (label) => expect(spendingOn(label)).toBeNull());

test.each([
  ['/recharge', 'x', 'top_up'],
  ['/coin', 'TikTok', 'top_up'],
  ['/web_pay/recharge.html', '', 'top_up'],
  ['/p/1', '抖币充值中心 - 抖音', 'top_up'],
  ['/p/1', '充值中心 - 抖音', 'top_up'],
  ['/p/1', '免费领皮肤 | 活动', 'bait'],
  ['/item/1', '送礼佳品 - 淘宝', null],
  ['/cart', '购物车', null],
  ['/coins-album', 'Album for coins', null],
  ['/live/1', '礼物', null],
] as const)('a page at %s called “%s”: %s', (path, title, kind) => {
  expect(spendingPage(path, title)).toBe(kind);
});
