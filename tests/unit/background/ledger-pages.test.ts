import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordWaiting } from '../../../entrypoints/background/ledger';
import { ledgerCareHandlers } from '../../../entrypoints/background/ledger-care';
import { ledgerKeyHandlers } from '../../../entrypoints/background/ledger-keys';
import { recordHandlers } from '../../../entrypoints/background/ledger-records';
import { needFor } from '../../../entrypoints/background/level-need';
import { countTowardsLedger, writeCounted } from '../../../entrypoints/background/trackers-ledger';
import { BadRequestError } from '../../../utils/errors';
import { currentLedger, useLedger } from '../../../utils/ledger/current';
import { putInOutbox } from '../../../utils/ledger/outbox';
import { readEvents } from '../../../utils/ledger/read';
import { listRecords } from '../../../utils/ledger/records';
import { keepMonths, ledgerTroubles, NO_TROUBLES } from '../../../utils/ledger/settings';
import { ledgerStatus } from '../../../utils/ledger/status';
import { record } from '../../../utils/ledger/write';
import { momentsOf, requestsDue, setMoments, weekReady } from '../../../utils/reminders';
import { anEvent } from '../ledger/samples';

const handlers = { ...ledgerKeyHandlers, ...ledgerCareHandlers, ...recordHandlers };
const page = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/dashboard.html' as never),
} as never;
const guard = {
  id: fakeBrowser.runtime.id,
  url: 'https://live.example/',
  tab: { id: 1 },
  frameId: 0,
} as never;

// What needs the PIN is decided in lock.test.ts; here, that it is asked.
vi.mock('../../../entrypoints/background/level-need', () => ({ needFor: vi.fn() }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(needFor).mockReset().mockResolvedValue(null);
  await useLedger(crypto.randomUUID());
});

test.each(Object.keys(handlers) as (keyof typeof handlers)[])(
  'a guard may not ask for %s',
  async (name) => {
    await expect(handlers[name]({} as never, guard)).rejects.toThrow(BadRequestError);
  },
);

test('a passphrase is set, locks, opens and goes', async () => {
  const change = handlers['ledger.passphrase'];
  await change({ current: null, next: 'correct horse' }, page);
  expect(await ledgerStatus()).toMatchObject({ state: 'open', hasPassphrase: true });
  expect(await handlers['ledger.code'](null, page)).toMatch(/^(\w{4}-){5}\w{4}$/);
  await handlers['ledger.lock'](null, page);
  expect(await ledgerStatus()).toMatchObject({ state: 'locked', hasRecoveryCode: true });
  expect(await handlers['ledger.code'](null, page)).toBeNull();
  expect(await handlers['ledger.unlock']('wrong', page)).toEqual({ right: false });
  expect(await handlers['ledger.unlock']('correct horse', page)).toEqual({ right: true });
  expect(await handlers['ledger.rekey'](null, page)).toEqual({ done: true });
  expect(await change({ current: 'wrong', next: null }, page)).toEqual({ right: false });
  expect(await change({ current: 'correct horse', next: null }, page)).toEqual({ right: true });
  expect(await ledgerStatus()).toMatchObject({ state: 'open', hasPassphrase: false });
});

test('of two pages that set the first passphrase at once, one does, and what is written meanwhile can be read', async () => {
  const set = (next: string) => handlers['ledger.passphrase']({ current: null, next }, page);
  const first = set('correct horse');
  const second = expect(set('battery staple')).rejects.toThrow('set already');
  await first;
  await record(anEvent());
  await second;
  await handlers['ledger.lock'](null, page);
  expect(await handlers['ledger.unlock']('correct horse', page)).toEqual({ right: true });
  expect(await readEvents({ limit: 10 })).toHaveLength(1);
});

test('a chosen time is kept, and what is older goes at once', async () => {
  await record(anEvent({ at: Date.now() }));
  await record(anEvent({ at: Date.now() - 100 * 86_400_000 }));
  await handlers['ledger.keep'](3, page);
  expect(await keepMonths.getValue()).toBe(3);
  expect((await ledgerStatus()).events).toBe(1);
});

test('everything goes, and with it what was set aside', async () => {
  await record(anEvent());
  await ledgerTroubles.setValue({ ...NO_TROUBLES, aside: [{ name: 'old', at: 1 }] });
  expect(await handlers['ledger.remove']({ all: true }, page)).toBe(1);
  expect(await ledgerStatus()).toMatchObject({ events: 0, troubles: NO_TROUBLES });
});

test.each([
  ['a site', { site: 'douyin' }],
  ['a day', { days: { from: '2026-11-20', to: '2026-11-20' } }],
  ['everything', { all: true }],
] as const)('with %s goes what waited to be written', async (_what, removal) => {
  vi.useFakeTimers({ now: new Date(2026, 10, 20, 12), toFake: ['Date'] });
  const event = anEvent({ at: Date.now(), site: 'douyin' });
  await record(event);
  await putInOutbox(anEvent({ at: Date.now(), site: 'douyin' }));
  await countTowardsLedger('douyin', { google: 3 });
  await handlers['ledger.remove'](removal, page);
  await writeCounted();
  await recordWaiting();
  vi.useRealTimers();
  expect((await ledgerStatus()).events).toBe(0);
});

