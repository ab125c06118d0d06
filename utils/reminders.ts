import { browser } from 'wxt/browser';

/** Moments of reminders still to come, in milliseconds since the Unix epoch. They tell neither of whom nor of what. */
const KEY = 'reminders';

/** Whether the browser may show reminders. */
export async function mayRemind(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the viewer for it; only in answer to a press of a button. */
export async function askToRemind(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** The moments still to come. */
export async function reminders(): Promise<number[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as number[] | undefined) ?? [];
}

/** Puts these in the place of all others. */
export async function setReminders(moments: readonly number[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...moments].sort((a, b) => a - b) });
}

/** Calls back when they were changed. */
export function watchReminders(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) onChange();
  });
}
