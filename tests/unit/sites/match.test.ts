import { expect, test } from 'vitest';
import { sites } from '../../../utils/sites';
import { isRoom, siteOf } from '../../../utils/sites/match';

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
  'about:blank',
  'not an address',
])('%s belongs to no site', (url) => {
  expect(siteOf(url)).toBeNull();
});

test('ids are unique, days are days, and a room lies on a host of its site', () => {
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  for (const site of sites) {
    expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const room of site.rooms) expect(siteOf(room.replaceAll('*', 'x'))).toBe(site);
  }
});
