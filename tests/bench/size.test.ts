import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { note } from './figures';

/** Of both builds; 1 kB is 1,000 bytes. */
test.each(['chrome', 'firefox'])('the guard of the %s build, minified and gzipped', (browser) => {
  const file = readFileSync(`.output/${browser}-mv3/content-scripts/guard.js`);
  const size = gzipSync(file, { level: 9 }).length / 1000;
  expect(
    note(`guard script, ${browser}, gzip`, `${size.toFixed(1)} kB`, '≤ 45 kB', size <= 45),
  ).toBe(true);
});
