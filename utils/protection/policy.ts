import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from './managed';
import { readRow, type Store, writeRow } from './store';

/** How long after its start a browser may still tell of no policy though there is one, in milliseconds. */
export const TELLS_WITHIN = 5000;

/** How long it is waited for, in milliseconds; once it kept silent, less: everything about levels waits with it. */
export const ANSWERS_WITHIN = 1000;
const ANSWERS_AGAIN_WITHIN = 50;

/**
 * Reads the policy of whoever manages this browser.
 *
 * Chromium answers `{}` at first and tells the truth a moment later; after a fresh start it may answer nothing for
 * seconds, or ever (ghostery/ghostery-extension#3367). Until then the last one known holds.
 *
 * @param onLate It has answered after all: read again.
 */
export function openPolicy(db: Store, onLate: () => void): () => Promise<Policy> {
  let isSilent = false;

  /** `null`: no answer. */
  async function ask(): Promise<object | null> {
    // Firefox rejects where there is none.
    const answer = browser.storage.managed.get(null).catch(() => ({}));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, isSilent ? ANSWERS_AGAIN_WITHIN : ANSWERS_WITHIN, null);
    });
    const first = await Promise.race([answer, late]);
    clearTimeout(timer);
    const wasSilent = isSilent;
    isSilent = first === null;
    if (isSilent && !wasSilent) void answer.then(onLate);
    return first;
  }

  return async () => {
    const stored = await ask();
    const known = await readRow<object>(db, 'policy');
    if (!stored) return known ? parsePolicy(known) : NO_POLICY;
    const told = Object.keys(stored).length > 0;
    if (!told && known && performance.now() < TELLS_WITHIN) return parsePolicy(known);
    if (told ? JSON.stringify(known) !== JSON.stringify(stored) : known) {
      await writeRow(db, 'policy', told ? stored : null);
    }
    return told ? parsePolicy(stored) : NO_POLICY;
  };
}
