// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formOf, keepWords, speak, t } from '../../../utils/i18n';
import {
  chooseLanguage,
  followLanguage,
  languages,
  nameOf,
  sentences,
} from '../../../utils/language';
import { roomWords } from '../../../utils/settings';
import { eventually } from '../eventually';

function answerWith(answer: (parts: string[]) => string): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((_key, parts) =>
    answer([parts].flat() as string[]),
  );
}

test('asks the browser, which knows the language', () => {
  answerWith(() => 'Edit');
  expect(t('warning_edit')).toBe('Edit');
});

test('a kept sentence is there when the extension is gone, with its parts in their places', () => {
  answerWith(([names, count]) => `${names} and ${count} more`);
  keepWords(['types_and_more']);
  answerWith(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('types_and_more', 'a phone number', '2')).toBe('a phone number and 2 more');
});

test('in a language that was chosen, each part stands where its sentence wants it', async () => {
  answerWith(() => 'en');
  const message = '$second$ vor $N$';
  const placeholders = { second: { content: '$2' }, n: { content: '$1' } };
  speak(sentences({ options_search: { message, placeholders } }));
  expect(t('options_search', 'a', 'b')).toBe('b vor a');
});

test('a count takes the form its language has for it', () => {
  const none = (language: string) => {
    answerWith(() => language);
    return formOf(0);
  };
  expect(['en', 'fr', 'ja'].map(none)).toEqual(['other', 'one', 'other']);
});

test('the choice reaches pages and rooms, and goes again', async () => {
  fakeBrowser.reset();
  await chooseLanguage('de');
  expect((await roomWords.getValue()).warning_edit).toBe('Bearbeiten');
  expect(await roomWords.getValue()).not.toHaveProperty('options_search');
  await followLanguage();
  expect(t('options_search')).toBe('Suchen');
  expect(document.documentElement.lang).toBe('de');
  await chooseLanguage('');
  expect(await roomWords.getValue()).toEqual({});
});

test('what rooms keep is renewed as a page opens: an update may say it otherwise', async () => {
  fakeBrowser.reset();
  await chooseLanguage('de');
  await roomWords.setValue({ warning_edit: 'as it was' });
  await followLanguage();
  await eventually(async () =>
    expect(await roomWords.getValue()).toMatchObject({ warning_edit: 'Bearbeiten' }),
  );
});

test('every language is offered by the name its speakers have for it', () => {
  expect(languages.map(nameOf)).toEqual(expect.arrayContaining(['Deutsch', '日本語', '简体中文']));
  expect(new Set(languages.map(nameOf)).size).toBe(languages.length);
});
