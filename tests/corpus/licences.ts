import { readFileSync } from 'node:fs';

/** Version and licence of an installed package, as it states them. */
export function statementOf(name: string): { version: string; license: string } {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}
