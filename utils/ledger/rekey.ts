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
export async function rekey(db: Ledger, watch: Watch = {}): Promise<void> {
  const { generation, old } = await ringOf(db);
  if (old.length === 0) return;
  const epochs = await db.epochs.filter((epoch) => epoch.generation !== generation).primaryKeys();
  const former = new Set(epochs);
  // What was written again meanwhile may have kept a state of before. Nothing is newly sealed to old keys, so that
  // once a whole round has found none there is none.
  while ((await sealRound(former, db, watch)) > 0);
  await db.transaction('rw', db.tables, async () => {
    const ring = await db.keys.get('ring');
    // Changed meanwhile: the keys stay, and the next call does the rest.
    if (ring?.generation !== generation) return;
    await Promise.all([db.sums.clear(), db.bundles.clear()]);
    await markStale(await db.days.toCollection().primaryKeys(), db);
    await db.epochs.bulkDelete(epochs);
    await db.keys.update('ring', { old: [] });
  });
}

/**
 * Goes through everything once, a step at a time.
 *
 * @returns How much was still sealed to earlier keys.
 */
async function sealRound(
  former: ReadonlySet<number>,
  db: Ledger,
  { progress, signal }: Watch,
): Promise<number> {
  const all = await db.boxes.count();
  let after: Bytes | null = null;
  let done = 0;
  let found = 0;
  for (;;) {
    signal?.throwIfAborted();
    const rows: EventRow[] = await pageAfter(after, db);
    if (rows.length === 0) break;
    const old = rows.filter((row) => isFormer(row, former));
    if (old.length > 0) found += await sealAnew(old, db);
    after = rows.at(-1)!.id;
    done += rows.length;
    progress?.({ done, all });
  }
  return found + (await sealRecordsAnew(former, db));
}

function pageAfter(after: Bytes | null, db: Ledger): Promise<EventRow[]> {
  const rest = after ? db.boxes.where('id').above(after) : db.boxes.orderBy('id');
  return rest.limit(STEP).toArray();
}

function isFormer({ epoch, kept }: EventRow, former: ReadonlySet<number>): boolean {
  return former.has(epoch) || (kept !== undefined && former.has(kept.epoch));
}

/** Answers how many were opened: what is damaged no key opens, the old ones no more than the present. */
async function sealAnew(rows: readonly EventRow[], db: Ledger): Promise<number> {
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
  return events.length;
}

async function sealRecordsAnew(former: ReadonlySet<number>, db: Ledger): Promise<number> {
  const all = await db.records.toArray();
  const rows = all.filter(({ epoch }) => former.has(epoch));
  if (rows.length === 0) return 0;
  const records = await openRecords(rows, db);
  const sealed = await Promise.all(records.map((record) => sealRecord(record, db)));
  const read = new Map(rows.map(({ id, box }) => [String(id), box]));
  await db.transaction('rw', db.records, async () => {
    const now = await db.records.bulkGet(sealed.map(({ id }) => id));
    const same = sealed.filter((row, i) => sameBytes(now[i]?.box, read.get(String(row.id))));
    await db.records.bulkPut(same);
  });
  return records.length;
}

function sameBytes(a: Bytes | undefined, b: Bytes | undefined): boolean {
  return a !== undefined && b !== undefined && String(a) === String(b);
}
