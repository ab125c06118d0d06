import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPermissions } from '../utils/sites';
import { askForPrivacy } from '../utils/trackers/global-privacy-control';

/** Says to the page's own scripts, in their world, what the header `Sec-GPC` says to servers. */
export default defineContentScript({
  matches: hostPermissions(),
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: () => askForPrivacy(navigator),
});