test('with everything goes what was to be reminded of; the week, which is asked for apart, stays', async () => {
  await setMoments(requestsDue, [Date.now() + 1000]);
  await setMoments(weekReady, [Date.now() + 1000]);
  await handlers['ledger.remove']({ all: true }, page);
  expect(await momentsOf(requestsDue)).toEqual([]);
  expect(await momentsOf(weekReady)).toHaveLength(1);
});

test('only what was set aside is brought back', async () => {
  await expect(handlers['ledger.bringBack']({ name: 'own', phrase: null }, page)).rejects.toThrow(
    BadRequestError,
  );
});

test('what was set aside with a passphrase comes back with it, once this ledger is open', async () => {
  const { name } = await currentLedger();
  await record(anEvent());
  await handlers['ledger.passphrase']({ current: null, next: 'the one before' }, page);
  await handlers['ledger.rekey'](null, page);
  // Another start of the browser: it has forgotten the key.
  await fakeBrowser.storage.session.clear();
  await useLedger(crypto.randomUUID());
  await ledgerTroubles.setValue({ ...NO_TROUBLES, aside: [{ name, at: 1 }] });
  await handlers['ledger.passphrase']({ current: null, next: 'the one of now' }, page);
  await handlers['ledger.lock'](null, page);
  const back = (phrase: string | null) => handlers['ledger.bringBack']({ name, phrase }, page);
  expect(await back('the one before')).toBe('locked');
  await handlers['ledger.unlock']('the one of now', page);
  expect(await back(null)).toBe('sealed');
  expect(await back('the one of now')).toBe('wrong');
  expect(await back('the one before')).toBe(1);
  expect((await ledgerStatus()).events).toBe(1);
  expect((await ledgerTroubles.getValue()).aside).toMatchObject([{ name, isBack: true }]);
});

test.each([{ days: { from: '2026-11-20', to: '2026-11-19' } }, { days: { from: 'x', to: 'y' } }])(
  'days that are none are refused: %o',
  async (what) => {
    await expect(handlers['ledger.remove'](what, page)).rejects.toThrow(BadRequestError);
  },
);

test('a document is put and removed', async () => {
  await handlers['record.put']({ kind: 'request', id: 'a', value: 7 }, page);
  expect(await listRecords('request')).toEqual([7]);
  await handlers['record.remove']({ kind: 'request', id: 'a' }, page);
  expect(await listRecords('request')).toEqual([]);
});

test('what is no chunk of a backup is refused, and nothing of it kept', async () => {
  const chunk = { events: [{ ...anEvent(), day: '2026-11-20' }], records: [{ id: 1 }] } as never;
  await expect(handlers['ledger.import'](chunk, page)).rejects.toThrow();
  expect((await ledgerStatus()).events).toBe(0);
});

test('of a chunk what is no event is left out', async () => {
  const events = [{ ...anEvent(), day: '2026-11-20' }, { id: 'no event' }];
  expect(await handlers['ledger.import']({ events, records: [] } as never, page)).toEqual({
    events: 1,
    documents: 0,
  });
});

test('a letter that a backup brings is news, though no event is', async () => {
  const chunk = { events: [], records: [{ kind: 'request', id: 'a', value: 7, at: 1 }] };
  const restored = () => handlers['ledger.import'](chunk, page);
  expect(await restored()).toEqual({ events: 0, documents: 1 });
  expect(await restored()).toEqual({ events: 0, documents: 0 });
});

test.each([
  ['delete', 'ledger.remove', { all: true }],
  ['delete', 'ledger.keep', 3],
  ['delete', 'record.remove', { kind: 'request', id: 'a' }],
  ['import', 'ledger.import', { events: [], records: [] }],
] as const)('where %s needs the PIN, %s does nothing without it', async (action, name, input) => {
  await record(anEvent({ at: Date.now() - 100 * 86_400_000 }));
  await handlers['record.put']({ kind: 'request', id: 'a', value: 7 }, page);
  vi.mocked(needFor).mockImplementation(async (asked) => (asked === action ? 'pin' : null));
  expect(await handlers[name](input as never, page)).toEqual({ need: 'pin' });
  expect((await ledgerStatus()).events).toBe(1);
  expect(await listRecords('request')).toEqual([7]);
  expect(await keepMonths.getValue()).toBeNull();
});

test('to keep events longer needs nothing', async () => {
  await keepMonths.setValue(3);
  vi.mocked(needFor).mockResolvedValue('pin');
  expect(await handlers['ledger.keep'](12, page)).toEqual({ kept: true });
});
