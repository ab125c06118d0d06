import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planReminders } from '../../../entrypoints/dashboard/rights/remind';
import { momentsOf, requestsDue } from '../../../utils/reminders';
import type { RightsRequest } from '../../../utils/rights/request';

beforeEach(() => fakeBrowser.reset());

test('one reminder a day, of what is still to come, at ten in the morning', async () => {
  const now = Date.parse('2026-11-26T12:00:00');
  await planReminders(
    [due('2026-12-17'), due('2026-12-17'), due('2026-12-10'), due('2026-11-01')],
    now,
  );
  expect(await momentsOf(requestsDue)).toEqual([
    Date.parse('2026-12-10T10:00:00'),
    Date.parse('2026-12-17T10:00:00'),
  ]);
});

test('what is done or let go calls for none, and those planned before are gone', async () => {
  await planReminders([due('2026-12-17')], 0);
  await planReminders([{ ...due('2026-12-17'), status: 'done' }], 0);
  expect(await momentsOf(requestsDue)).toEqual([]);
});

function due(day: string): RightsRequest {
  const dues = [{ step: 'answer', day, basis: 'law', about: false }] as const;
  return { status: 'open', dues, marks: [] } as unknown as RightsRequest;
}
