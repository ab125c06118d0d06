import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sitesOff } from '../../utils/settings';

beforeEach(() => fakeBrowser.reset());

test('a setting never set has its default', async () => {
  expect(await sitesOff.getValue()).toEqual([]);
});

test('whoever watches hears of a change, until they stop', async () => {
  const heard = vi.fn();
  const stop = sitesOff.watch(heard);
  await sitesOff.setValue(['twitch']);
  await fakeBrowser.storage.local.set({ other: 1 });
  stop();
  await sitesOff.setValue([]);
  expect(heard.mock.calls).toEqual([[['twitch']]]);
  expect(await sitesOff.getValue()).toEqual([]);
});

test('a setting taken away falls back', async () => {
  await sitesOff.setValue(['twitch']);
  const heard = vi.fn();
  sitesOff.watch(heard);
  await fakeBrowser.storage.local.remove('sitesOff');
  expect(heard).toHaveBeenCalledExactlyOnceWith([]);
});
