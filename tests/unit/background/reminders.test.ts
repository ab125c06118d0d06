import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind } from '../../../entrypoints/background/reminders';
import { reminders, setReminders } from '../../../utils/reminders';

const NOW = Date.parse('2026-12-17T10:00:30Z');
const DAY = 86_400_000;
const create = vi.fn(async () => 'id');
let may: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  may = true;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => may);
  vi.spyOn(browser.notifications, 'create').mockImplementation(create as never);
});

test('what is due is shown once, and the next is waited for', async () => {
  await setReminders([NOW + DAY, NOW - 30_000]);
  await remind(NOW);
  await remind(NOW + 1000);
  expect(create).toHaveBeenCalledOnce();
  expect(await reminders()).toEqual([NOW + DAY]);
  expect((await browser.alarms.get('reminders'))?.scheduledTime).toBe(NOW + DAY);
});

test('several that came due while the browser was closed are one reminder', async () => {
  await setReminders([NOW - 3 * DAY, NOW - DAY, NOW - 1]);
  await remind(NOW);
  expect(create).toHaveBeenCalledOnce();
  expect(await reminders()).toEqual([]);
});

test('before its time nothing is shown', async () => {
  await setReminders([NOW + 1]);
  await remind(NOW);
  expect(create).not.toHaveBeenCalled();
});

test('a reminder tells neither of whom nor of what', async () => {
  await setReminders([NOW - 1]);
  await remind(NOW);
  const [, note] = create.mock.calls[0] as unknown as [string, { title: string; message: string }];
  expect([note.title, note.message]).toEqual(['brand', 'rights_reminder']);
});

test('without the permission nothing is shown, and nothing breaks', async () => {
  may = false;
  await setReminders([NOW - 1]);
  await remind(NOW);
  expect(create).not.toHaveBeenCalled();
});
