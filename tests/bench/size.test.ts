import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { note } from './figures';

const SCRIPTS = ['guard', 'core'];

/** Of both builds: before the page's first script, and when the document is idle; 1 kB is 1,000 bytes. */
test.each(
  ['chrome', 'firefox'].flatMap((browser) => SCRIPTS.map((script) => [browser, script] as const)),
)('of the %s build the %s, minified and gzipped', (browser, script) => {
  const file = readFileSync(`.output/${browser}-mv3/content-scripts/${script}.js`);
  const size = gzipSync(file, { level: 9 }).length / 1000;
  expect(
    note(`${script} script, ${browser}, gzip`, `${size.toFixed(1)} kB`, '≤ 45 kB', size <= 45),
  ).toBe(true);
});
