import { browser } from 'wxt/browser';
import { addDays, localDay, weekday } from './day';
import type { MessageKey } from './i18n';

/** Something the viewer asked to be reminded of. What it says tells neither of whom nor of what: others may see the screen. */
export interface Reminder {
  /** Of its moments in `storage.local`, its alarm and its notification. */
  id: string;
  says: MessageKey;
  /** The dashboard's page it leads to. */
  page: string;
  /** When it comes again after `now`, in milliseconds since the Unix epoch. */
  again?(now: number): number;
}

/** At ten in the morning, local time. */
const HOUR = 'T10:00:00';

export const requestsDue: Reminder = {
  id: 'reminders',
  says: 'rights_reminder',
  page: 'rights',
};

export const weekReady: Reminder = {
  id: 'weekReminders',
  says: 'dash_week_ready',
  page: 'overview',
  again: nextMonday,
};

/** Every reminder: one line each. */
export const allReminders: readonly Reminder[] = [requestsDue, weekReady];

/** The morning of a day (`YYYY-MM-DD`), in milliseconds since the Unix epoch. */
export function morningOf(day: string): number {
  return Date.parse(day + HOUR);
}

/** The first Monday morning after `now`. */
export function nextMonday(now: number): number {
  const today = localDay(now);
  const monday = morningOf(addDays(today, (7 - weekday(today)) % 7));
  return monday > now ? monday : morningOf(addDays(localDay(monday), 7));
}

/** Whether the browser may show reminders. */
export async function mayRemind(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the viewer for it; only in answer to a press of a button. */
export async function askToRemind(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** The moments still to come, in milliseconds since the Unix epoch; they tell neither of whom nor of what. */
export async function momentsOf({ id }: Reminder): Promise<number[]> {
  return ((await browser.storage.local.get(id))[id] as number[] | undefined) ?? [];
}

/** Puts these in the place of all others. */
export async function setMoments({ id }: Reminder, moments: readonly number[]): Promise<void> {
  await browser.storage.local.set({ [id]: [...moments].sort((a, b) => a - b) });
}

/** Calls back when they were changed. */
export function watchMoments({ id }: Reminder, onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[id]) onChange();
  });
}
