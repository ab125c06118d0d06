import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { mayRemind, reminders, setReminders, watchReminders } from '../../utils/reminders';

const ALARM = 'reminders';
const NOTE = 'reminders';

/** Shows a reminder when its time comes, or as soon as the browser is open again. */
export function remindOnTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  watchReminders(() => void remind());
  // Without the permission, which comes with its first use, there is no such thing yet.
  browser.notifications?.onClicked.addListener(openRequests);
  void remind();
}

/** Shows what is due, and wakes for the next. Alarms do not outlive Firefox, so the moments are kept apart. */
export async function remind(now = Date.now()): Promise<void> {
  const moments = await reminders();
  const ahead = moments.filter((at) => at > now);
  if (ahead.length < moments.length) {
    await setReminders(ahead);
    if (await mayRemind()) await show();
  }
  if (ahead[0] !== undefined) browser.alarms.create(ALARM, { when: ahead[0] });
  else await browser.alarms.clear(ALARM);
}

/** Says that something is due, and nothing else: others may see the screen. */
async function show(): Promise<void> {
  browser.notifications.onClicked.addListener(openRequests);
  await browser.notifications.create(NOTE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('brand'),
    message: t('rights_reminder'),
  });
}

function openRequests(id: string): void {
  if (id !== NOTE) return;
  // A page of the extension; its name is known only to the build that has it.
  const page = browser.runtime.getURL('/dashboard.html' as '/popup.html');
  void browser.tabs.create({ url: `${page}#/rights` });
}
