import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countTowardsLedger, writeCounted } from '../../../entrypoints/background/trackers-ledger';
import { localDay } from '../../../utils/day';
import { readEvents } from '../../../utils/ledger/read';
import * as ledger from '../../../utils/ledger/write';
import { readUnwritten } from '../../../utils/trackers/store';

beforeEach(() => fakeBrowser.reset());

async function told(site: string) {
  const events = await readEvents({ limit: 100, kind: 'tracker', site });
  return events.map(({ company, count }) => [company, count]);
}

test('what was blocked is one event per site and company, with how often', async () => {
  await countTowardsLedger('taobao', { baidu: 2 });
  await countTowardsLedger('taobao', { baidu: 1, jd: 1 });
  await countTowardsLedger('douyin', { baidu: 1 });
  await writeCounted();
  expect((await told('taobao')).map(([, count]) => count).sort()).toEqual([1, 3]);
  expect((await told('douyin')).map(([, count]) => count)).toEqual([1]);
  expect(await readUnwritten()).toEqual({ events: [], counts: {} });
});

test('a background stopped half-way writes the rest later, and nothing twice', async () => {
  await countTowardsLedger('kuaishou', { baidu: 1, jd: 1 });
  const { record } = ledger;
  vi.spyOn(ledger, 'record')
    .mockImplementationOnce((event) => record(event))
    .mockRejectedValueOnce(new Error('stopped'));
  await writeCounted();
  await countTowardsLedger('kuaishou', { tencent: 1 });
  vi.restoreAllMocks();
  await writeCounted();
  await writeCounted();
  expect(await told('kuaishou')).toHaveLength(3);
});

test('what was counted before the background was stopped is of that day, whenever it comes back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-20T23:59:59'));
  await countTowardsLedger('huya', { baidu: 1 });
  vi.spyOn(ledger, 'record').mockRejectedValueOnce(new Error('stopped'));
  await writeCounted();
  await countTowardsLedger('huya', { jd: 1 });
  vi.setSystemTime(new Date('2026-11-21T08:00:00'));
  await writeCounted();
  await countTowardsLedger('huya', { baidu: 1 });
  await writeCounted();
  const events = await readEvents({ limit: 9, kind: 'tracker', site: 'huya' });
  expect(events.map(({ at }) => localDay(at))).toEqual(['2026-11-21', '2026-11-20', '2026-11-20']);
  vi.useRealTimers();
});
