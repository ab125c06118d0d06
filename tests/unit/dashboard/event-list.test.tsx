// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EventList } from '../../../entrypoints/dashboard/events/event-list';
import type { Entry } from '../../../utils/reports/row';
import { show, speakEnglish } from '../components/show';
import { eventually } from '../eventually';

const ledger = vi.hoisted(() => ({ entries: [] as unknown[], changed: () => {} }));
vi.mock('../../../entrypoints/dashboard/source', () => ({
  readEvents: async ({ after = 0 }) => (ledger.entries as Entry[]).filter(({ at }) => at >= after),
}));
vi.mock('../../../utils/ledger/watch', () => ({
  watchLedger(query: () => Promise<unknown>, onValue: (value: unknown) => void) {
    ledger.changed = () => void query().then(onValue);
    ledger.changed();
    return () => {};
  },
}));
vi.mock('../../../entrypoints/dashboard/use-lock', () => ({ useLock: () => null }));

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  ledger.entries = [];
});

test('a list with nothing in it shows what comes', async () => {
  const root = show(<EventList filter={{}} />);
  const rows = () => root.querySelectorAll('[data-row]').length;
  await eventually(() => expect(root.textContent).toContain('No entry fits'));
  const entry = { id: 'a', at: Date.now(), kind: 'chat', site: 'douyin', types: ['phone'] };
  const rest = { receiver: null, company: null, channel: 'chat', encoding: null, lure: null };
  ledger.entries = [{ ...entry, ...rest, action: 'masked', count: 1, values: [] }];
  ledger.changed();
  await eventually(() => expect(rows()).toBe(1));
});
