import { expect, test } from 'vitest';
import { sites } from '../../../utils/sites';
import { isRoom, matchesPattern, siteOf } from '../../../utils/sites/match';

test.each([
  ['https://live.douyin.com/123456', 'douyin', true],
  ['https://www.douyin.com/root/live/123?x=1', 'douyin', true],
  ['https://www.douyin.com/video/7', 'douyin', false],
  ['https://www.youtube.com/watch?v=1', 'youtube', false],
  ['https://www.youtube.com/live_chat?v=1', 'youtube', true],
  ['https://www.tiktok.com/@shop/live', 'tiktok', true],
  ['https://www.tiktok.com/messages', 'tiktok', false],
  ['https://tbzb.taobao.com/live?liveId=1', 'taobao', true],
  ['https://tbzb.taobao.com/search?searchQuery=live', 'taobao', false],
  ['https://live.1688.com/zb/play.html?userId=1&feedId=2', 'ali1688', true],
  ['https://channels.weixin.qq.com/web/pages/live?eid=export/1', 'channels', true],
  ['https://channels.weixin.qq.com/platform/live/liveBuild', 'channels', false],
  ['https://www.facebook.com/shop/videos/123', 'facebook', true],
  ['https://www.facebook.com/live/producer/123', 'facebook', false],
  ['https://www.facebook.com/messages/t/1', 'facebook', false],
  ['https://www.ebay.co.uk/ebaylive/events/1/player.html', 'ebay', true],
  ['https://www.ebay.co.uk/itm/1', 'ebay', false],
  ['https://live.shopee.co.th/share?from=live&session=1&in=1', 'shopee', true],
  ['https://live.shopee.tw/pc/preview?session=1', 'shopee', false],
  ['https://www.whatnot.com/dashboard/live/1', 'whatnot', false],
  ['https://shop.livescale.tv/?embed=true', 'livescale', true],
  ['https://17.live/en/live/123', '17live', true],
  ['https://live.douyin.com:8443/123456?x=1#chat', 'douyin', true],
  ['https://www.facebook.com/messages/t/1#/live', 'facebook', false],
])('%s belongs to %s; a room: %s', (url, id, room) => {
  const site = siteOf(url);
  expect(site?.id).toBe(id);
  expect(isRoom(site!, url)).toBe(room);
});

test.each([
  'https://example.com/live.douyin.com/',
  'https://live.douyin.com.example.com/1',
  'http://live.douyin.com/1',
  'https://notlive.douyin.com/1',
  'https://livexdouyin.com/1',
  'https://example.com/.taobao.com/live',
  'https://example.com#.taobao.com/live',
  'https://example.com?https://live.douyin.com/1',
  'about:blank',
  'not an address',
])('%s belongs to no site', (url) => {
  expect(siteOf(url)).toBeNull();
});

test('an origin without a path belongs to its site', () => {
  expect(siteOf('https://live.taobao.com')?.id).toBe('taobao');
  expect(siteOf('HTTPS://LIVE.TAOBAO.COM')?.id).toBe('taobao');
});

test('no page belongs to two sites: its guard would be loaded twice', () => {
  for (const site of sites) {
    const pages = site.matches.map((pattern) => pattern.replace('*.', 'x.').replace('*', ''));
    const others = sites.filter((other) => other !== site).flatMap(({ matches }) => matches);
    expect(pages.filter((page) => others.some((other) => matchesPattern(other, page)))).toEqual([]);
  }
});

test('ids are unique, days are days, and a room lies on a host of its site', () => {
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  for (const site of sites) {
    expect(site.id).toMatch(/^[a-z0-9]+$/);
    expect(site.sources).not.toEqual([]);
    if (site.confidence === 'U') expect([...site.composer, ...site.send]).toEqual([]);
    expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const room of site.rooms)
      expect(siteOf(room.replace('*.', 'x.').replaceAll('*', 'x'))).toBe(site);
  }
});
