import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { add, addToDay, dayOf } from '../../../utils/trackers/counts';
import { domainOfPage, siteKey } from '../../../utils/trackers/live-site';
import { readDay, recordTrackers } from '../../../utils/trackers/store';

beforeEach(() => fakeBrowser.reset());

test('counts add up by company and site', () => {
  expect(add({ baidu: 2 }, { baidu: 1, jd: 4 })).toEqual({ baidu: 3, jd: 4 });
  expect(addToDay({ jd: { baidu: 1 } }, 'douyin', { baidu: 1 })).toEqual({
    jd: { baidu: 1 },
    douyin: { baidu: 1 },
  });
});

test('a day is the local one', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('a day’s counts are kept', async () => {
  await recordTrackers('2026-11-26', 'taobao', { baidu: 2 });
  await recordTrackers('2026-11-26', 'taobao', { baidu: 1 });
  expect(await readDay('2026-11-26')).toEqual({ taobao: { baidu: 3 } });
  expect(await readDay('2026-11-27')).toEqual({});
});

test.each([
  ['https://live.taobao.com/room', 'taobao.com', 'taobao'],
  ['https://shopee.sg/live', 'shopee.sg', 'shopee.sg'],
  ['https://news.example/a', 'news.example', 'news.example'],
])('%s counts as %s, in the ledger as %s', (url, domain, key) => {
  expect(domainOfPage(url)).toBe(domain);
  expect(siteKey(url)).toBe(key);
});

test('a page of the browser’s own is no site', () => {
  expect(domainOfPage('chrome://newtab/')).toBeNull();
});
