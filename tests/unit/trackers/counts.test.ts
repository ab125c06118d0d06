import { expect, test } from 'vitest';
import { add, addOn } from '../../../utils/trackers/counts';
import { domainOfPage, siteKey } from '../../../utils/trackers/live-site';

test('counts add up by company and site', () => {
  expect(add({ baidu: 2 }, { baidu: 1, jd: 4 })).toEqual({ baidu: 3, jd: 4 });
  expect(addOn({ jd: { baidu: 1 } }, 'douyin', { baidu: 1 })).toEqual({
    jd: { baidu: 1 },
    douyin: { baidu: 1 },
  });
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
