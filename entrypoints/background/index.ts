import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../utils/messages';
import { engineHandlers } from './engine';
import { careForLedger, ledgerHandlers, recordWaiting } from './ledger';
import { ledgerCareHandlers } from './ledger-care';
import { ledgerKeyHandlers } from './ledger-keys';
import { recordHandlers } from './ledger-records';
import { ownHandlers } from './own';
import { ownPageHandlers } from './own-page';
import { watchPauses } from './pauses';
import { remindOnTime } from './reminders';

// Every listener is registered before anything is awaited: a woken worker gets its event only then.
export default defineBackground(() => {
  answer({
    ...engineHandlers,
    ...ledgerHandlers,
    ...ledgerKeyHandlers,
    ...ledgerCareHandlers,
    ...recordHandlers,
    ...ownHandlers,
    ...ownPageHandlers,
  });
  watchPauses();
  remindOnTime();
  // So that the browser starts the worker with itself: what waits need not wait for the next event.
  browser.runtime.onStartup.addListener(recordWaiting);
  void recordWaiting().then(careForLedger);
});
