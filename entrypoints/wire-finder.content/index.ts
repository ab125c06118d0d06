import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { hostPermissions } from '../../utils/sites';
import { ear } from '../../utils/wire/ear/ear';
import { startFinder } from './start';
import { wireWords } from './words';

/** What judges outgoing calls; the background loads it into a frame when the viewer turns to a field. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const own = ear();
    if (!own) return;
    void keepWords(wireWords);
    startFinder(own);
  },
});
