import type { Bytes } from './bytes';
import { sealEvent } from './event-row';
import { openEvents } from './opened';
import type { Watch } from './progress';
import { openRecords, sealRecord } from './records';
import type { EventRow, Ledger } from './schema';
import { ringOf, sealerOf } from './sealer';
import { markStale } from './stale';

/** Events sealed anew in one transaction. */
const STEP = 500;

/**
 * Seals to the ledger's present keys what is still sealed to earlier ones, then throws those away. Background only.
 *
 * Stopped or killed on the way, it leaves a ledger that reads as before, and goes on where it was when called again.
 *
 * @throws {LedgerLockedError}
 */
export async function rekey(db: Ledger, { progress, signal }: Watch = {}): Promise<void> {
  const { generation, old } = await ringOf(db);
  if (old.length === 0) return;
  const epochs = await db.epochs.filter((epoch) => epoch.generation !== generation).primaryKeys();
  const former = new Set(epochs);
  const all = await db.boxes.count();
  let after: Bytes | null = null;
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const rows: EventRow[] = await pageAfter(after, db);
    if (rows.length === 0) break;
    await sealAnew(
      rows.filter((row) => isFormer(row, former)),
      db,
    );
    after = rows.at(-1)!.id;
    done += rows.length;
    progress?.({ done, all });
  }
  await sealRecordsAnew(former, db);
  await db.transaction('rw', db.tables, async () => {
    const ring = await db.keys.get('ring');
    // Changed meanwhile, or written while it was: the keys stay, and the next call does the rest.
    if (ring?.generation !== generation || (await isNeeded(former, db))) return;
    await db.sums.clear();
    await markStale(await db.days.toCollection().primaryKeys(), db);
    await db.epochs.bulkDelete(epochs);
    await db.keys.update('ring', { old: [] });
  });
}

/** Whether anything is still sealed to one of these epochs. */
async function isNeeded(former: ReadonlySet<number>, db: Ledger): Promise<boolean> {
  const event = await db.boxes.filter((row) => isFormer(row, former)).first();
  return (
    event !== undefined || (await db.records.filter((row) => former.has(row.epoch)).count()) > 0
  );
}

function pageAfter(after: Bytes | null, db: Ledger): Promise<EventRow[]> {
  const rest = after ? db.boxes.where('id').above(after) : db.boxes.orderBy('id');
  return rest.limit(STEP).toArray();
}

function isFormer({ epoch, kept }: EventRow, former: ReadonlySet<number>): boolean {
  return former.has(epoch) || (kept !== undefined && former.has(kept.epoch));
}

async function sealAnew(rows: readonly EventRow[], db: Ledger): Promise<void> {
  const sealer = await sealerOf(db);
  const events = await openEvents(rows, db);
  const sealed = await Promise.all(events.map((event) => sealEvent(event, sealer)));
  const boxes = new Map(rows.map(({ id, box }) => [String(id), box]));
  await db.transaction('rw', db.boxes, async () => {
    const now = await db.boxes.bulkGet(sealed.map(({ id }) => id));
    // What has been written meanwhile is sealed to the present keys already.
    const same = sealed.filter((row, i) => sameBytes(now[i]?.box, boxes.get(String(row.id))));
    await db.boxes.bulkPut(same);
  });
}

async function sealRecordsAnew(former: ReadonlySet<number>, db: Ledger): Promise<void> {
  const rows = await db.records.toArray();
  if (!rows.some(({ epoch }) => former.has(epoch))) return;
  const records = await openRecords(rows, db);
  const sealed = await Promise.all(records.map((record) => sealRecord(record, db)));
  const read = new Map(rows.map(({ id, box }) => [String(id), box]));
  await db.transaction('rw', db.records, async () => {
    const now = await db.records.bulkGet(sealed.map(({ id }) => id));
    const same = sealed.filter((row, i) => sameBytes(now[i]?.box, read.get(String(row.id))));
    await db.records.bulkPut(same);
  });
}

function sameBytes(a: Bytes | undefined, b: Bytes | undefined): boolean {
  return a !== undefined && b !== undefined && String(a) === String(b);
}
