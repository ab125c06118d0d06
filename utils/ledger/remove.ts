import { DAY, dayNumber, localDay } from '../day';
import { bundleOf, TOTAL } from './bundle';
import { uuidOfBytes } from './bytes';
import type { LedgerEvent } from './event';
import { lock } from './locked';
import { openEvents } from './opened';
import type { Watch } from './progress';
import { newRing } from './ring';
import type { EventRow, Ledger } from './schema';
import { dropSealer } from './sealer';
import { markStale } from './stale';

/** What a viewer may ask to have removed; days as `YYYY-MM-DD`, both included. */
export type Removal = { days: { from: string; to: string } } | { site: string } | { all: true };

/** Events looked at in one step. */
const STEP = 1000;

/**
 * Removes what happened from one day to another, both included; works while locked.
 *
 * @param first Days since 1970-01-01 by the events' own clocks, as is `last`.
 * @returns How many events were removed.
 */
export function removeDays(first: number, last: number, db: Ledger): Promise<number> {
  return db.transaction('rw', db.boxes, db.days, db.sums, db.bundles, async () => {
    // A day by any clock lies within two days of the same one of UTC; `day` decides.
    const near = db.boxes.where('at').between((first - 1) * DAY, (last + 2) * DAY, true, true);
    const removed = await near.filter(({ day }) => day >= first && day <= last).delete();
    await db.days.where('day').between(first, last, true, true).delete();
    await db.sums.where('day').between(first, last, true, true).delete();
    await db.bundles.where('n').between(bundleOf(first), bundleOf(last), true, true).delete();
    await db.bundles.delete(TOTAL);
    return removed;
  });
}

/** Removes what is older than so many months, by this machine's clock. */
export async function removeOlder(months: number, now: Date, db: Ledger): Promise<number> {
  return removeDays(-Infinity, dayNumber(localDay(monthsBefore(now, months))) - 1, db);
}

/** The same day so many months before; where that month has none such, its last: never one of the month after. */
function monthsBefore(now: Date, months: number): number {
  const [year, month] = [now.getFullYear(), now.getMonth() - months];
  const last = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(now.getDate(), last)).getTime();
}

/**
 * Removes all that happened on a site.
 *
 * @returns How many events were removed.
 * @throws {LedgerLockedError} Which events those are, only an open ledger tells.
 */
export async function removeSite(
  site: LedgerEvent['site'],
  db: Ledger,
  { progress, signal }: Watch = {},
): Promise<number> {
  const all = await db.boxes.count();
  const ids = await db.boxes.toCollection().primaryKeys();
  let removed = 0;
  for (let done = 0; done < ids.length; done += STEP) {
    signal?.throwIfAborted();
    const rows = (await db.boxes.bulkGet(ids.slice(done, done + STEP))).filter(
      (row) => row !== undefined,
    );
    removed += await removeThose(await ofSite(site, rows, db), db);
    progress?.({ done: Math.min(done + STEP, all), all });
  }
  return removed;
}

async function ofSite(site: string, rows: EventRow[], db: Ledger): Promise<EventRow[]> {
  const events = await openEvents(rows, db);
  const ids = new Set(events.flatMap((event) => (event.site === site ? [event.id] : [])));
  return rows.filter(({ id }) => ids.has(uuidOfBytes(id)));
}

async function removeThose(rows: EventRow[], db: Ledger): Promise<number> {
  await db.transaction('rw', db.boxes, db.days, async () => {
    await db.boxes.bulkDelete(rows.map(({ id }) => id));
    await markStale(
      rows.map(({ day }) => day),
      db,
    );
  });
  return rows.length;
}

/**
 * Removes everything, keys and passphrase as well: what of the deleted still lies on the disk, nothing opens any more
 * once the browser has written over the old key.
 */
export async function removeAll(db: Ledger): Promise<void> {
  const ring = await newRing();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.keys.add(ring);
  });
  dropSealer(db);
  await lock();
}
