import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guardWords } from '../../../entrypoints/guard.content/words';
import { dataTypes } from '../../../utils/pii/finding';
import { sites } from '../../../utils/sites';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES = resolve(import.meta.dirname, '../../../public/_locales');
const zh = messagesIn('zh_CN');
const en = messagesIn('en');
const both = [...Object.entries(zh), ...Object.entries(en)];

test('both languages have the same keys', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
});

test('and the same placeholders', () => {
  for (const key of Object.keys(en)) {
    expect(zh[key]!.placeholders, key).toEqual(en[key]!.placeholders);
  }
});

test('a message uses the placeholders it declares, and no others', () => {
  for (const [key, { message, placeholders = {} }] of both) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
    expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
  }
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

test('nothing shouts and nothing is empty', () => {
  const wrong = both.filter(([, { message }]) => message.trim() === '' || /[!！]/.test(message));
  expect(wrong).toEqual([]);
});

test('a Chinese sentence of the card has a place to break at least every 22 characters', () => {
  const card = Object.entries(zh).filter(([key]) => /^(type|reason|warning|notice)_/.test(key));
  const long = card.filter(([, { message }]) =>
    message.split(/[，。：；、（\s]/).some((part) => part.length > 22),
  );
  expect(long).toEqual([]);
});

test('the description fits the stores', () => {
  for (const { extension_description } of [zh, en]) {
    expect(extension_description!.message.length).toBeLessThanOrEqual(132);
  }
});

function messagesIn(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'));
}
