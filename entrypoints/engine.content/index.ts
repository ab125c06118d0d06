import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { isAsked } from '../../utils/page/asked';
import { frameSite } from '../../utils/page/find-composer';
import { type Conversation, openConversation } from '../../utils/pii/conversation';
import { provideEngine } from '../../utils/pii/engine';
import { worldPhones } from '../../utils/pii/phones/phones-world';
import { watchLevel } from '../../utils/protection/profile';
import { hostPermissions } from '../../utils/sites';
import { watchDraft } from './draft-watch';
import { openHints } from './hints';
import { lookAhead } from './look-ahead';
import { answerMaskCommand } from './mask-command';
import { watchOwn } from './own';
import { watchRules } from './rules';
import { moreWords } from './words';

/** All detectors and the phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    let conversation: Conversation | null = null;
    const draft = watchDraft((text) => {
      own.ask(text);
      hints.look(conversation?.scan(text, Date.now()) ?? []);
    });
    const own = watchOwn(draft.read);
    const site = frameSite()?.site.id ?? '';
    const rules = watchRules(site);
    const hints = openHints(site);
    watchLevel(rules.forget);
    void keepWords(moreWords);
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
        const version = () => own.version() + rules.version() + (isAsked() ? 0.5 : 0);
        const judged = openConversation({ ...options, context: whole });
        const held = {
          ...judged,
          scan: (text: string, at: number) => rules.hold(judged.scan(text, at)),
        };
        conversation = lookAhead(held, version);
        return conversation;
      },
      onDraft: draft.onDraft,
      peek: (text) => conversation?.scan(text, Date.now()) ?? null,
      unsure: own.unsure,
      offerRules: rules.offer,
    });
  },
});
