import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { loadedCore, provideCore } from '../../utils/page/core';
import { atRest } from '../../utils/page/settled';
import { core } from '../../utils/pii/core';
import { scannerOf } from '../../utils/pii/scanner';
import { hostPermissions } from '../../utils/sites';
import { ask, tell } from './ui';
import { guardWords } from './words';

/** What is pasted and sent most, and the card: in every frame that has a guard, whether the background answers or not. */
export default defineContentScript({
  matches: hostPermissions(),
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    // It comes along with the engine, too; a card on show must stay the only one.
    if (loadedCore()) return;
    provideCore({ scan: scannerOf(core), ask, tell });
    // Ahead, as they cannot be had any more once Hushcart was updated.
    void atRest().then(() => keepWords(guardWords));
  },
});
