import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepWords, t } from '../../../utils/i18n';

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
