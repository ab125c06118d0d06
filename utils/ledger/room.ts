import type { Ledger } from './schema';
import { ledgerTroubles } from './settings';
import { markStale } from './stale';
import { WORTH } from './worth';

/** Fewest events to remove when the disk is full: one at a time would be full again at once. */
const LEAST = 500;

/** Whether the browser refused to write for want of room. */
export function isOutOfRoom(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && isOutOfRoom(inner));
}

/**
 * Makes room on a full disk: first what can be worked out again, then the oldest of what matters least. What was
 * given, leaked, asked for or changed always stays.
 *
 * @returns How many events had to go; 0 if there is nothing left that may.
 */
export async function makeRoom(db: Ledger): Promise<number> {
  if ((await db.sums.count()) > 0) {
    await db.transaction('rw', db.days, db.sums, async () => {
      await db.sums.clear();
      await db.days.toCollection().modify((day) => void delete day.summed);
    });
  }
  for (const worth of [WORTH.tracker, WORTH.lure, WORTH.asked, WORTH.warning]) {
    const removed = await removeOldest(worth, db);
    if (removed > 0) return removed;
  }
  return 0;
}

async function removeOldest(worth: number, db: Ledger): Promise<number> {
  return db.transaction('rw', db.boxes, db.days, async () => {
    const oldest = db.boxes.orderBy('at').filter((row) => row.worth === worth);
    const rows = await oldest.limit(LEAST).toArray();
    await db.boxes.bulkDelete(rows.map(({ id }) => id));
    await markStale(
      rows.map(({ day }) => day),
      db,
    );
    return rows.length;
  });
}

/** Tells the viewer, at the next look, what a full disk took. */
export async function noteRoom(events: number, at = Date.now()): Promise<void> {
  const troubles = await ledgerTroubles.getValue();
  const before = troubles.room?.events ?? 0;
  await ledgerTroubles.setValue({ ...troubles, room: { at, events: before + events } });
}
