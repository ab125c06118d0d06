import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from './managed';
import { readRow, type Store, writeRow } from './store';

/** How long after its start a browser may still tell of no policy though there is one, in milliseconds. */
export const TELLS_WITHIN = 5000;

/** How long the browser's answer is waited for, in milliseconds, and how long once it was too late. */
const [WAITS, WAITS_AGAIN] = [1000, 50];

/**
 * Reads the policy of whoever manages this browser, again and again.
 *
 * Chromium answers `{}` at first and tells the truth a moment later: until then the last one known holds. Asked in its
 * first second it may also not answer for many more, and all that is to be settled would wait for it: then, too, the
 * last one known holds.
 *
 * @param onAnswer Called once it has answered after all.
 */
export function policyReader(db: Store, onAnswer: () => void): () => Promise<Policy> {
  let isLate = false;
  return async () => {
    // Firefox rejects where there is none.
    const asked: Promise<object> = browser.storage.managed.get(null).catch(() => ({}));
    const stored = await Promise.race([asked, nothingAfter(isLate ? WAITS_AGAIN : WAITS)]);
    if (stored) {
      isLate = false;
      return policyFrom(stored, db);
    }
    isLate = true;
    void asked.then(async (answer) => {
      await policyFrom(answer, db);
      if (isLate) onAnswer();
      isLate = false;
    });
    const known = await readRow<object>(db, 'policy');
    return known ? parsePolicy(known) : NO_POLICY;
  };
}

function nothingAfter(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

async function policyFrom(stored: object, db: Store): Promise<Policy> {
  const told = Object.keys(stored).length > 0;
  const known = await readRow<object>(db, 'policy');
  if (!told && known && performance.now() < TELLS_WITHIN) return parsePolicy(known);
  if (told ? JSON.stringify(known) !== JSON.stringify(stored) : known) {
    await writeRow(db, 'policy', told ? stored : null);
  }
  return told ? parsePolicy(stored) : NO_POLICY;
}
