import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPermissions } from '../utils/sites';
import { askForPrivacy } from '../utils/trackers/global-privacy-control';
import { tapToString } from '../utils/wire/main/disguise';
import { openLine } from '../utils/wire/main/line';
import { taps } from '../utils/wire/taps';

/**
 * The watch on what leaves over the network, in the page's own world. It is trusted with nothing: it tells the isolated
 * world of calls, once something was typed, and carries out the answer. The wish for privacy is said here too, as each script
 * more in a frame takes its load longer.
 */
export default defineContentScript({
  matches: hostPermissions(),
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const steps = [openLine, tapToString, ...taps, () => askForPrivacy(navigator)];
    for (let i = 0; i < steps.length; i++) {
      try {
        steps[i]!();
      } catch {
        // A browser that is made otherwise: this way out is not watched, the others are, and the page sees nothing.
      }
    }
  },
});
