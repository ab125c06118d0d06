import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ledgerHandlers } from '../../../entrypoints/background/ledger';
import { recordHandlers } from '../../../entrypoints/background/ledger-records';
import { ledgerStore } from '../../../entrypoints/dashboard/rights/store';
import type { RightsRequest } from '../../../utils/rights/request';

const handlers = { ...ledgerHandlers, ...recordHandlers } as Record<
  string,
  (input: unknown, sender: object) => Promise<unknown>
>;
const sent: RightsRequest = {
  id: 'b2f0c0de-0000-4000-8000-000000000000',
  site: 'douyin',
  place: 'CN',
  kind: 'delete',
  variant: 'self',
  addressee: 'platform',
  language: 'zh',
  dispute: false,
  reason: 'purpose',
  types: ['phone'],
  values: { nickname: '小林' },
  sent: '2026-11-26',
  dues: [],
  marks: [],
  status: 'open',
};

// The background as it answers a page of ours; only the way between them is made up.
beforeEach(() => {
  fakeBrowser.reset();
  const ours = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({
    name,
    input,
  }: {
    name: string;
    input: unknown;
  }) => ({ value: await handlers[name]!(input, ours) })) as never);
});

test('a request is kept in the ledger, changed there, and removed', async () => {
  await ledgerStore.put(sent);
  await ledgerStore.put({ ...sent, status: 'done' });
  expect(await ledgerStore.list()).toEqual([{ ...sent, status: 'done' }]);
  await ledgerStore.remove(sent.id);
  expect(await ledgerStore.list()).toEqual([]);
});

test('that it was sent stands in the ledger, and counts as nothing given', async () => {
  const at = Date.parse('2026-11-26T10:00:00');
  await ledgerStore.note(sent, 'sent', at);
  const given = {
    id: 'aaaaaaaa-0000-4000-8000-000000000000',
    at,
    kind: 'disclosure',
    site: 'douyin',
    types: ['phone'],
    channel: 'chat',
    action: 'sent_anyway',
    sample: null,
  };
  await handlers['ledger.record']!(given, {
    id: browser.runtime.id,
    url: browser.runtime.getURL('/popup.html'),
  });
  const [douyin] = await ledgerStore.given('2026-11-27');
  expect(douyin).toMatchObject({ site: 'douyin', given: [{ type: 'phone', count: 1, last: at }] });
});

test('a letter to somebody no site stands for leaves no line in the ledger', async () => {
  await ledgerStore.note({ ...sent, site: null }, 'sent', 0);
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
});
