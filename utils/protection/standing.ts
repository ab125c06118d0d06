import { type Agreement, NOTHING_SETTLED, STRICT } from './agreement';
import { startWait } from './wait';

/** One stored copy of the agreement: absent, unreadable (`null`), or as it was signed. */
export type Copy = { found: false } | { found: true; agreement: Agreement | null };

/** What happened to stored settings outside Hushcart: put right from the other copy, or beyond that. */
export type Loss = 'restored' | 'lost';

/** How long the way out without a PIN takes, in milliseconds. */
export const RESET = 24 * 60 * 60_000;

/**
 * Which agreement holds, given its copies.
 *
 * An older copy with a good signature is a write that was cut off, and put right without a word.
 */
export function standing(
  copies: readonly Copy[],
  now: number,
): { agreement: Agreement; loss: Loss | null } {
  const found = copies.filter((copy) => copy.found);
  if (found.length === 0) return { agreement: NOTHING_SETTLED, loss: null };
  const signed = found.flatMap(({ agreement }) => agreement ?? []);
  const newest = signed.sort((a, b) => b.revision - a.revision)[0];
  if (!newest) return { agreement: lost(now), loss: 'lost' };
  return { agreement: newest, loss: signed.length < copies.length ? 'restored' : null };
}

/** Strict, and locked without a PIN that would open it: whoever broke the settings must wait in everybody's sight. */
function lost(now: number): Agreement {
  const lock = { kind: 'pin', secret: null, recovery: null, failures: 0, wait: null } as const;
  return { ...STRICT, lock: { ...lock, reset: startWait(RESET, now) } };
}
