import { expect, test } from 'vitest';
import { companies } from '../../../utils/reports/companies';
import { blockedRow, rowOf, TODAY } from './row-of';

test('ranks companies by requests, and knows on which sites', () => {
  const [first, second] = companies(
    [
      blockedRow('Adwind', 5),
      blockedRow('Adwind', 7, { site: 'taobao' }),
      blockedRow('Trackora', 9, { day: '2026-11-01' }),
      rowOf({ count: 99 }),
    ],
    TODAY,
  );
  expect(first).toMatchObject({
    name: 'Adwind',
    count: 12,
    sites: [
      { site: 'taobao', count: 7 },
      { site: 'douyin', count: 5 },
    ],
  });
  expect(second!.weeks).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0]);
});

test('a company nobody knows is named by its host', () => {
  const [one] = companies([{ ...blockedRow('X', 1), company: null, receiver: 't.example' }], TODAY);
  expect(one!.name).toBe('t.example');
});

test.each([
  ['new', [['2026-11-26', 3]]],
  [
    'more',
    [
      ['2026-11-26', 3],
      ['2026-11-15', 2],
    ],
  ],
  [
    'less',
    [
      ['2026-11-26', 1],
      ['2026-11-15', 2],
    ],
  ],
  [
    'same',
    [
      ['2026-11-26', 2],
      ['2026-11-15', 2],
    ],
  ],
] as const)('against the week before: %s', (change, days) => {
  const rows = days.map(([day, count]) => blockedRow('Adwind', count, { day }));
  expect(companies(rows, TODAY)[0]!.change).toBe(change);
});

test('what was before the time looked at counts only for what is new, and week by week', () => {
  const rows = [blockedRow('Adwind', 35), blockedRow('Trackora', 2)];
  const before = [
    blockedRow('Adwind', 35, { day: '2026-11-15' }),
    blockedRow('Trackora', 1, { day: '2026-01-01' }),
    blockedRow('Gone', 9, { day: '2026-11-15' }),
    rowOf({ company: 'Adwind', day: '2026-11-15' }),
  ];
  const found = companies(rows, TODAY, before);
  expect(found).toMatchObject([
    { name: 'Adwind', count: 35, sites: [{ site: 'douyin', count: 35 }], change: 'same' },
    { name: 'Trackora', count: 2, change: 'more' },
  ]);
  expect(found[0]!.weeks.slice(-2)).toEqual([35, 35]);
});
