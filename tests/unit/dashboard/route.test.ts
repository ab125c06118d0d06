import { expect, test } from 'vitest';
import { hrefTo, readRoute } from '../../../entrypoints/dashboard/route';

test.each([
  ['', 'overview', {}],
  ['#/', 'overview', {}],
  ['#/ledger', 'ledger', {}],
  ['#/ledger?site=douyin&q=a%20b', 'ledger', { site: 'douyin', q: 'a b' }],
  ['#/ledger?q=%E6%89%8B%3F%26', 'ledger', { q: '手?&' }],
])('reads %s', (hash, page, params) => {
  expect(readRoute(hash)).toEqual({ page, params });
});

test('writes what it reads, and leaves out what is empty', () => {
  const href = hrefTo('ledger', { site: 'jd', q: '手?&=', type: null, kind: '' });
  expect(readRoute(href)).toEqual({ page: 'ledger', params: { site: 'jd', q: '手?&=' } });
  expect(hrefTo('flows')).toBe('#/flows');
});
