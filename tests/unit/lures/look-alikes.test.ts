import { expect, test } from 'vitest';
import { linksIn } from '../../../utils/lures/links';
import { kindOf } from '../../../utils/lures/look-alikes';
import { readLure } from '../../../utils/lures/reading';

function kind(text: string) {
  const { view, lower } = readLure(text);
  return linksIn(lower, view.text).map(kindOf)[0];
}

test.each([
  ['a digit for a letter', 'taoba0.com'],
  ['two of them, and a word more', 'a1ipay-bi11.com'],
  ['a word more', 'taobao-refund.com'],
  ['a word less hidden', 'taobaorefund.com'],
  ['a short name beside bait', 'jd-kefu.com'],
  ['an ending that is not theirs', 'douyin.vip'],
  ['the name before another domain', 'taobao.secure-pay.com'],
  ['the whole domain before another', 'jd.com.verify-id.top'],
  ['a letter missing', 'pinduodu.com'],
  ['a letter doubled', 'shoppee.com'],
  ['two letters swapped', 'kuaihsou.com'],
  ['letters that run together', 'rneituan.com'],
  ['a Cyrillic letter', 'https://аmazon.com'],
  ['the same in punycode', 'https://xn--mazon-3ve.com'],
  ['a capital I for an l', 'paypaI-secure.com'],
  ['a hyphen inside', 'dou-yin.top'],
  ['an address of digits', 'http://47.103.22.18/jd'],
  ['what stands before an @', 'https://www.taobao.com@taobao.evil.top'],
])('%s: %s is a look-alike', (_name, text) => {
  expect(kind(text)).toBe('fakeLink');
});

test.each([
  ...['taobao.com', 'https://m.tb.cn/h.5g', 'https://detail.tmall.com/item.htm?id=1', 'b23.tv/aK7'],
  ...['https://item.jd.com/1.html', 'mobile.yangkeduo.com/goods.html', 'v.douyin.com/iJx8'],
  ...['https://shopee.com.my', 'https://live.shopee.co.id', 'www.amazon.co.jp', 'ebay.de'],
  ...['https://vm.tiktok.com/ZG', 'youtu.be/dQw', 'https://www.nmpa.gov.cn', 'http://10.0.0.1'],
  ...['https://www.tsinghua.edu.cn', 'gov.uk', 'https://s.click.taobao.com/t?e=a'],
])('%s is its own', (text) => {
  expect(kind(text) ?? null).toBeNull();
});

test.each([
  ...['https://www.hktvmall.com/hktv', 'nike.com.cn', 'www.zhihu.com', 'https://jdsports.co.uk'],
  ...['switch.com', 'https://applewood.com', 'shopee-tips.com', 'twitchtracker.com', 'paypay.com'],
  ...['upside.com', 'momoko.jp', 'https://amazon.eg', 'webchat.de', 'https://kakaku.com'],
])('%s is another’s, and imitates nobody', (text) => {
  expect(kind(text)).toBe('plainLink');
});

test.each(['bit.ly/3xYz', 'dwz.cn/abc', 'win-big.top', '看 haohuo点com', 'https://a.com/live.apk'])(
  '%s says nothing of where it leads',
  (text) => {
    expect(kind(text)).toBe('oddLink');
  },
);

test.each(['t.me/steals', 'https://wa.me/8613800001234', 'discord.gg/hits', 'open.kakao.com/o/a'])(
  '%s leads into a chat',
  (text) => {
    expect(kind(text)).toBe('chatLink');
  },
);
