import { LedgerUnavailableError } from '../errors';
import type { LedgerEvent } from './event';
import { type Ledger, ledger, type Row } from './schema';
import { newKey, seal } from './seal';

/**
 * Writes an event, or its newer state; resolves once it is on the disk.
 *
 * The same id twice is one event; a decision is never turned back into `held`, and a repeat that
 * lost its sample on the way (the outbox) does not take the stored one.
 *
 * @throws {LedgerUnavailableError} If the database cannot be opened or written.
 */
export async function record(event: LedgerEvent, db: Ledger = ledger): Promise<void> {
  try {
    // Sealed before the transaction opens: waiting for WebCrypto inside would end it.
    const sample = event.sample === null ? null : await seal(event.sample, await keyOf(db));
    const row: Row = { ...event, sample };
    await db.transaction('rw', db.events, async () => {
      const known = await db.events.get(event.id);
      if (known && known.action !== 'held' && event.action === 'held') return;
      await db.events.put({ ...row, sample: row.sample ?? known?.sample ?? null });
    });
  } catch (cause) {
    // A database that failed to open stays shut until told otherwise: the next event tries anew.
    if (!db.isOpen()) db.close({ disableAutoOpen: false });
    throw new LedgerUnavailableError('The ledger could not be written', { cause });
  }
}

/** The key of this ledger, made at its first use; of two made at once the first stored wins. */
async function keyOf(db: Ledger): Promise<CryptoKey> {
  const known = await db.keys.get('samples');
  if (known) return known.key;
  const fresh = await newKey();
  return db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get('samples');
    if (other) return other.key;
    await db.keys.add({ id: 'samples', key: fresh });
    return fresh;
  });
}
