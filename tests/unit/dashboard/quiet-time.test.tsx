// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { ComponentType } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Flows } from '../../../entrypoints/dashboard/pages/flows';
import { Leaks } from '../../../entrypoints/dashboard/pages/leaks';
import { Ledger } from '../../../entrypoints/dashboard/pages/ledger';
import { Trackers } from '../../../entrypoints/dashboard/pages/trackers';
import { Warnings } from '../../../entrypoints/dashboard/pages/warnings';
import { DAY } from '../../../utils/day';
import { useLedger } from '../../../utils/ledger/current';
import type { LedgerEvent } from '../../../utils/ledger/event';
import { record } from '../../../utils/ledger/write';
import { show, speakEnglish } from '../components/show';
import { eventually } from '../eventually';
import { anEvent } from '../ledger/samples';

const warning = { kind: 'warning', action: 'masked' } as const;
const given = { kind: 'disclosure', action: 'sent_anyway' } as const;
const leak = { kind: 'leak', action: 'seen', receiver: 'ads.example', encoding: 'plain' } as const;
const tracker: Partial<LedgerEvent> = {
  kind: 'tracker',
  action: 'blocked',
  types: [],
  company: 'Adwind',
};

let shown: ShadowRoot;
beforeEach(async () => {
  fakeBrowser.reset();
  speakEnglish();
  await useLedger(crypto.randomUUID());
});

// Else it would be drawn again by the next test's ledger.
afterEach(() => show(null, shown));

test.each<[string, ComponentType, Partial<LedgerEvent>]>([
  ['ledger', Ledger, warning],
  ['flows', Flows, given],
  ['warnings', Warnings, warning],
  ['trackers', Trackers, tracker],
  ['leaks', Leaks, leak],
])('%s: a week without entries is no empty ledger', async (page, Page, kind) => {
  await record(anEvent({ ...kind, at: Date.now() - 20 * DAY }));
  open(page, Page);
  await eventually(() => expect(shown.textContent).toContain('There are older entries'));
  expect(shown.textContent).not.toContain('sample data');
});

test.each([
  ['ledger', Ledger, 'No entries yet'],
  ['leaks', Leaks, 'No leak has been noted'],
])('%s: an empty ledger leads to the example, whatever the time', async (page, Page, says) => {
  open(page, Page);
  await eventually(() => expect(shown.textContent).toContain('See sample data'));
  expect(shown.textContent).toContain(says);
  expect(shown.querySelector('.events')).toBeNull();
});

test.each([
  ['ledger', Ledger, warning],
  ['leaks', Leaks, leak],
])('%s: the list is of all time, and so is what it is chosen by', async (page, Page, kind) => {
  await record(anEvent({ ...kind, site: 'bilibili', at: Date.now() - 20 * DAY }));
  open(page, Page);
  await eventually(() => expect(shown.querySelector('.events')).not.toBeNull());
  expect(shown.querySelector('.filters')!.textContent).toContain('Bilibili');
});

/** The page, where the last seven days are looked at. */
function open(page: string, Page: ComponentType): void {
  location.hash = `#/${page}?period=7`;
  shown = show(<Page />);
}
