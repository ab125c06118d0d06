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
