import type { EventRow, Ledger } from './schema';
import { ledgerTroubles } from './settings';
import { markStale } from './stale';
import { WORTH } from './worth';

/** Fewest events to remove when the disk is full: one at a time would be full again at once. */
const LEAST = 500;
/** Events looked at in one step. */
const STEP = 2000;
/** After a look through everything that found nothing to remove, none is taken for so long, in milliseconds. */
const REST = 10 * 60_000;

/** What may go, the least important first. */
const MAY_GO = [WORTH.tracker, WORTH.lure, WORTH.asked, WORTH.warning] as const;

/** Until when there is nothing to remove, by the ledger's name. */
const barrenUntil = new Map<string, number>();

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
export async function makeRoom(db: Ledger, now = Date.now()): Promise<number> {
  await dropSums(db);
  if (now < (barrenUntil.get(db.name) ?? 0)) return 0;
  const rows = await oldestOfLeast(db);
  if (rows.length === 0) barrenUntil.set(db.name, now + REST);
  await db.transaction('rw', db.boxes, db.days, async () => {
    await db.boxes.bulkDelete(rows.map(({ id }) => id));
    await markStale(
      rows.map(({ day }) => day),
      db,
    );
  });
  return rows.length;
}

async function dropSums(db: Ledger): Promise<void> {
  if ((await db.sums.count()) + (await db.bundles.count()) === 0) return;
  await db.transaction('rw', db.days, db.sums, db.bundles, async () => {
    await Promise.all([db.sums.clear(), db.bundles.clear()]);
    await db.days.toCollection().modify((day) => void delete day.summed);
  });
}

/**
 * The oldest events of the lowest worth there is. One way through the ledger, a step at a time, which ends as soon as
 * there are enough trackers: most events are, and old ones.
 */
async function oldestOfLeast(db: Ledger): Promise<Pick<EventRow, 'id' | 'day'>[]> {
  const found = new Map(MAY_GO.map((worth) => [worth as number, [] as EventRow[]]));
  for await (const rows of inSteps(db)) {
    for (const row of rows) {
      const like = found.get(row.worth);
      if (like && like.length < LEAST) like.push(row);
    }
    if (found.get(WORTH.tracker)!.length === LEAST) break;
  }
  return [...found.values()].find((rows) => rows.length > 0) ?? [];
}

/** All events, oldest first; those of one millisecond in one step. */
async function* inSteps(db: Ledger): AsyncGenerator<EventRow[]> {
  for (let after = -Infinity; ; ) {
    const rows = await db.boxes.where('at').above(after).limit(STEP).toArray();
    if (rows.length < STEP) return yield rows;
    const { at } = rows.at(-1)!;
    yield [
      ...rows.filter((row) => row.at !== at),
      ...(await db.boxes.where('at').equals(at).toArray()),
    ];
    after = at;
  }
}

/** Tells the viewer, at the next look, what a full disk took. */
export async function noteRoom(events: number, at = Date.now()): Promise<void> {
  const troubles = await ledgerTroubles.getValue();
  const before = troubles.room?.events ?? 0;
  await ledgerTroubles.setValue({ ...troubles, room: { at, events: before + events } });
}
