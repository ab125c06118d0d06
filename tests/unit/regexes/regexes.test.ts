// @vitest-environment happy-dom
import { globSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { mask } from '../../../utils/pii/mask';
import { scan } from '../../../utils/pii/scan';
import { literalsIn, type Made, madeDuring } from './collect';

/** What lookarounds and back references keep from the exact method is attacked instead, within limits. */
const EXACT = { checker: 'automaton', timeout: 300 } as const;
const ATTACK = {
  checker: 'fuzz',
  timeout: 800,
  incubationTimeout: 200,
  attackTimeout: 200,
  maxIteration: 3,
} as const;
const ADDRESS = '寄到杭州市西湖区文三路398号东信大厦5楼';
const modules = import.meta.glob('../../../utils/**/*.ts');

test('no regular expression of ours can be made to backtrack without end, or more than once over', async () => {
  const written = globSync('utils/**/*.{ts,tsx}').flatMap(literalsIn);
  const made = await madeDuring(async () => {
    for (const load of Object.values(modules)) await load();
    // Some are made when they are first needed.
    for (const text of ['one three eight zero', '공일공팔', '電話']) scan(text);
    mask(ADDRESS, scan(ADDRESS));
  });
  const all = new Map(
    [...written, ...made].map((regex) => [`${regex.source}/${regex.flags}`, regex]),
  );
  expect(all.size).toBeGreaterThan(1000);
  expect([...all.values()].map(danger).filter(Boolean)).toEqual([]);
}, 300_000);

test('what is dangerous is found, by either method', () => {
  expect(danger({ source: '(a+)+$', flags: '', file: 'x' })).toMatch(/exponential/);
  expect(danger({ source: '\\s+$', flags: '', file: 'x' })).toMatch(/2nd degree/);
  expect(danger({ source: '^(?!b)(a+)+$', flags: '', file: 'x' })).toMatch(/exponential/);
});

/** A quantifier without an upper bound, outside of a class of signs: without one there is nothing to repeat. */
const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/;
const CLASS = /\[(?:\\.|[^\]])*\]/g;

function danger({ source, flags, file }: Made): string | null {
  if (!UNBOUNDED.test(source.replace(CLASS, '[]'))) return null;
  const known = flags.replace(/[dv]/g, '');
  const exact = checkSync(source, known, EXACT);
  const verdict = exact.status === 'unknown' ? checkSync(source, known, ATTACK) : exact;
  if (verdict.status !== 'vulnerable') return null;
  const { type, summary, isFuzz } = verdict.complexity;
  // An attack counts steps: many of them for a long text look like a square.
  if (isFuzz && type === 'polynomial') return null;
  return `${file}: ${summary}: /${source}/${flags}, by ${verdict.attack.pattern}`;
}
