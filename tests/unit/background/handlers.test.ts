import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engineHandlers } from '../../../entrypoints/background/engine';
import { ledgerHandlers, recordWaiting } from '../../../entrypoints/background/ledger';
import { BadRequestError } from '../../../utils/errors';
import { currentLedger } from '../../../utils/ledger/current';
import { putInOutbox } from '../../../utils/ledger/outbox';
import { eventually } from '../eventually';
import { eventsIn } from '../ledger/open';
import { anEvent } from '../ledger/samples';

const frame = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3 } as never;
const record = ledgerHandlers['ledger.record'];
const loadEngine = engineHandlers['engine.load'];

beforeEach(async () => {
  fakeBrowser.reset();
  await (await currentLedger()).boxes.clear();
});

test('a report is on the disk when it is answered', async () => {
  const event = anEvent();
  expect(await record(event, frame)).toEqual({ stored: true });
  expect(await eventsIn(await currentLedger())).toEqual([event]);
});

test('what happens in a private window is kept nowhere', async () => {
  const privately = { id: fakeBrowser.runtime.id, tab: { id: 7, incognito: true }, frameId: 3 };
  expect(await record(anEvent(), privately as never)).toEqual({ stored: false });
  expect(await (await currentLedger()).boxes.count()).toBe(0);
});

test('a report brings along what waited', async () => {
  const late = anEvent({ sample: null });
  await putInOutbox(late);
  await record(anEvent(), frame);
  await eventually(async () => expect(await eventsIn(await currentLedger())).toContainEqual(late));
});

test('what waits is written at the start', async () => {
  const late = anEvent({ sample: null });
  await putInOutbox(late);
  await recordWaiting();
  expect(await eventsIn(await currentLedger())).toEqual([late]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([
  ['another extension', { id: 'other', tab: { id: 7 }, frameId: 0 }],
  ['a page of another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['nobody', {}],
])('%s is not answered', async (_who, sender) => {
  await expect(record(anEvent(), sender as never)).rejects.toThrow(BadRequestError);
  await expect(loadEngine(null, sender as never)).rejects.toThrow(BadRequestError);
  expect(await (await currentLedger()).boxes.count()).toBe(0);
});

test('what is no event is refused', async () => {
  await expect(record({ id: 1 } as never, frame)).rejects.toThrow(BadRequestError);
});

test('the engine is loaded into the frame that asks, and no other', async () => {
  const load = vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => []);
  expect(await loadEngine(null, frame)).toEqual({ loaded: true });
  expect(load).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/content-scripts/core.js', '/content-scripts/engine.js'],
    injectImmediately: true,
  });
});
