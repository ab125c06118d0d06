import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../../scripts/shipped';

const PAGE = resolve(import.meta.dirname, '../../../docs/third-party.md');
/** What may be part of a GPL-3.0-or-later work: gnu.org/licenses/license-list. */
const ALLOWED = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

test('each package that is shipped may be, and is named with its version and licence', () => {
  const page = readFileSync(PAGE, 'utf8');
  const named = page.matchAll(/^\| `([^`]+)` +\| ([\d.]+) +\| (\S+) /gm);
  const rows = [...named].map(([, name, version, license]) => ({ name, version, license }));
  const shipped = shippedPackages();
  expect(shipped.filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
  expect(rows.sort(byName)).toEqual(shipped.sort(byName));
});

function byName(a: { name: string | undefined }, b: { name: string | undefined }): number {
  return a.name! < b.name! ? -1 : 1;
}
