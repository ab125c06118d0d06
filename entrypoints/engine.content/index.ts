import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAsked } from '../../utils/page/asked';
import { type Conversation, openConversation } from '../../utils/pii/conversation';
import { provideEngine } from '../../utils/pii/engine';
import { worldPhones } from '../../utils/pii/phones-world';
import { hostPermissions } from '../../utils/sites';
import { watchDraft } from './draft-watch';
import { lookAhead } from './look-ahead';
import { answerMaskCommand } from './mask-command';
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
    answerMaskCommand((text) => conversation?.scan(text, Date.now()) ?? []);
    provideEngine({
      openConversation: ({ context, ...options } = {}) => {
        const whole = {
          phones: worldPhones,
          ownDetails: own.find,
          ...context,
          // Asked anew with each scan: a bare name is nothing, until the room wants to know it.
          get asked() {
            return isAsked();
          },
        };
        const version = () => own.version() + (isAsked() ? 0.5 : 0);
        conversation = lookAhead(openConversation({ ...options, context: whole }), version);
        return conversation;
      },
      onDraft: draft.onDraft,
      peek: (text) => conversation?.scan(text, Date.now()) ?? null,
      unsure: own.unsure,
    });
  },
});
