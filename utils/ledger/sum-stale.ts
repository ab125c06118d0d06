import { bundleUp } from './bundle';
import type { Watch } from './progress';
import type { DayRow, Ledger } from './schema';
import { assertFresh, sealerOf } from './sealer';
import { sumUp } from './sum';

/**
 * Sums up the days that changed, newest first, then bundles those past. Background only.
 *
 * @throws {LedgerLockedError}
 */
export async function sumUpStale(db: Ledger, watch: Watch = {}): Promise<void> {
  const stale = await db.days
    .filter(({ summed }) => !summed)
    .reverse()
    .sortBy('day');
  for (const [done, day] of stale.entries()) {
    watch.signal?.throwIfAborted();
    await sumUpDay(day, db);
    watch.progress?.({ done: done + 1, all: stale.length });
  }
  await bundleUp(db, watch);
}

async function sumUpDay({ day, mark }: DayRow, db: Ledger): Promise<void> {
  const sum = await sumUp({ day, mark }, await sealerOf(db), db);
  await db.transaction('rw', [db.days, db.sums, db.epochs, db.keys], async () => {
    await assertFresh(sum.epoch, db);
    // What came while it was summed up has given the day another mark.
    if ((await db.days.get(day))?.mark !== mark) return;
    await db.sums.put(sum);
    await db.days.put({ day, mark, summed: true });
  });
}
