import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { steadyZip } from '../../../scripts/steady-zip';

const a = strToU8('{"name":"悄购"}');
const b = strToU8('x'.repeat(5000));

test.each<[string, Zippable, object]>([
  ['another order', { 'b/b.js': b, 'a.json': a }, {}],
  ['another time', { 'a.json': a, 'b/b.js': b }, { mtime: new Date(2026, 5, 1) }],
  ['no compression', { 'a.json': a, 'b/b.js': b }, { level: 0 }],
  ['rights', { 'a.json': a, 'b/b.js': b }, { os: 3, attrs: 0o755 << 16 }],
])('the bytes stay the same with %s', (_what, files, options) => {
  const steady = steadyZip(zipSync({ 'a.json': a, 'b/b.js': b }));
  expect(steadyZip(zipSync(files, options))).toEqual(steady);
  expect(Object.entries(unzipSync(steady))).toEqual([
    ['a.json', a],
    ['b/b.js', b],
  ]);
});

test('another file makes other bytes', () => {
  const zip = steadyZip(zipSync({ 'a.json': a }));
  expect(steadyZip(zipSync({ 'a.json': strToU8('{}') }))).not.toEqual(zip);
});

test.each(['Asia/Shanghai', 'America/Los_Angeles', 'UTC'])(
  'made in %s, it names the same time',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const [year, month, day] = dosDate(steadyZip(zipSync({ 'a.json': a })));
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect([year, month, day]).toEqual([1980, 1, 1]);
  },
);

/** The date in a zip's first header: bytes 12 and 13. */
function dosDate(zip: Uint8Array): number[] {
  const date = zip[12]! | (zip[13]! << 8);
  return [1980 + (date >> 9), (date >> 5) & 15, date & 31];
}
