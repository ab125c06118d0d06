import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../utils/messages';
import { ledgerHandlers, recordWaiting } from './ledger';
import { phoneHandlers } from './phones';

// Every listener is registered before anything is awaited: a woken worker gets its event only then.
export default defineBackground(() => {
  answer({ ...ledgerHandlers, ...phoneHandlers });
  void recordWaiting();
});
