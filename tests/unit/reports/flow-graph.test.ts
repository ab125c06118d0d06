import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataTypes } from '../../../utils/pii/finding';
import { flowGraph } from '../../../utils/reports/flow-graph';
import { rowOf, sentRow } from './row-of';

test('goes from the detail over the site to whoever got it', () => {
  const { nodes, links } = flowGraph([
    sentRow({ count: 2 }),
    sentRow({ site: 'taobao', channel: 'form', action: 'given' }),
    sentRow({ site: 'taobao', channel: 'form', action: 'given', receiver: 'Maple Outlet' }),
    rowOf({ count: 9 }),
  ]);
  expect(nodes.map(({ id, value }) => [id, value])).toEqual([
    ['type:phone', 4],
    ['site:douyin', 2],
    ['site:taobao', 2],
    ['receiver:*everyone', 2],
    ['receiver:*site', 1],
    ['receiver:Maple Outlet', 1],
  ]);
  expect(links).toContainEqual({
    source: 'site:taobao',
    target: 'receiver:Maple Outlet',
    value: 1,
  });
  expect(links).toContainEqual({ source: 'type:phone', target: 'site:douyin', value: 2 });
});

test('keeps twelve of a column and folds the rest', () => {
  const rows = dataTypes.slice(0, 15).map((type, i) => sentRow({ type, count: 100 - i }));
  const types = flowGraph(rows).nodes.filter(({ stage }) => stage === 'type');
  expect(types).toHaveLength(12);
  expect(types.at(-1)).toEqual({
    id: 'type:*others',
    stage: 'type',
    key: '*others',
    value: 89 + 88 + 87 + 86,
  });
});

test('whatever is given, what enters a site leaves it', () => {
  const anyRow = fc.record({
    type: fc.constantFrom(...dataTypes),
    site: fc.integer({ min: 0, max: 20 }).map((n) => `site-${n}`),
    receiver: fc.option(fc.integer({ min: 0, max: 20 }).map((n) => `shop-${n}`)),
    count: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(anyRow), (parts) => {
      const { nodes, links } = flowGraph(parts.map((part) => sentRow(part)));
      const sum = (side: 'source' | 'target', id: string) =>
        links.reduce((total, link) => total + (link[side] === id ? link.value : 0), 0);
      for (const { id, stage, value } of nodes) {
        if (stage !== 'receiver') expect(sum('source', id)).toBe(value);
        if (stage !== 'type') expect(sum('target', id)).toBe(value);
      }
    }),
    { numRuns: 200 },
  );
});
