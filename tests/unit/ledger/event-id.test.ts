import { afterEach, expect, test, vi } from 'vitest';
import { newEventId } from '../../../utils/ledger/event-id';
import { parseLedgerEvent } from '../../../utils/ledger/parse';
import { anEvent } from './samples';

afterEach(() => vi.useRealTimers());

test('a later event has a later id', () => {
  vi.useFakeTimers();
  const ids = [Date.UTC(2026, 0, 1), Date.UTC(2026, 10, 27), Date.UTC(2100, 0, 1)].map((at) => {
    vi.setSystemTime(at);
    return newEventId();
  });
  expect(ids).toEqual([...ids].sort());
});

test('two of the same moment differ', () => {
  expect(new Set(Array.from({ length: 1000 }, newEventId)).size).toBe(1000);
});

test('it is an id that a backup may hold', () => {
  expect(newEventId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(parseLedgerEvent(anEvent({ id: newEventId() }))).not.toBeNull();
});
