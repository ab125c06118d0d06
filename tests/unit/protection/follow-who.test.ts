import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWho } from '../../../utils/protection/follow-who';
import { speakEnglish } from '../components/show';

const kept = () => browser.storage.local.get(['largeText', 'family']);

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

test('an older person gets larger letters and somebody to ask; who follows gets neither', async () => {
  await followWho(null, 'elder');
  expect(await kept()).toEqual({ largeText: true, family: 'your family' });
  await followWho('elder', 'myself');
  expect(await kept()).toEqual({ largeText: false, family: '' });
});

test('what was chosen by hand stays while neither comes nor goes', async () => {
  await browser.storage.local.set({ largeText: true, family: 'Li Na' });
  await followWho('myself', 'teen');
  expect(await kept()).toEqual({ largeText: true, family: 'Li Na' });
  await browser.storage.local.set({ largeText: false });
  await followWho('elder', 'elder');
  expect(await kept()).toEqual({ largeText: false, family: 'Li Na' });
});

test('somebody who was named already is kept', async () => {
  await browser.storage.local.set({ family: 'Li Na' });
  await followWho('child', 'elder');
  expect((await kept()).family).toBe('Li Na');
});

test('whom to ask is said in the language chosen', async () => {
  await browser.storage.local.set({ roomWords: { family_default: 'deine Familie' } });
  await followWho(null, 'elder');
  expect((await kept()).family).toBe('deine Familie');
});
