import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

const onCommand = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  // Not in the fake browser.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(onCommand);
});

test('every listener is there before anything is awaited', () => {
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(onCommand).toHaveBeenCalledOnce();
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
});
