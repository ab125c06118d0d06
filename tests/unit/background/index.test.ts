import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

beforeEach(() => {
  fakeBrowser.reset();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
});

test('every listener is there before anything is awaited', () => {
  // Not in the fake browser.
  const { webRequest } = browser;
  const errors = vi.spyOn(webRequest.onErrorOccurred, 'addListener').mockReturnValue();
  vi.spyOn(webRequest.onBeforeRequest, 'addListener').mockReturnValue();
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  expect(browser.permissions.onAdded.addListener).toHaveBeenCalled();
  expect(browser.permissions.onRemoved.addListener).toHaveBeenCalled();
  expect(errors).toHaveBeenCalled();
});
