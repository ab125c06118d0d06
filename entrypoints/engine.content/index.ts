import { defineContentScript } from 'wxt/utils/define-content-script';
import { openConversation } from '../utils/pii/conversation';
import { provideEngine } from '../utils/pii/engine';
import { worldPhones } from '../utils/pii/phones-world';
import { hostPermissions } from '../utils/sites';

/** All detectors and the phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    provideEngine({
      openConversation: ({ context, ...options } = {}) =>
        openConversation({ ...options, context: { phones: worldPhones, ...context } }),
    });
  },
});
