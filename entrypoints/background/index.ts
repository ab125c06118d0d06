import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../utils/messages';
import { engineHandlers } from './engine';
import { familyHandlers } from './family';
import { careForLedger, ledgerHandlers, recordWaiting } from './ledger';
import { ledgerCareHandlers } from './ledger-care';
import { ledgerKeyHandlers } from './ledger-keys';
import { recordHandlers } from './ledger-records';
import { levelHandlers } from './level';
import { askHandlers } from './level-ask';
import { listenForCommands } from './level-commands';
import { keepLevels } from './level-keep';
import { keepInSync } from './level-sync';
import { limitsHandlers } from './limits';
import { lockHandlers } from './lock';
import { welcomeOnce } from './lock-welcome';
import { marksHandlers } from './marks';
import { ownHandlers } from './own';
import { ownPageHandlers } from './own-page';
import { remindOnTime } from './reminders';
import { ruleHandlers } from './rules';
import { watchSites } from './sites';
import { teachHandlers, watchTeaching } from './teach';
import { startTrackers, trackerHandlers } from './trackers';
import { wireHandlers } from './wire';

// Every listener is registered before anything is awaited: a woken worker gets its event only then.
export default defineBackground(() => {
  answer({
    ...askHandlers,
    ...engineHandlers,
    ...familyHandlers,
    ...ledgerHandlers,
    ...ledgerKeyHandlers,
    ...ledgerCareHandlers,
    ...levelHandlers,
    ...limitsHandlers,
    ...lockHandlers,
    ...marksHandlers,
    ...ownHandlers,
    ...ownPageHandlers,
    ...recordHandlers,
    ...ruleHandlers,
    ...teachHandlers,
    ...trackerHandlers,
    ...wireHandlers,
  });
  keepLevels();
  keepInSync();
  listenForCommands();
  remindOnTime();
  startTrackers();
  watchSites();
  watchTeaching();
  welcomeOnce();
  // So that the browser starts the worker with itself: what waits need not wait for the next event.
  browser.runtime.onStartup.addListener(recordWaiting);
  void recordWaiting().then(careForLedger);
});
