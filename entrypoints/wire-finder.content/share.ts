import { ask } from '../../utils/messages';
import type { Typed } from '../../utils/wire/finder/typed';

/** How long after a key other frames are told, in milliseconds. */
const PAUSE = 300;

/** Other frames of the page may send on what was typed in this one: tells them, a moment after each call. */
export function sharerOf(typed: Typed): () => void {
  let told = typed.version();
  let isPlanned = false;
  return () => {
    const isAlone = frames.length === 0 && window === top;
    if (isPlanned || told === typed.version() || isAlone) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      told = typed.version();
      ask('wire.share', typed.all()).catch(() => {}); // They know what was typed in them.
    }, PAUSE);
  };
}
