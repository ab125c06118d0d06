import { expect, test } from 'vitest';
import { leaks } from '../../../utils/reports/leaks';
import { rowOf } from './row-of';

test('adds up what left and what was stopped, by whom it went to', () => {
  const leak = { kind: 'leak', channel: 'request', company: 'Adwind' } as const;
  expect(
    leaks([
      rowOf({ ...leak, action: 'seen', count: 2 }),
      rowOf({ ...leak, action: 'stopped', site: 'jd', type: 'email' }),
      rowOf({ ...leak, company: null, receiver: 'px.example', action: 'seen' }),
      rowOf(),
    ]),
  ).toEqual([
    {
      party: 'Adwind',
      sites: ['douyin', 'jd'],
      types: ['phone', 'email'],
      seen: 2,
      stopped: 1,
      last: rowOf().last,
    },
    expect.objectContaining({ party: 'px.example', seen: 1, stopped: 0 }),
  ]);
});

test('details that left together left once', () => {
  const leak = { kind: 'leak', channel: 'request', company: 'Adwind', action: 'seen' } as const;
  const together = [
    rowOf({ ...leak, type: 'phone' }),
    rowOf({ ...leak, type: 'postal_address', events: 0 }),
  ];
  expect(leaks(together)).toMatchObject([{ seen: 1, types: ['phone', 'postal_address'] }]);
});
