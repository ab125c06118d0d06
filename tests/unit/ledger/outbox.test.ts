import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEvent } from '../../../utils/ledger/event';
import { drainOutbox, putInOutbox } from '../../../utils/ledger/outbox';
import { anEvent } from './samples';

beforeEach(() => fakeBrowser.reset());

const waiting = async () => Object.keys(await fakeBrowser.storage.local.get(null)).length;

/** A ledger that keeps what it is given, unless told to refuse it. */
function ledger(refuse = (_event: LedgerEvent) => false) {
  const events: LedgerEvent[] = [];
  return {
    events,
    async record(event: LedgerEvent) {
      if (refuse(event)) throw new Error('full');
      events.push(event);
    },
  };
}

test('what was put by is handed over once, and is gone', async () => {
  const [a, b] = [anEvent(), anEvent()];
  await Promise.all([putInOutbox(a), putInOutbox(b)]);
  const { events, record } = ledger();

  expect(await drainOutbox(record)).toBe(2);
  expect(events).toEqual(
    expect.arrayContaining([
      { ...a, sample: null },
      { ...b, sample: null },
    ]),
  );
  expect(await drainOutbox(record)).toBe(0);
  expect(events).toHaveLength(2);
});

test('the sample stays out of the clear', async () => {
  await putInOutbox(anEvent({ sample: '138****5678' }));
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('5678');
});

test('what the ledger refuses waits on, and holds up nobody', async () => {
  const [bad, good] = [anEvent(), anEvent()];
  await putInOutbox(bad);
  await putInOutbox(good);
  const { events, record } = ledger(({ id }) => id === bad.id);

  await expect(drainOutbox(record)).rejects.toThrow('full');
  expect(events).toMatchObject([{ id: good.id }]);
  expect(await waiting()).toBe(1);
});

test('a decision that arrives during a drain is not lost with the `held` it follows', async () => {
  const held = anEvent();
  await putInOutbox(held);
  const { events, record } = ledger();
  await drainOutbox(async (event) => {
    if (event.action === 'held') await putInOutbox({ ...held, action: 'masked' });
    await record(event);
  });
  await drainOutbox(record);
  expect(events.map(({ action }) => action)).toEqual(['held', 'masked']);
});

test('what is no event is thrown away; other settings are left alone', async () => {
  await fakeBrowser.storage.local.set({ 'outbox:x': { id: 'x' }, sitesOff: ['twitch'] });
  const { events, record } = ledger();
  await drainOutbox(record);
  expect(events).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ sitesOff: ['twitch'] });
});
