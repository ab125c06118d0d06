import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withTable } from '../../../scripts/sites-table';

test('docs/sites.md says what the records say; else run node scripts/sites-doc.ts', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/sites.md'), 'utf8');
  expect(withTable(page)).toBe(page);
});
