import { expect, test } from 'vitest';
import { heatMap } from '../../../utils/reports/heat-map';
import { rowOf, sentRow } from './row-of';

test('shows what sites have, not what was masked', () => {
  const { sites, types, cells } = heatMap([
    sentRow({ count: 2 }),
    sentRow({ day: '2026-11-27' }),
    sentRow({ site: 'taobao', type: 'postal_address', kind: 'disclosure', action: 'given' }),
    sentRow({ site: 'taobao', kind: 'leak', action: 'seen' }),
    rowOf({ site: 'jd', count: 50 }),
    rowOf({ site: 'jd', kind: 'leak', action: 'stopped' }),
  ]);
  expect(sites).toEqual(['douyin', 'taobao']);
  expect(types).toEqual(['phone', 'postal_address']);
  expect(cells.map(({ site, type, count }) => [site, type, count])).toEqual([
    ['douyin', 'phone', 3],
    ['taobao', 'phone', 1],
    ['taobao', 'postal_address', 1],
  ]);
  expect(cells[0]!.last).toBe(Date.parse('2026-11-27T12:00:00Z'));
});

test('rings what is sensitive', () => {
  const { cells } = heatMap([sentRow({ type: 'bank_card' }), sentRow()]);
  expect(cells.map(({ type, sensitive }) => [type, sensitive])).toEqual([
    ['bank_card', true],
    ['phone', false],
  ]);
});

test.each([
  ['an answer about that type', 'phone', '2026-11-26', true],
  ['an answer about everything', null, '2026-11-26', true],
  ['an answer about another type', 'email', '2026-11-26', false],
  ['an answer that came before the detail was given again', 'phone', '2026-11-01', false],
] as const)('%s', (_name, type, day, answered) => {
  const answer = rowOf({ kind: 'request', action: 'answered', channel: 'request', type, day });
  const { cells } = heatMap([sentRow({ day: '2026-11-20' }), answer]);
  expect(cells.map((cell) => cell.answered)).toEqual([answered]);
});

test('an empty ledger is an empty map', () => {
  expect(heatMap([])).toEqual({ sites: [], types: [], cells: [] });
});
