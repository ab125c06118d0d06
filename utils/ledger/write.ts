import { localDay } from '../day';
import { LedgerUnavailableError } from '../errors';
import { afterFailure, afterSuccess } from './aside';
import { currentLedger } from './current';
import type { LedgerEvent } from './event';
import { sealEvent } from './event-row';
import { isOutOfRoom, makeRoom, noteRoom } from './room';
import type { EventRow, EventState, Ledger } from './schema';
import { assertFresh, dropSealer, isStale, sealerOf } from './sealer';
import { markStale } from './stale';

/**
 * Writes an event, or its newer state; resolves once it is on the disk. Works while the ledger is locked.
 *
 * The same id twice is one event; a decision is never turned back into `held`, and a repeat that
 * lost its sample on the way (the outbox) does not take the stored one.
 *
 * @throws {LedgerUnavailableError} If the database cannot be opened or written.
 */
export async function record(event: LedgerEvent, into?: Ledger): Promise<void> {
  const db = into ?? (await currentLedger());
  try {
    await write(event, db).catch(async (error: unknown) => {
      const next = await rescue(error, db);
      if (!next) throw error;
      await write(event, next);
    });
  } catch (cause) {
    throw new LedgerUnavailableError('The ledger could not be written', { cause });
  }
}

async function write(event: LedgerEvent, db: Ledger): Promise<void> {
  // A database that failed to open, to whomever, stays shut until told otherwise.
  if (db.hasFailed()) db.close({ disableAutoOpen: false });
  // Sealed before the transaction opens: waiting for WebCrypto inside would end it.
  const row = await sealEvent({ ...event, day: localDay(event.at) }, await sealerOf(db));
  await put(row, event.sample === null, db);
  afterSuccess(db);
}

/** Where to write after a failure; `null` if nowhere. */
async function rescue(error: unknown, db: Ledger): Promise<Ledger | null> {
  if (isStale(error)) {
    dropSealer(db);
    return db;
  }
  if (!isOutOfRoom(error)) return afterFailure(error, db);
  const removed = await makeRoom(db).catch(() => 0);
  if (removed > 0) await noteRoom(removed).catch(() => {}); // Storage may be full as well.
  return db;
}

async function put(row: EventRow, lacksSample: boolean, db: Ledger): Promise<void> {
  await db.transaction('rw', [db.boxes, db.days, db.epochs, db.keys], async () => {
    await assertFresh(row.epoch, db);
    const known = await db.boxes.get(row.id);
    if (known && known.worth > row.worth) return;
    await db.boxes.put(known && lacksSample ? { ...row, kept: keptOf(known) } : row);
    await markStale(known ? [row.day, known.day] : [row.day], db);
  });
}

/** The state that may have the sample. Which one has, nobody can tell without opening it. */
function keptOf({ kept, at, day, epoch, box }: EventRow): EventState {
  return kept ?? { at, day, epoch, box };
}
