import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';
import { contextOf, isSure } from '../../corpus/hushcart';

/** The messages of a file of `lines/`, one a line, as in a room of that locale. */
function linesOf(kind: string, locale: string): string[] {
  const file = new URL(`lines/${kind}-${locale}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').trim().split('\n');
}

describe.each(['zh-CN', 'en-US'])('in %s', (locale) => {
  const found = (text: string) =>
    scan(text, contextOf(locale))
      .filter(isSure)
      .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

  test.each(linesOf('innocent', locale))('%s is let through', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(linesOf('caught', locale))('%s is held', (text) => {
    expect(found(text)).not.toEqual([]);
  });
});
