import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

beforeEach(() => fakeBrowser.reset());

test('every listener is there before anything is awaited', () => {
  const onRemoved = vi.spyOn(browser.permissions.onRemoved, 'addListener').mockReturnValue();
  const onAdded = vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue();
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(onAdded).toHaveBeenCalled();
  expect(onRemoved).toHaveBeenCalled();
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
});
