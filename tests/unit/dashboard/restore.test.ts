import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { restore } from '../../../entrypoints/dashboard/safety/restore';
import { momentsOf, morningOf, requestsDue } from '../../../utils/reminders';

const letter = {
  status: 'open',
  marks: [],
  dues: [{ step: 'answer', day: '2099-12-17', basis: 'law', about: false }],
};
vi.mock('../../../utils/granted', () => ({
  assertMay: async () => {},
  granted: (it: unknown) => it,
}));
vi.mock('../../../utils/messages', () => ({ ask: async () => ({ events: 0, documents: 1 }) }));
vi.mock('../../../utils/ledger/records', () => ({ listRecords: async () => [letter] }));
vi.mock('../../../utils/ledger/restore', () => ({
  checkBackup: async () => ({
    events: 0,
    async *chunks() {
      yield { events: [], documents: [letter] };
    },
  }),
}));

test('letters that come back are reminded of, where that is allowed', async () => {
  const allowed = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  await restore(new Blob(), 'phrase', {});
  expect(await momentsOf(requestsDue)).toEqual([]);
  allowed.mockResolvedValue(true as never);
  expect(await restore(new Blob(), 'phrase', {})).toEqual({ events: 0, documents: 1 });
  expect(await momentsOf(requestsDue)).toEqual([morningOf('2099-12-17')]);
});
