import { expect, test } from 'vitest';
import { callers } from '../../../utils/reports/caller';
import { SCAMS } from '../../../utils/reports/scams';
import { rowOf, sentRow } from './row-of';

test('who knows a phone number and an order can pose as support', () => {
  const [shop, site] = callers([
    sentRow({ receiver: 'Maple Outlet' }),
    sentRow({ receiver: 'Maple Outlet', type: 'order_number' }),
    sentRow(),
    rowOf({ type: 'national_id' }),
  ]);
  expect(shop).toMatchObject({
    party: 'Maple Outlet',
    isSite: false,
    types: ['phone', 'order_number'],
    pieces: ['contact', 'order'],
    scams: ['fake_support', 'cold_call'],
  });
  expect(site).toMatchObject({ party: 'douyin', isSite: true, scams: ['cold_call'] });
});

test('names the one piece that is missing for something worse', () => {
  expect(callers([sentRow()])[0]!.missing).toBe('order');
  expect(callers([sentRow(), sentRow({ type: 'person_name' })])[0]!.missing).toBe('identity');
  const all = ['person_name', 'phone', 'national_id'] as const;
  expect(callers(all.map((type) => sentRow({ type })))[0]!.missing).toBeNull();
});

test('a detail that is no piece of a scam makes no danger', () => {
  expect(callers([sentRow({ type: 'ip_address' })])[0]).toMatchObject({ pieces: [], scams: [] });
});

test.each(SCAMS.map((scam) => [scam.id, scam] as const))(
  '%s needs what is listed, and no less',
  (id, { needs }) => {
    const types = {
      name: 'person_name',
      contact: 'phone',
      place: 'postal_address',
      order: 'order_number',
      money: 'bank_card',
      identity: 'national_id',
    } as const;
    const rows = needs.map((piece) => sentRow({ type: types[piece] }));
    expect(callers(rows)[0]!.scams).toContain(id);
    for (const row of rows.length > 1 ? rows : []) {
      expect(callers(rows.filter((other) => other !== row))[0]!.scams).not.toContain(id);
    }
  },
);
