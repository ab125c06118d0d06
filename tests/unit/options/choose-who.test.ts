import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseWho } from '../../../entrypoints/options/remembered/make-change';
import type { Who } from '../../../utils/protection/level';
import { speakEnglish } from '../components/show';

const KEYS = ['largeText', 'family'];
let who: Who | null;
let need: 'pin' | null;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  who = null;
  need = null;
  vi.stubGlobal('document', { documentElement: { classList: { toggle() {} } } });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: {
    name: string;
    input: { who: Who };
  }) => {
    if (message.name === 'lock.state') return { value: { who } };
    if (need) return { value: { need } };
    who = message.input.who;
    return { value: { done: true } };
  }) as never);
});

test('an older person gets larger letters and somebody to ask; who follows gets neither', async () => {
  await chooseWho('elder');
  expect(await browser.storage.local.get(KEYS)).toEqual({ largeText: true, family: 'your family' });
  await chooseWho('myself');
  expect(await browser.storage.local.get(KEYS)).toEqual({ largeText: false, family: '' });
});

test('letters that were made larger by hand stay so', async () => {
  await browser.storage.local.set({ largeText: true });
  await chooseWho('teen');
  expect(await browser.storage.local.get('largeText')).toEqual({ largeText: true });
});

test('nothing follows where the PIN is needed first', async () => {
  need = 'pin';
  expect(await chooseWho('elder')).toBe('pin');
  expect(await browser.storage.local.get(KEYS)).toEqual({});
});
