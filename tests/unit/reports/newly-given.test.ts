import { expect, test } from 'vitest';
import { newlyGiven } from '../../../utils/reports/newly-given';
import { rowOf, sentRow } from './row-of';

test('names who got which details for the first time, not who has had them', () => {
  const shop = { receiver: 'Maple Outlet' };
  expect(
    newlyGiven(
      [
        sentRow({ ...shop, type: 'postal_address' }),
        sentRow(shop),
        sentRow({ ...shop, day: '2026-10-01', type: 'phone' }),
        sentRow({ site: 'taobao', day: '2026-09-01' }),
        sentRow({ site: 'taobao' }),
        rowOf({ site: 'jd' }),
      ],
      '2026-11-20',
    ),
  ).toEqual([{ party: 'Maple Outlet', site: 'douyin', types: ['postal_address'] }]);
});
