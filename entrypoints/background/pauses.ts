import { browser } from 'wxt/browser';
import { endPauses, PAUSE_ALARM } from '../../utils/pause';

/** Ends pauses when their time has come, and with the browser those that were to last until it closed. */
export function watchPauses(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_ALARM) end(false);
  });
  browser.runtime.onStartup.addListener(() => end(true));
  // An alarm that came while the machine slept may have been lost.
  end(false);
}

function end(isStart: boolean): void {
  endPauses(Date.now(), isStart).catch((error: unknown) => {
    console.warn('Hushcart could not end a pause: storage is away.', error);
  });
}
