import { currentLedger } from './current';
import { isDiskFull } from './disk';
import { LedgerLockedError, openKeys } from './locked';
import type { Ring } from './ring';
import { ledgerTroubles, type Troubles } from './settings';

/** How the ledger is, for our pages. */
export interface LedgerStatus {
  /** `open`: it can be read. `broken`: its database does not open now; events wait in the outbox. */
  state: 'open' | 'locked' | 'broken';
  hasPassphrase: boolean;
  hasRecoveryCode: boolean;
  /** Whether a part is still sealed to the key of before the passphrase. */
  isRekeying: boolean;
  /** How many events there are. */
  events: number;
  /** Whether nothing is written for want of room on the disk. */
  isDiskFull: boolean;
  troubles: Troubles;
}

/** How the ledger is; never throws. */
export async function ledgerStatus(): Promise<LedgerStatus> {
  const [troubles, isFull] = await Promise.all([ledgerTroubles.getValue(), isDiskFull()]);
  const both = { troubles, isDiskFull: isFull };
  try {
    const db = await currentLedger();
    const [ring, events] = await db.transaction('r', db.keys, db.boxes, async () => [
      await db.keys.get('ring'),
      await db.boxes.count(),
    ]);
    return { ...(await keysOf(ring)), events, ...both };
  } catch {
    const unknown = { hasPassphrase: false, hasRecoveryCode: false, isRekeying: false, events: 0 };
    return { state: 'broken', ...unknown, ...both };
  }
}

async function keysOf(ring: Ring | undefined) {
  const isOpen = !ring || (await isOpened(ring));
  return {
    state: isOpen ? ('open' as const) : ('locked' as const),
    hasPassphrase: Boolean(ring?.wrapped),
    hasRecoveryCode: Boolean(ring?.recovery),
    isRekeying: (ring?.old.length ?? 0) > 0,
  };
}

async function isOpened(ring: Ring): Promise<boolean> {
  try {
    await openKeys(ring);
    return true;
  } catch (error) {
    if (error instanceof LedgerLockedError) return false;
    throw error;
  }
}
