import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letThrough } from '../../../entrypoints/options/remembered/let-through';
import { taught } from '../../../entrypoints/options/remembered/taught';
import { taughtSites } from '../../../utils/taught-sites';
import { speakEnglish } from '../components/show';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

test('a site that was added is listed by its host, and removing it may need the PIN', async () => {
  const lesson = { composer: ['#say'], send: [], since: 0 };
  await taughtSites.setValue([{ id: 'shop.example', host: 'live.shop.example', ...lesson }]);
  const [site] = await taught.list({} as never);
  expect(site).toMatchObject({ group: 'Site you added', label: 'live.shop.example' });
  const send = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockResolvedValueOnce({ value: { need: 'pin' } } as never)
    .mockResolvedValueOnce({ value: { removed: true } } as never);
  expect([await site!.remove(), await site!.remove()]).toEqual(['pin', null]);
  expect(send).toHaveBeenCalledWith({ name: 'teach.remove', input: 'live.shop.example' });
});

test('a domain whose trackers are let through is listed, and blocked again once removed', async () => {
  await browser.storage.local.set({ trackerChoices: { letThrough: ['taobao.com'] } });
  const [domain] = await letThrough.list({} as never);
  expect(domain).toMatchObject({ group: 'Trackers let through', label: 'taobao.com' });
  const send = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockResolvedValue({ value: { done: true } } as never);
  expect(await domain!.remove()).toBeNull();
  expect(send).toHaveBeenCalledWith({ name: 'trackers.forget', input: 'taobao.com' });
});
