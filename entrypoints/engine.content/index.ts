import { defineContentScript } from 'wxt/utils/define-content-script';
import { openConversation } from '../../utils/pii/conversation';
import { provideEngine } from '../../utils/pii/engine';
import { worldPhones } from '../../utils/pii/phones-world';
import { hostPermissions } from '../../utils/sites';
import { watchOwn } from './own';

/** All detectors and the phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const { find, onDraft, unsure } = watchOwn();
    provideEngine({
      openConversation: ({ context, ...options } = {}) =>
        openConversation({
          ...options,
          context: { phones: worldPhones, ownDetails: find, ...context },
        }),
      onDraft,
      unsure,
    });
  },
});
