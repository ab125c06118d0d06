import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withTable } from '../../../scripts/sites-table';

test('docs/sites.md says what the records say; else run node scripts/sites-doc.ts', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/sites.md'), 'utf8');
  expect(squashed(withTable(page))).toBe(squashed(page));
});

/** The formatter aligns the table's columns. */
function squashed(page: string): string {
  return page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
}
