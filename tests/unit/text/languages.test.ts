import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, unspacedLanguages } from '../../../utils/text/languages';
import { kindsIn, LETTER } from '../../../utils/text/signs';

const FOLDER = new URL('../../../utils/text/languages/', import.meta.url);

test('every language is in its list', () => {
  const list = readFileSync(new URL('index.ts', FOLDER), 'utf8');
  const files = readdirSync(FOLDER).filter((name) => !['index.ts', 'language.ts'].includes(name));
  expect(files.filter((name) => !list.includes(`'./${name.replace('.ts', '')}'`))).toEqual([]);
});

test('a language has words for all ten digits, and no word stands for two', () => {
  for (const { digits } of [...languages, ...unspacedLanguages]) {
    expect(digits.length).toBe(10);
    const words = digits.flatMap((list) => list.split(' '));
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
  }
});

test('words of the Latin script are made of its small letters', () => {
  for (const { digits, more = {}, tens = [] } of languages)
    for (const word of [...digits, ...Object.values(more), ...tens].join(' ').split(' ')) {
      expect(word).toBe(word.toLowerCase().normalize('NFC'));
      expect([...word].every((letter) => kindsIn(letter) & LETTER)).toBe(true);
    }
});
