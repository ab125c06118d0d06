import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from './managed';
import { readRow, type Store, writeRow } from './store';

/** How long after its start a browser may still tell of no policy though there is one, in milliseconds. */
export const TELLS_WITHIN = 5000;

/**
 * The policy of whoever manages this browser.
 *
 * Chromium answers `{}` at first and tells the truth a moment later: until then the last one known holds.
 */
export async function policyNow(db: Store): Promise<Policy> {
  // Firefox rejects where there is none.
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  const told = Object.keys(stored).length > 0;
  const known = await readRow<object>(db, 'policy');
  if (!told && known && performance.now() < TELLS_WITHIN) return parsePolicy(known);
  if (told ? JSON.stringify(known) !== JSON.stringify(stored) : known) {
    await writeRow(db, 'policy', told ? stored : null);
  }
  return told ? parsePolicy(stored) : NO_POLICY;
}
