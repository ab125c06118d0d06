import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../utils/messages';
import { engineHandlers } from './engine';
import { ledgerHandlers, recordWaiting } from './ledger';
import { ownHandlers } from './own';
import { ownPageHandlers } from './own-page';
import { wireHandlers } from './wire';

// Every listener is registered before anything is awaited: a woken worker gets its event only then.
export default defineBackground(() => {
  answer({
    ...engineHandlers,
    ...ledgerHandlers,
    ...ownHandlers,
    ...ownPageHandlers,
    ...wireHandlers,
  });
  // So that the browser starts the worker with itself: what waits need not wait for the next event.
  browser.runtime.onStartup.addListener(recordWaiting);
  void recordWaiting();
});
