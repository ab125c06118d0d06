import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { armShield } from '../../utils/page/shield';
import { startLesson } from './lesson';

/** Where a frame keeps how to stop the lesson it is in: pressed twice, it begins anew. */
const STOP = Symbol.for('hushcart.teach');

/** Lets the viewer point at a chat box; the background loads it into the frames of a tab. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const frame = globalThis as { [STOP]?: () => void };
    armShield();
    void keepWords([]).then(() => {
      // Here, not before the words are read: of two that waited for them, the second ends the first.
      frame[STOP]?.();
      frame[STOP] = startLesson();
    });
  },
});
