import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

const onCommand = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  // Not in the fake browser.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(onCommand);
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
  expect(onCommand).toHaveBeenCalledOnce();
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  expect(browser.permissions.onAdded.addListener).toHaveBeenCalled();
  expect(browser.permissions.onRemoved.addListener).toHaveBeenCalled();
  expect(errors).toHaveBeenCalled();
});
