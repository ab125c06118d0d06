import { assertRoom } from './disk';
import { beginEpoch, openEpoch } from './epoch';
import type { Sealer } from './event-row';
import { openKeys } from './locked';
import { noteNew } from './lost';
import { newRing, type Ring } from './ring';
import type { Ledger } from './schema';

/** What each ledger is being sealed with now. Background only: nobody else writes. */
const current = new Map<string, Promise<Sealer & { generation: number }>>();

/**
 * What to seal with: while the ledger is open its last epoch, while it is locked a new one at each start.
 *
 * @throws {LedgerUnavailableError} If the disk is too full for what is to be written.
 */
export async function sealerOf(db: Ledger): Promise<Sealer> {
  const [ring] = await Promise.all([ringOf(db), assertRoom()]);
  const made = await current.get(db.name)?.catch(() => null);
  if (made?.generation === ring.generation) return made;
  const making = goOn(db, ring);
  current.set(db.name, making);
  return making;
}

/** Begins anew at the next event: the keys have changed. */
export function dropSealer(db: Ledger): void {
  current.delete(db.name);
}

/** The ledger's keys, made at its first use; of two made at once the first stored wins. */
export async function ringOf(db: Ledger): Promise<Ring> {
  const known = await db.keys.get('ring');
  if (known) return known;
  const fresh = await newRing();
  const ring = await db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get('ring');
    if (other) return other;
    await db.keys.add(fresh);
    return fresh;
  });
  // Storage is away: whether there had been a ledger is asked in vain, and this one works.
  if (ring === fresh) await noteNew().catch(() => {});
  return ring;
}

/** The keys were changed between sealing and writing. */
export class StaleKeysError extends Error {
  override name = 'StaleKeysError' as const;
}

/**
 * Says that what was sealed may be written. To be called in the transaction that does, with `keys` and `epochs` in it:
 * else something might still be sealed to old keys when those are thrown away.
 *
 * @throws {StaleKeysError}
 */
export async function assertFresh(epoch: number, db: Ledger): Promise<void> {
  const [ring, sealed] = [await db.keys.get('ring'), await db.epochs.get(epoch)];
  if (!sealed || sealed.generation !== ring?.generation) throw new StaleKeysError();
}

/** Dexie hands on what was thrown in a transaction, wrapped or not. */
export function isStale(error: unknown): boolean {
  const { inner } = error as { inner?: unknown };
  return error instanceof StaleKeysError || inner instanceof StaleKeysError;
}

async function goOn(db: Ledger, ring: Ring) {
  const { generation } = ring;
  const last = await db.epochs.orderBy('n').last();
  const open = await openKeys(ring).catch(() => null);
  const privateKey = open?.get(generation);
  if (last?.generation === generation && privateKey) {
    return { epoch: last.n, key: await openEpoch(last, privateKey), generation };
  }
  const { epoch, key } = await beginEpoch(ring);
  return { epoch: (await db.epochs.add(epoch)) as number, key, generation };
}
