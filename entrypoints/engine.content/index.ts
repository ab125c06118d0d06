import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Conversation, openConversation } from '../../utils/pii/conversation';
import { provideEngine } from '../../utils/pii/engine';
import { worldPhones } from '../../utils/pii/phones-world';
import { hostPermissions } from '../../utils/sites';
import { lookAhead } from './look-ahead';
import { PAUSE, watchOwn } from './own';

/** All detectors and the phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const own = watchOwn();
    let conversation: Conversation | null = null;
    let planned = false;
    provideEngine({
      openConversation: ({ context, ...options } = {}) => {
        const whole = { phones: worldPhones, ownDetails: own.find, ...context };
        conversation = lookAhead(openConversation({ ...options, context: whole }), own.version);
        return conversation;
      },
      onDraft(read) {
        own.onDraft(read);
        if (planned) return;
        planned = true;
        setTimeout(() => {
          planned = false;
          conversation?.scan(read(), Date.now());
        }, PAUSE);
      },
      unsure: own.unsure,
    });
  },
});
