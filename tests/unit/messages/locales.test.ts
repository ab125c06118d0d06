import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guardWords } from '../../../entrypoints/core.content/words';
import { dataTypes } from '../../../utils/pii/finding';
import { sites } from '../../../utils/sites';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES = resolve(import.meta.dirname, '../../../public/_locales');
const zh = messagesIn('zh_CN');
const en = messagesIn('en');
const languages = readdirSync(LOCALES);
const all = languages.map((language) => [language, messagesIn(language)] as const);
/** What to do when a check below fails: it is read by whoever has just changed `en`. */
const HOW = 'see “A sentence that is new or changed” in docs/languages.md';

test.each(all)('%s says everything that English says, and nothing else', (_language, messages) => {
  expect(Object.keys(messages).sort(), HOW).toEqual(Object.keys(en).sort());
});

test.each(all)('%s puts in what English puts in', (_language, messages) => {
  for (const [key, { placeholders }] of Object.entries(en)) {
    expect(messages[key]!.placeholders, `${key}: ${HOW}`).toEqual(placeholders);
  }
});

test.each(all)('%s uses the placeholders it declares, and no others', (_language, messages) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
    expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
  }
});

test.each(all)('%s names itself as browsers do', (language, messages) => {
  const [tag] = Intl.getCanonicalLocales(messages.language!.message);
  expect(tag).toBe(language.replace('_', '-'));
});

test.each(all)('%s: nothing shouts and nothing is empty', (_language, messages) => {
  const wrong = Object.entries(messages).filter(
    ([, { message }]) => message.trim() === '' || /[!！]/.test(message),
  );
  expect(wrong).toEqual([]);
});

test.each(all)('%s: what stands between words keeps them apart', (_language, messages) => {
  const spaced = Object.entries(messages).filter(([key]) => en[key]!.message.endsWith(' '));
  expect(spaced.length).toBeGreaterThan(0);
  // Full-width marks bring their own room.
  expect(spaced.filter(([, { message }]) => !/[ 、，]$/.test(message))).toEqual([]);
});

test.each(all)('%s: the name and the description fit the stores', (_language, messages) => {
  expect(messages.extension_name!.message.length).toBeLessThanOrEqual(75);
  expect(messages.extension_description!.message.length).toBeLessThanOrEqual(132);
});

test('every type of detail has a name and a reason, every site a name', () => {
  const needed = [
    ...dataTypes.flatMap((type) => [`type_${type}`, `reason_${type}`]),
    ...sites.map(({ id }) => `site_${id.replaceAll('-', '_')}`),
  ];
  expect(needed.filter((key) => !(key in en))).toEqual([]);
});

test('the guard keeps every word of the card, so that it can speak after an update', () => {
  const spoken = Object.keys(en).filter((key) =>
    /^(type|types|reason|warning|notice|brand|language|list)(_|$)/.test(key),
  );
  expect([...guardWords].sort()).toEqual(spoken.sort());
});

test('a Chinese sentence of the card has a place to break at least every 22 characters', () => {
  const card = Object.entries(zh).filter(([key]) => /^(type|reason|warning|notice)_/.test(key));
  const long = card.filter(([, { message }]) =>
    message.split(/[，。：；、（\s]/).some((part) => part.length > 22),
  );
  expect(long).toEqual([]);
});

function messagesIn(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'));
}
