import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Conversation, openConversation } from '../../utils/pii/conversation';
import { provideEngine } from '../../utils/pii/engine';
import { worldPhones } from '../../utils/pii/phones-world';
import { hostPermissions } from '../../utils/sites';
import { watchDraft } from './draft-watch';
import { lookAhead } from './look-ahead';
import { watchOwn } from './own';

/** All detectors and the phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    let conversation: Conversation | null = null;
    const draft = watchDraft((text) => {
      own.ask(text);
      conversation?.scan(text, Date.now());
    });
    const own = watchOwn(draft.read);
    provideEngine({
      openConversation: ({ context, ...options } = {}) => {
        const whole = { phones: worldPhones, ownDetails: own.find, ...context };
        conversation = lookAhead(openConversation({ ...options, context: whole }), own.version);
        return conversation;
      },
      onDraft: draft.onDraft,
      peek: (text) => conversation?.scan(text, Date.now()) ?? null,
      unsure: own.unsure,
    });
  },
});
