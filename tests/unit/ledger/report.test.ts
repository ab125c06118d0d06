import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { report } from '../../../utils/ledger/report';
import { anEvent } from './samples';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const waiting = async () => Object.keys(await fakeBrowser.storage.local.get(null)).length;

test('an event the background takes is not put by', async () => {
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
    respond({ value: { stored: true } });
    return true;
  });
  expect(await report(anEvent())).toBe(true);
  expect(await waiting()).toBe(0);
});

test('a background that is silent for 200 ms costs no event', async () => {
  fakeBrowser.runtime.onMessage.addListener(() => true);
  const reported = report(anEvent());
  await vi.advanceTimersByTimeAsync(199);
  expect(await waiting()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reported).toBe(true);
  expect(await waiting()).toBe(1);
});

test('with storage away as well the guard is told', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('gone'));
  expect(await report(anEvent())).toBe(false);
});
