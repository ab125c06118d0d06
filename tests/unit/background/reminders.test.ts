import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind } from '../../../entrypoints/background/reminders';
import {
  momentsOf,
  nextMonday,
  requestsDue,
  setMoments,
  weekReady,
} from '../../../utils/reminders';

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
  await setMoments(requestsDue, [NOW + DAY, NOW - 30_000]);
  await remind(requestsDue, NOW);
  await remind(requestsDue, NOW + 1000);
  expect(create).toHaveBeenCalledOnce();
  expect(await momentsOf(requestsDue)).toEqual([NOW + DAY]);
  expect((await browser.alarms.get('reminders'))?.scheduledTime).toBe(NOW + DAY);
});

test('several that came due while the browser was closed are one reminder', async () => {
  await setMoments(requestsDue, [NOW - 3 * DAY, NOW - DAY, NOW - 1]);
  await remind(requestsDue, NOW);
  expect(create).toHaveBeenCalledOnce();
  expect(await momentsOf(requestsDue)).toEqual([]);
});

test('before its time nothing is shown', async () => {
  await setMoments(requestsDue, [NOW + 1]);
  await remind(requestsDue, NOW);
  expect(create).not.toHaveBeenCalled();
});

test('a reminder tells neither of whom nor of what', async () => {
  await setMoments(requestsDue, [NOW - 1]);
  await remind(requestsDue, NOW);
  const [, note] = create.mock.calls[0] as unknown as [string, { title: string; message: string }];
  expect([note.title, note.message]).toEqual(['brand', 'rights_reminder']);
});

test('without the permission nothing is shown, and nothing breaks', async () => {
  may = false;
  await setMoments(requestsDue, [NOW - 1]);
  await remind(requestsDue, NOW);
  expect(create).not.toHaveBeenCalled();
});

test('the week is said to be ready on Monday, and again a week later', async () => {
  const monday = nextMonday(NOW);
  await setMoments(weekReady, [monday]);
  await remind(weekReady, monday - 1);
  expect(create).not.toHaveBeenCalled();
  await remind(weekReady, monday + 1);
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'weekReminders',
    expect.objectContaining({ message: 'dash_week_ready' }),
  );
  expect(await momentsOf(weekReady)).toEqual([nextMonday(monday + 1)]);
});

test('the next Monday is never this moment, and always ten in the morning', () => {
  for (let day = 0; day < 8; day++) {
    const now = NOW + day * DAY;
    const next = new Date(nextMonday(now));
    expect([next.getDay(), next.getHours()]).toEqual([1, 10]);
    expect(next.getTime()).toBeGreaterThan(now);
    expect(next.getTime() - now).toBeLessThanOrEqual(7 * DAY);
  }
  const monday = nextMonday(NOW);
  expect(new Date(nextMonday(monday)).getDate()).toBe(new Date(monday + 7 * DAY).getDate());
});
