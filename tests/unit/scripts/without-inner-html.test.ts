import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../../scripts/without-inner-html';

const PREACT = fileURLToPath(import.meta.resolve('preact')).replace(/\.js$/, '.mjs');

test('Preact as it is installed is left without a way to set HTML, and is else the same', () => {
  const code = readFileSync(PREACT, 'utf8');
  expect(code).toContain('.innerHTML=');
  const changed = transform(code, PREACT)!.code;
  expect(changed).not.toContain('.innerHTML=');
  expect(code.length - changed.length).toBeLessThan(60);
});

test('a Preact in which it is not found ends the build', () => {
  expect(() => transform('export const h = 1', PREACT)).toThrow('written otherwise');
  expect(transform('export const h = 1', '/a/b.js')).toBeNull();
});

function transform(code: string, id: string): { code: string } | null {
  const plugin = withoutInnerHtml() as unknown as {
    transform(this: object, code: string, id: string): { code: string } | null;
  };
  const error = (message: string) => {
    throw new Error(message);
  };
  return plugin.transform.call({ error }, code, id);
}
