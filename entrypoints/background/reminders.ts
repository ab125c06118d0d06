import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import {
  allReminders,
  mayRemind,
  momentsOf,
  type Reminder,
  setMoments,
  watchMoments,
} from '../../utils/reminders';

/** Shows a reminder when its time comes, or as soon as the browser is open again. */
export function remindOnTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const due = allReminders.find(({ id }) => id === name);
    if (due) void remind(due);
  });
  // Without the permission, which comes with its first use, there is no such thing yet.
  browser.notifications?.onClicked.addListener(openPage);
  for (const reminder of allReminders) {
    watchMoments(reminder, () => void remind(reminder));
    void remind(reminder);
  }
}

/** Shows what is due, and wakes for the next. Alarms do not outlive Firefox, so the moments are kept apart. */
export async function remind(reminder: Reminder, now = Date.now()): Promise<void> {
  const moments = await momentsOf(reminder);
  const ahead = moments.filter((at) => at > now);
  if (ahead.length < moments.length) {
    if (reminder.again) ahead.push(reminder.again(now));
    await setMoments(reminder, ahead);
    if (await mayRemind()) await show(reminder);
  }
  if (ahead[0] !== undefined) browser.alarms.create(reminder.id, { when: ahead[0] });
  else await browser.alarms.clear(reminder.id);
}

async function show({ id, says }: Reminder): Promise<void> {
  browser.notifications.onClicked.addListener(openPage);
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('brand'),
    message: t(says),
  });
}

function openPage(note: string): void {
  const reminder = allReminders.find(({ id }) => id === note);
  if (!reminder) return;
  // A page of the extension; its name is known only to the build that has it.
  const dashboard = browser.runtime.getURL('/dashboard.html' as '/popup.html');
  void browser.tabs.create({ url: `${dashboard}#/${reminder.page}` });
}
