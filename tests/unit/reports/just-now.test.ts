import { expect, test } from 'vitest';
import { justNow } from '../../../utils/reports/just-now';
import { rowOf } from './row-of';

const sent = { kind: 'disclosure', action: 'sent_anyway' } as const;

test('what went out as typed a moment ago is told by its first type, what went out before is not', () => {
  const rows = [
    rowOf({ ...sent, type: 'postal_address', last: 900, events: 0 }),
    rowOf({ ...sent, type: 'phone', last: 900, events: 1 }),
    rowOf({ ...sent, type: 'email', last: 400, events: 1 }),
  ];
  expect(justNow(rows, 500).sent).toBe('phone');
  expect(justNow(rows.slice(2), 500).sent).toBeNull();
});

test('once something else was given since, it is not the last any more', () => {
  const rows = [
    rowOf({ ...sent, type: 'phone', last: 900 }),
    rowOf({ ...sent, action: 'given', type: 'email', last: 950 }),
  ];
  expect(justNow(rows, 500).sent).toBeNull();
});

test('a mark is told for as long', () => {
  const rows = [rowOf({ kind: 'lure', action: 'marked', type: null, last: 900 })];
  expect([justNow(rows, 500).hasMarked, justNow(rows, 901).hasMarked]).toEqual([true, false]);
});
